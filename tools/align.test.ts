import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The first start may have to bundle the command line. */
const PATIENCE = 120_000;
const tool = path.resolve(import.meta.dirname, 'align.mjs');

let folder = '';
let article = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-align-'));
  article = path.join(folder, 'a.txt');
  writeFileSync(article, 'Headline\n\nThe minister arrived in Damascus on Tuesday for talks.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function align(args: readonly string[], stdout: 'pipe' | number = 'pipe') {
  return spawnSync(process.execPath, [tool, ...args], { encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'] });
}

describe('the exit code of the command line', () => {
  it.each([[[]], [['a.txt']], [['a.txt', 'b.txt', 'c.txt']], [['--foo']], [['--pairs']], [['a.txt', 'missing.txt']]])(
    'is 2 with one sentence for %j',
    (args) => {
      const { status, stdout, stderr } = align(args.map((arg) => (arg === 'a.txt' ? article : arg)));
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\.\n$/);
    },
    PATIENCE,
  );

  it(
    'is 0 for a comparison',
    () => {
      const { status, stdout, stderr } = align([article, article]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ left: { path: article }, approximate: false });
    },
    PATIENCE,
  );

  it.skipIf(!existsSync('/dev/full'))(
    'is 2 with one sentence when the result cannot be written',
    () => {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = align([article, article], full);
      closeSync(full);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^crossread: the comparison stopped unexpectedly \(.*ENOSPC.*\)\.\n$/);
    },
    PATIENCE,
  );
});
