import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith } from '../../shared/testing';
import { builtExtractor } from '../../sources/extract/testing';
import { LibraryClient } from './client';
import { unwrap } from './testing';
import type { ImportSources } from './types';

const SEEDS = join(import.meta.dirname, '../../../../seeds');
const EXTRACTOR = await builtExtractor();

function clientOf(folder: string, workers: Worker[] = []): LibraryClient {
  const client = new LibraryClient(
    (workerData) => {
      const code = `require('tsx/cjs'); require(${JSON.stringify(join(import.meta.dirname, 'worker.ts'))})`;
      const worker = new Worker(code, { eval: true, workerData });
      workers.push(worker);
      return worker;
    },
    { folder, sample: SEEDS, extractor: EXTRACTOR },
  );
  onTestFinished(() => client.close());
  return client;
}

/** The id of a recorded import. */
const recordImport = async (client: LibraryClient, sources: ImportSources) =>
  unwrap(await client.call('beginImport', sources));

describe('LibraryClient', () => {
  it('adds the sample at its first start, and again only on request', async () => {
    const folder = folderWith({});
    const client = clientOf(folder);
    expect(unwrap(await client.run('open', null))).toEqual([]);
    const [sample] = unwrap(await client.call('stories'));
    expect(sample).toMatchObject({ sample: true, articles: 5 });
    const articles = unwrap(await client.call('articles', { story: sample?.id ?? 0 }));
    unwrap(
      await client.call(
        'delete',
        articles.map(({ id }) => id),
      ),
    );
    await client.close();
    const later = clientOf(folder);
    expect(unwrap(await later.call('stories'))).toEqual([]);
    unwrap(await later.run('keepSample', null));
    expect(unwrap(await later.call('stories'))).toEqual([sample]);
  }, 30_000);

  it('imports with progress, answers in the meantime, and stops on request', async () => {
    const texts = Array.from({ length: 48 }, (_, at) => [
      `${at}.txt`,
      `Title ${at}\n\nA harbour crane fell on pier ${at}.`,
    ]);
    const client = clientOf(folderWith({}));
    unwrap(await client.run('open', null));
    const controller = new AbortController();
    const meanwhile: Promise<unknown>[] = [];
    const report = unwrap(
      await client.run(
        'import',
        { id: await recordImport(client, { paths: [folderWith(Object.fromEntries(texts))] }) },
        {
          signal: controller.signal,
          onProgress: ({ done }) => {
            meanwhile.push(client.call('stories'));
            if (done >= 8) controller.abort();
          },
        },
      ),
    );
    expect(report.cancelled).toBe(true);
    expect(report.imported.length).toBeGreaterThanOrEqual(8);
    expect(report.imported.length).toBeLessThanOrEqual(48);
    expect((await Promise.all(meanwhile)).length).toBeGreaterThan(0);
    expect(unwrap(await client.call('articles')).length).toBe(report.imported.length + 5);
    expect((await client.run('group', null)).ok).toBe(true);
  }, 30_000);

  it('can also be stopped while it opens', async () => {
    const client = clientOf(folderWith({}));
    const controller = new AbortController();
    const importing = client.run('import', { id: 1 }, { signal: controller.signal });
    controller.abort();
    expect(unwrap(await importing)).toEqual({ imported: [], problems: [], notes: [], cancelled: true });
  }, 30_000);

  it('imports pasted text, and reads it again in another encoding', async () => {
    const client = clientOf(folderWith({}));
    const bytes = Buffer.from('Le caf\xe9 rouvre\n\nLe caf\xe9 du port rouvre lundi.', 'latin1');
    const progress: unknown[] = [];
    const inMemory = [{ bytes, name: 'Pasted text', selection: true }];
    const onProgress = (one: unknown) => progress.push(one);
    const report = unwrap(await client.run('import', { id: await recordImport(client, { inMemory }) }, { onProgress }));
    expect(report).toMatchObject({ imported: [{ name: 'Pasted text', outcome: 'added' }], problems: [], notes: [] });
    expect(progress[0]).toEqual({ step: 'reading', done: 1, total: 1 });
    const id = report.imported[0]?.id ?? 0;
    const readAs = async (encoding: string) => {
      const { article, encoding: shown } = unwrap(await client.run('readAgain', { id, encoding }));
      return [article.paragraphs[0]?.text, shown];
    };
    expect(await readAs('windows-1253')).toEqual(['Le cafι rouvre', 'windows-1253']);
    expect(await readAs('windows-1252')).toEqual(['Le café rouvre', 'windows-1252']);
  }, 30_000);

  it('starts another thread when one crashes, and keeps the folder locked', async () => {
    const folder = folderWith({});
    const workers: Worker[] = [];
    const client = clientOf(folder, workers);
    unwrap(await client.run('open', null));
    const [worker] = workers;
    const pending = client.call('stories');
    await worker?.terminate();
    await pending;
    expect(unwrap(await client.call('stories')).length).toBe(1);
    expect(workers.length).toBe(2);
    expect(await clientOf(folder).run('open', null)).toMatchObject({ ok: false, error: { code: 'in-use' } });
  }, 30_000);

  it('ends after the current step, keeps everything it confirmed, and answers no more requests', async () => {
    const folder = folderWith({});
    const workers: Worker[] = [];
    const client = clientOf(folder, workers);
    unwrap(await client.run('open', null));
    const texts = Array.from({ length: 48 }, (_, at) => [`${at}.txt`, `Title ${at}\n\nA crane fell on pier ${at}.`]);
    let kept = 0;
    const id = await recordImport(client, { paths: [folderWith(Object.fromEntries(texts))] });
    const importing = new Promise<void>((resolve) => {
      const onProgress = ({ done }: { readonly done: number }) => {
        kept = Math.max(kept, done);
        resolve();
      };
      void client.run('import', { id }, { onProgress });
    });
    await importing;
    expect(client.isOpen).toBe(true);
    // A second call waits for the same shutdown.
    const closing = client.close();
    await client.close();
    expect(workers[0]?.threadId).toBe(-1);
    await closing;
    expect(client.isOpen).toBe(false);
    expect(await client.call('stories')).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    // Nothing is left to recover, and the folder is unlocked.
    expect(readdirSync(folder).filter((name) => name.endsWith('-wal') || name.endsWith('.lock'))).toEqual([]);
    const later = clientOf(folder);
    expect(unwrap(await later.call('articles')).length).toBeGreaterThanOrEqual(kept + 5);
    // Quitting does not complete an import: its remaining sources are recorded as missing.
    const missing = 48 - unwrap(await later.call('articles')).length + 5;
    expect(unwrap(await later.call('missing', 10))).toMatchObject({ kind: 'files', total: 48, missing });
  }, 30_000);
});
