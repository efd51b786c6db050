import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../main/shared/testing';
import { builtExtractor } from '../main/sources/extract/testing';

/** A test can mount a file system in a user namespace, if the machine allows namespaces. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
const BUNDLE = canMount ? join(dirname(await builtExtractor()), 'library.cjs') : '';

const story = (number: number) =>
  `Report ${number} on the harbour\n\n${`Crane number ${number} stood still on pier ${number}. `.repeat(500)}\n`;
const FIRST = { 'first.txt': 'Ferry strike ends\n\nCrews of the ferries of Wexmouth went back to work on Monday.\n' };

/** Runs a script that calls `library` with the library on a file system of `size`; returns all lines it writes. */
function inMount(size: string, script: string): { readonly data: string; readonly lines: readonly string[] } {
  const data = folderWith({});
  const files = folderWith(FIRST);
  mkdirSync(join(files, 'many'));
  const many = folderWith(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${at}.txt`, story(at)])));
  const whole = `
    library() { "$NODE" -e 'require(process.env.BUNDLE).run(process.argv.slice(1)).then((c) => process.exit(c))' -- "$@"; }
    mount -t tmpfs -o size=${size} tmpfs "$CROSSREAD_DATA"
    ${script}`;
  const env = { FIRST: join(files, 'first.txt'), MANY: many, CROSSREAD_DATA: data, BUNDLE, NODE: process.execPath };
  const { stdout } = spawnSync('unshare', ['-rm', 'sh', '-c', `exec 2>&1; ${whole}`], {
    env: { ...process.env, ...env, NODE_PATH: join(import.meta.dirname, '../../node_modules') },
    encoding: 'utf8',
  });
  return { data: join(data, 'library'), lines: stdout.trimEnd().split('\n') };
}

describe.skipIf(!canMount)('the library on a disk', () => {
  it('that is full reports it, keeps its articles, and continues when there is space', () => {
    const { data, lines } = inMount(
      '4m',
      `
      head -c 1500000 /dev/zero > "$CROSSREAD_DATA/ballast"
      library import "$FIRST"; echo "code $?"
      library import "$MANY"; echo "code $?"
      find "$CROSSREAD_DATA" -name '*.tmp'
      library list | grep -o '"articles":[0-9]*'
      mount -o remount,size=16m "$CROSSREAD_DATA"
      library missing --import | grep -c '"outcome":"added"'
      library list | grep -o '"articles":[0-9]*'`,
    );
    const [first, code, ...rest] = lines;
    expect([JSON.parse(first ?? '').outcome, code]).toEqual(['added', 'code 0']);
    const full = `The disk with “${data}” is full, so the last change was not saved. Free some space, then try again.`;
    const told = rest.indexOf(full);
    expect(told).toBeGreaterThan(0);
    expect(rest.slice(told)).toEqual([
      full,
      'code 2',
      `The last import was interrupted: ${100 - told} of 100 files are missing.`,
      expect.stringContaining('library missing --import'),
      `"articles":${told}`,
      '"articles":1',
      String(100 - told),
      '"articles":100',
      '"articles":1',
    ]);
  }, 60_000);

  it('that is read-only reports it', () => {
    const { data, lines } = inMount(
      '4m',
      `
      library import "$FIRST"; echo "code $?"
      mount -o remount,ro "$CROSSREAD_DATA"
      library import "$MANY"; echo "code $?"
      library list; echo "code $?"`,
    );
    const told = `The library in “${data}” cannot be written to. Check the permissions of the folder, or choose another one with CROSSREAD_DATA.`;
    expect(lines.slice(1)).toEqual(['code 0', told, 'code 2', told, 'code 2']);
  }, 60_000);
});
