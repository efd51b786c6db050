import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureFresh, hashOf, isFresh } from './stamp.mjs';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-stamp-'));
  mkdirSync(at('src', 'deep'), { recursive: true });
  writeFileSync(at('src', 'a.ts'), 'one');
  writeFileSync(at('src', 'deep', 'b.ts'), 'two');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the hash of sources', () => {
  const hash = () => hashOf(['src', 'missing.json'], folder);

  it('is the same when only times and tests change', () => {
    const before = hash();
    utimesSync(at('src', 'a.ts'), 1, 1);
    writeFileSync(at('src', 'deep', 'b.test.ts'), 'three');
    expect(hash()).toBe(before);
  });

  it.each([
    ['a changed file', () => writeFileSync(at('src', 'deep', 'b.ts'), 'TWO')],
    ['a new file', () => writeFileSync(at('src', 'deep', 'c.ts'), '')],
    ['another name', () => renameSync(at('src', 'a.ts'), at('src', 'z.ts'))],
    ['a source that was missing', () => writeFileSync(at('missing.json'), '')],
    [
      'text moved from one file to the next',
      () => {
        writeFileSync(at('src', 'a.ts'), 'on');
        writeFileSync(at('src', 'deep', 'b.ts'), 'etwo');
      },
    ],
  ])('changes with %s', (_name, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });
});

describe('making again', () => {
  const product = (hash: string, make: () => Promise<void>) => ({
    stamp: at('stamp'),
    hash,
    products: [at('product')],
    make,
  });
  const works = async () => writeFileSync(at('product'), 'made');
  const fails = async () => {
    await works();
    throw new Error('failed midway');
  };

  it('happens once, and again for another hash or a missing product', async () => {
    expect(await ensureFresh(product('1', works))).toBe(true);
    expect(await ensureFresh(product('1', fails))).toBe(false);
    expect(await ensureFresh(product('2', works))).toBe(true);
    rmSync(at('product'));
    expect(await ensureFresh(product('2', works))).toBe(true);
  });

  it('does not trust the remains of a failed run', async () => {
    await ensureFresh(product('1', works));
    await expect(ensureFresh(product('2', fails))).rejects.toThrow('failed midway');
    expect(isFresh(at('stamp'), '1', [at('product')])).toBe(false);
    expect(isFresh(at('stamp'), '2', [at('product')])).toBe(false);
  });
});
