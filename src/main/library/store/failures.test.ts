import fs, { chmodSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../contract';
import { folderWith } from '../../shared/testing';
import { extractArticle } from '../../sources/extract/extractArticle';
import { add, item, openStore, STORM, TRIAL } from '../testing';
import { failedToStore } from './failures';
import { Store } from './store';
import { unwrap } from './testing';

/** Runs `work` on a disk that is full after this many writes. */
function fullAfter(writes: number, work: () => Result<unknown>): Result<unknown> {
  const { writeSync, statfsSync } = fs;
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  let left = writes;
  vi.spyOn(fs, 'writeSync').mockImplementation((...values) => {
    if (left-- <= 0) throw full;
    return (writeSync as (...args: unknown[]) => number)(...values);
  });
  vi.spyOn(fs, 'statfsSync').mockImplementation((path) => ({ ...statfsSync(path), bavail: 0 }));
  syncBuiltinESMExports();
  try {
    return work();
  } finally {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  }
}

describe('a store that cannot write', () => {
  it('reports it, stores nothing of the batch, and continues when it can write again', async () => {
    const folder = folderWith({ originals: 'a file where a folder is needed' });
    const store = await openStore(folder);
    const failed = store.import([await item(STORM)]);
    expect(failed).toMatchObject({ ok: false, error: { code: 'storage' } });
    expect(failed.ok ? '' : failed.error.message).toMatch(/^The library in “.+” could not be changed \(.+\)\. .+\.$/);
    expect([unwrap(store.articles()), unwrap(store.stories())]).toEqual([[], []]);
    rmSync(join(folder, 'originals'));
    expect((await add(store, STORM)).length).toBe(1);
  });

  it('reports a full disk at any write, stores nothing of the step, and continues when there is space', async () => {
    const folder = folderWith({});
    const store = unwrap(await Store.open(folder, { extract: extractArticle }));
    const [storm] = await add(store, STORM);
    const trial = await item(TRIAL);
    const steps = [
      () => store.import([trial]),
      () => store.correct(storm?.id ?? 0, { kind: 'outlet', value: 'Vanuatu Post' }),
      () => store.merge(unwrap(store.stories())[0]?.id ?? 0, storm?.story ?? 0),
      () => store.delete([storm?.id ?? 0]),
    ];
    const state = () => [unwrap(store.stories()), unwrap(store.articles()), unwrap(store.search('Vanuatu'))];
    for (const step of steps) {
      const before = state();
      let writes = 0;
      for (let result = fullAfter(writes, step); !result.ok; result = fullAfter(++writes, step)) {
        expect(result.error.code).toBe('disk-full');
        expect(state()).toEqual(before);
      }
      expect(writes).toBeGreaterThan(0);
      expect(state()).not.toEqual(before);
    }
    const after = state();
    store.close();
    const again = await openStore(folder);
    expect([unwrap(again.stories()), unwrap(again.articles()), unwrap(again.search('Vanuatu'))]).toEqual(after);
    expect(again.notices).toEqual([]);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('reports a read-only folder', async () => {
    const folder = folderWith({});
    chmodSync(folder, 0o500);
    const failed = await Store.open(join(folder, 'library'), { extract: extractArticle });
    expect(failed).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });

  it.each([
    [Object.assign(new Error('x'), { code: 'ENOSPC' }), 'disk-full'],
    [new Error('database or disk is full'), 'disk-full'],
    [Object.assign(new Error('x'), { code: 'EROFS' }), 'read-only'],
    [new Error('attempt to write a readonly database'), 'read-only'],
    [new Error('database disk image is malformed'), 'storage'],
    ['something else\nand its stack', 'storage'],
  ])('reports %s as %s in one sentence', (error, code) => {
    const { error: failure } = failedToStore(error, '/home/someone/library');
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^The .+“\/home\/someone\/library”.+[^\n]\. .+\.$/);
  });
});
