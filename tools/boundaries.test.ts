import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  readonly forbidden: IFlattenedRuleSet['forbidden'];
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-boundaries-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The rules that a scratch project of the given files violates. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { output } = await cruise(['src'], {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: rules.forbidden ?? [] },
    tsPreCompilationDeps: true,
    outputType: 'json',
  });
  const { summary } = JSON.parse(String(output)) as { summary: { violations: readonly { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map((violation) => violation.rule.name))].sort();
}

const TARGETS = {
  'src/engine/index.ts': "export * from './types';",
  'src/engine/types.ts': 'export type Link = string; export const value = 1;',
  'src/engine/align/links.ts': 'export const inside = 1;',
  'src/contract/index.ts': "import type { Link } from '../engine/types'; export type Pair = Link;",
  'src/main/ipc/answer.ts': 'export const ipc = 1;',
  'src/renderer/main.ts': "import type { Pair } from '../contract'; export type Shown = Pair;",
} as const;

describe('the import rules', () => {
  it('accept the data flow', async () => {
    expect(await broken(TARGETS)).toEqual([]);
  });

  it.each([
    [
      'the engine reaches out',
      'src/engine/bad.ts',
      "import { readFileSync } from 'node:fs'; readFileSync;",
      'engine-imports',
    ],
    [
      'the contract runs engine code',
      'src/contract/bad.ts',
      "import { value } from '../engine/types'; value;",
      'contract-imports',
    ],
    ['the view model draws', 'src/viewmodel/bad.ts', "import '../renderer/main';", 'viewmodel-imports'],
    ['main reaches into the window', 'src/main/bad.ts', "import '../renderer/main';", 'main-imports'],
    ['preload reaches into main', 'src/preload/bad.ts', "import '../main/ipc/answer';", 'preload-imports'],
    ['the window reaches into main', 'src/renderer/bad.ts', "import '../main/ipc/answer';", 'renderer-imports'],
    ['the command line opens windows', 'src/cli/bad.ts', "import '../main/ipc/answer';", 'cli-imports'],
    [
      'the window runs the whole engine',
      'src/renderer/bad.ts',
      "import { value } from '../engine/index'; value;",
      'renderer-imports',
    ],
    [
      "the reader's door leads to alignment",
      'src/engine/reader.ts',
      "import { inside } from './align/links'; inside;",
      'reader-is-light',
    ],
    ['main uses the inside of the engine', 'src/main/bad.ts', "import '../engine/align/links';", 'engine-by-its-door'],
    [
      'the library needs Electron',
      'src/main/library/bad.ts',
      "import { app } from 'electron'; app;",
      'electron-in-app-and-ipc-only',
    ],
    [
      'two files need each other',
      'src/engine/types.ts',
      "import './index'; export type Link = string; export const value = 1;",
      'no-cycles',
    ],
  ])('refuse when %s', async (_, path, text, rule) => {
    expect(await broken({ ...TARGETS, [path]: text })).toContain(rule);
  });
});
