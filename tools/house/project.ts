/** The source files that are measured, of the working tree or of an earlier revision. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

export interface HouseFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Project {
  /** Every TypeScript and JavaScript file of `FOLDERS`, tests included. */
  readonly files: readonly HouseFile[];
  /** The files of `src` that ship and are written by hand: see `isProduct`. */
  readonly product: readonly HouseFile[];
  /** Lines of ARCHITECTURE.md. */
  readonly architectureLines: number;
}

/** Where a measure found something. */
export interface Offender {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly note: string;
}

/** Folders whose comments are read. */
const FOLDERS = ['src', 'e2e', 'test', 'tools', 'bench'];
const SCRIPT = /\.[cm]?[jt]sx?$/;

export function readProject(root: string): Project {
  const paths = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => SCRIPT.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const architecture = join(root, 'ARCHITECTURE.md');
  return projectOf(
    Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    existsSync(architecture) ? countLines(readFileSync(architecture, 'utf8')) : 0,
  );
}

/** A project of the given texts by their paths. */
export function projectOf(texts: Readonly<Record<string, string>>, architectureLines = 0): Project {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text, tree: parse(path, text) }));
  return { files, product: files.filter(({ path }) => isProduct(path)), architectureLines };
}

export class UnknownRevisionError extends Error {}

/**
 * Runs `use` on a copy of the files at a git revision, and removes the copy.
 * @throws UnknownRevisionError when git knows no such commit.
 */
export function withRevision<Result>(root: string, revision: string, use: (copy: string) => Result): Result {
  const commit = commitOf(root, revision);
  const copy = mkdtempSync(join(tmpdir(), 'crossread-house-'));
  try {
    // A revision may lack one of the folders, and `git archive` fails on a path that does not exist.
    const listed = git(root, 'ls-tree', '--name-only', commit).toString().split('\n');
    const kept = [...FOLDERS, 'ARCHITECTURE.md'].filter((name) => listed.includes(name));
    const archive = git(root, 'archive', '--format=tar', commit, ...kept);
    execFileSync('tar', ['-x', '-C', copy], { input: archive });
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Whether a file ships and is written by hand: in `src`, but no test, test helper (`testing.ts`), `.d.ts`, data file or
 * fitted weights.
 */
export function isProduct(path: string): boolean {
  return path.startsWith('src/') && !NOT_PRODUCT.some((pattern) => pattern.test(path));
}

const NOT_PRODUCT = [/\.test\.tsx?$/, /\/testing\.tsx?$/, /\.d\.ts$/, /\/(?:data|fixtures|pages)\//, /\/weights\.ts$/];

export function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

export function lineOf(tree: ts.SourceFile, position: number): number {
  return tree.getLineAndCharacterOfPosition(position).line + 1;
}

/** Calls `visit` on a node and on everything inside it, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function commitOf(root: string, revision: string): string {
  try {
    return git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).toString().trim();
  } catch {
    throw new UnknownRevisionError(`There is no git revision "${revision}".`);
  }
}

function git(root: string, ...args: readonly string[]): Buffer {
  return execFileSync('git', args, { cwd: root, maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'inherit'] });
}

function parse(path: string, text: string): ts.SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : /\.[cm]?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
}
