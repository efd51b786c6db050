/**
 * Who may import whom (the table in ARCHITECTURE.md), checked by `npm run lint`.
 * tsc closes most of it by what each folder's tsconfig lets compile; this closes the rest.
 */
const only = (from, allowed, comment, dependencyTypesNot) => ({
  name: `${from}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/`, pathNot: '(\\.test\\.tsx?|/testing\\.ts)$' },
  to: { pathNot: allowed, ...(dependencyTypesNot ? { dependencyTypesNot } : {}) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('engine', '^(src/engine/|node_modules/diff/)', 'The engine is pure: nothing outside it, but jsdiff.'),
    only('messages', '^(src/messages/|node_modules/intl-messageformat/)', 'Messages are words, and nothing else.'),
    only(
      'contract',
      '^src/(contract|messages)/',
      'The contract knows the engine by its types only, and names its commands.',
      ['type-only'],
    ),
    {
      name: 'contract-types',
      comment: 'Even a type comes to the contract from below only: it is the first layer after the engine.',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { path: '^src/', pathNot: '^src/(engine|contract|messages)/' },
    },
    only(
      'viewmodel',
      '^src/((contract|messages|viewmodel)/|engine/reader\\.ts$)',
      "The view model is pure: contract, messages and the reader's door of the engine.",
    ),
    only(
      'main',
      '^(src/(engine|contract|messages|main)/|node_modules/|electron$|node:|[a-z0-9_/]+$)',
      'Main does not reach into the window, the preload or the command line.',
    ),
    only('preload', '^(src/contract/|electron$|node_modules/electron/)', 'Preload exposes the contract, nothing else.'),
    only(
      'renderer',
      '^(src/(contract|messages|viewmodel|renderer)/|src/engine/reader\\.ts$|node_modules/(?!electron/))',
      "The window talks to the rest through the contract, and has the reader's rules from the engine.",
    ),
    only(
      'cli',
      '^(src/(engine|contract|messages|viewmodel|cli|main/(library|sources|shared|threads))/|node_modules/|node:|[a-z0-9_/]+$)',
      'The command line is the engine without a window.',
    ),
    only(
      'main/shared',
      '^(src/(engine|contract|messages|main/shared)/|node_modules/|node:|[a-z0-9_/]+$)',
      'Code shared by the folders of main imports none of them.',
    ),
    {
      name: 'engine-by-its-door',
      comment: 'Other folders use the doors of the engine (index.ts, reader.ts) or its types, not its inside.',
      severity: 'error',
      from: { path: '^src/(?!engine/)', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/engine/(?!index\\.ts$|reader\\.ts$|types\\.ts$)' },
    },
    {
      name: 'reader-is-light',
      comment: 'The window bundles src/engine/reader.ts: no language data, no alignment, no diff behind it.',
      severity: 'error',
      from: { path: '^src/engine/reader\\.ts$' },
      to: { path: '^src/engine/(text/data/|diff/|grouping/|align/(?!overlap))', reachable: true },
    },
    {
      name: 'electron-in-app-and-ipc-only',
      comment: 'Only main/app and main/ipc need Electron; the command line and tests run the rest without it.',
      severity: 'error',
      from: { path: '^src/main/(library|shared|sources|threads|comparing|story)/' },
      to: { path: '^(electron$|node_modules/electron/)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '\\.(css|woff2|svg|png)$' },
  },
};
