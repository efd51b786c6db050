import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IFlattenedRuleSet } from 'dependency-cruiser';
import ts from 'typescript';
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
  'src/viewmodel/pair/view.ts': "import type { Pair } from '../../contract'; export type View = Pair;",
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
    [
      'the view model runs the whole engine',
      'src/viewmodel/bad.ts',
      "import { value } from '../engine/index'; value;",
      'viewmodel-imports',
    ],
    [
      'the view model needs React',
      'src/viewmodel/bad.ts',
      "import { useState } from 'react'; useState;",
      'viewmodel-imports',
    ],
    [
      'the contract needs the view model',
      'src/contract/bad.ts',
      "import type { View } from '../viewmodel/pair/view'; export type Bad = View;",
      'contract-types',
    ],
    ['a message needs data', 'src/messages/bad.ts', "import '../contract/index';", 'messages-imports'],
    [
      'a helper of main needs one of its folders',
      'src/main/shared/bad.ts',
      "import '../ipc/answer';",
      'main/shared-imports',
    ],
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

const ROOT = join(import.meta.dirname, '..');

/** The errors of a file with this text in a folder of src, compiled as the folder's tsconfig says. */
function errorsIn(folderName: string, text: string): readonly string[] {
  const source = join(ROOT, 'src', folderName);
  const { config } = ts.readConfigFile(join(source, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, source);
  const file = join(source, 'bad.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === file ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([file], { ...options, composite: false, incremental: false, noEmit: true }, host);
  return program.getSemanticDiagnostics().map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe.each(['engine', 'messages', 'contract', 'viewmodel'])('the compiler in src/%s', (name) => {
  it('accepts plain JavaScript', () => expect(errorsIn(name, 'export const size = new Map().size;')).toEqual([]));

  it.each([
    ['the DOM', 'export const title = document.title;', "Cannot find name 'document'"],
    ['Node', 'export const folder = process.cwd();', "Cannot find name 'process'"],
    ['a module of Node', "export { readFileSync } from 'node:fs';", "Cannot find module 'node:fs'"],
  ])('refuses %s', (_, text, error) => expect(errorsIn(name, text).join()).toContain(error));
});
