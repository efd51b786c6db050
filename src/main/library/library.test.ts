import { describe, expect, it, vi } from 'vitest';
import type { ImportReport, KeptArticle } from '../../contract';
import { fail, ok } from '../shared/result';
import type { Web } from '../sources/web/web';
import { Library } from './library';
import type { LibraryClient, LongJob } from './store/client';
import type { ImportSources } from './store/types';

const REPORT: ImportReport = { imported: [], problems: [], notes: [], cancelled: false };

const kept = (id: number): KeptArticle =>
  ({ id, name: `${id}.txt`, encoding: null, article: { headline: `Headline ${id}` } }) as KeptArticle;

/** A library on a thread with these answers. */
function libraryOver(answers: Readonly<Record<string, (...values: readonly never[]) => unknown>> = {}) {
  let addresses: readonly string[] = [];
  const journal: typeof answers = {
    beginImport: (sources: ImportSources) => {
      addresses = sources.addresses ?? [];
      return ok(1);
    },
    addressesOf: () => ok(addresses),
  };
  const jobs = {
    import: vi.fn(async (_import: { readonly id: number }, _long: LongJob) => ok(REPORT)),
    importFetched: vi.fn(async (_import: { readonly fetched: unknown }, _long?: LongJob) => ok(REPORT)),
    group: vi.fn(async (_input: null, _long: LongJob) => ok(0)),
    rereadOriginal: vi.fn(async (_article: { readonly id: number }) => ok<object>({ kind: 'failed' })),
    endRereading: vi.fn(async (_input: null) => ok(null)),
  };
  const client = {
    ...jobs,
    call: vi.fn(
      async (method: string, ...values: readonly never[]) =>
        (answers[method] ?? journal[method])?.(...values) ?? ok(null),
    ),
    run: (job: keyof typeof jobs, input: never, long: LongJob) => jobs[job](input, long),
    close: vi.fn(async () => {}),
    isOpen: false,
  };
  const web = {
    async *fetchAll(addresses: readonly string[], { signal, onProgress }: Required<LongJob>) {
      for (const [done, address] of addresses.entries()) {
        if (signal.aborted) return;
        onProgress({ step: 'fetching', done, total: addresses.length });
        yield address === 'no'
          ? { inMemory: [], from: [], problems: [fail('network', 'No.').error] }
          : { inMemory: [{ name: address, bytes: Buffer.from('') }], from: [address], problems: [] };
      }
    },
    readFeed: vi.fn(),
  };
  const events = { progress: vi.fn(), changed: vi.fn() };
  const library = new Library(client as unknown as LibraryClient, async () => web as unknown as Web);
  library.listen(events);
  return { library, client, events };
}

describe('Library', () => {
  it('reports a change, but no read and no refused request', async () => {
    const { library, events } = libraryOver({ delete: () => fail('storage', 'Full.') });
    await library.ask('facets');
    expect(await library.deleteArticles([1])).toMatchObject({ ok: false });
    expect(events.changed).not.toHaveBeenCalled();
    await library.change('confirm', 1);
    expect(events.changed).toHaveBeenCalledTimes(1);
  });

  it('runs long operations one after the other, reports their progress and end, and stops them', async () => {
    const { library, client, events } = libraryOver();
    let end = (): void => {};
    client.import.mockImplementationOnce(async (_paths, { onProgress, signal }) => {
      onProgress?.({ step: 'reading', done: 1, total: 2 });
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return ok({ ...REPORT, cancelled: signal?.aborted ?? false });
    });
    const first = library.importPaths(['a']);
    const second = library.regroup();
    await new Promise((resolve) => setImmediate(resolve));
    expect(client.group).not.toHaveBeenCalled();
    expect(events.progress.mock.calls).toEqual([[{ step: 'reading', done: 1, total: 2 }]]);
    await library.cancel();
    end();
    expect(await first).toMatchObject({ value: { cancelled: true } });
    await second;
    expect(client.group.mock.lastCall?.[1].signal?.aborted).toBe(true);
    expect(events.progress).toHaveBeenLastCalledWith(null);
  });

  it('reports changes during and after an import, and none for a feed', async () => {
    const { library, client, events } = libraryOver();
    await library.readFeed('feed');
    expect(events.changed).not.toHaveBeenCalled();
    client.import.mockRejectedValueOnce(new Error('lost'));
    await expect(library.importPaths(['a'])).rejects.toThrow('lost');
    expect(events.changed).toHaveBeenCalledTimes(1);
  });

  it('continues after a failed operation', async () => {
    const { library, client } = libraryOver();
    client.import.mockRejectedValueOnce(new Error('lost'));
    await expect(library.importPaths(['a'])).rejects.toThrow('lost');
    expect(await library.importPaths(['b'])).toEqual(ok(REPORT));
  });

  it('passes on pasted content with its type', async () => {
    const { library, client } = libraryOver();
    await library.importPasted({ kind: 'html', value: '<p>Täglich</p>' });
    const pasted = {
      name: expect.stringMatching(/^Pasted article, \d+ [A-Z][a-z]{2}, \d\d:\d\d$/),
      bytes: Buffer.from('<p>Täglich</p>'),
      contentType: 'text/html; charset=utf-8',
      selection: true,
    };
    expect(client.call).toHaveBeenCalledWith('beginImport', { inMemory: [pasted] });
  });

  it('imports the pages it could fetch, reports the others, and ends when the library fails', async () => {
    const { library, client, events } = libraryOver();
    client.importFetched.mockResolvedValueOnce(ok({ ...REPORT, notes: [fail('encoding', 'Note.').error] }));
    expect(await library.importAddresses(['a', 'no', 'b'])).toMatchObject({
      value: { problems: [{ code: 'network' }], notes: [{ code: 'encoding' }] },
    });
    expect(events.progress).toHaveBeenCalledWith({ step: 'fetching', done: 2, total: 3 });
    client.importFetched.mockClear();
    client.importFetched.mockResolvedValueOnce(fail('disk-full', 'Full.') as never);
    expect(await library.importAddresses(['a', 'b'])).toMatchObject({ value: { problems: [{ code: 'disk-full' }] } });
    expect(client.importFetched).toHaveBeenCalledTimes(1);
  });

  it('reports that it was stopped before anything was fetched', async () => {
    const { library, client } = libraryOver();
    client.import.mockImplementationOnce(async () => {
      await library.cancel();
      return ok(REPORT);
    });
    client.import.mockImplementationOnce(async (_import, { signal }) =>
      ok({ ...REPORT, cancelled: signal?.aborted ?? false }),
    );
    void library.importPaths(['a']);
    expect(await library.importAddresses(['a'])).toMatchObject({ value: { imported: [], cancelled: true } });
    expect(client.importFetched).not.toHaveBeenCalled();
  });

  it('returns a story in full, in the order of its import, and no more than can be opened', async () => {
    const { library } = libraryOver({
      story: () => ok({ title: 'T', date: '2012-02-07' }),
      articles: () => ok(Array.from({ length: 250 }, (_, at) => kept(250 - at))),
      article: (id: number) => ok(kept(id)),
    });
    const story = await library.story(1);
    if (!story.ok) throw new Error(story.error.message);
    expect(story.value).toMatchObject({ title: 'T', date: '2012-02-07' });
    expect(story.value.articles.map(({ name }) => name).slice(0, 3)).toEqual(['1.txt', '2.txt', '3.txt']);
    expect(story.value.articles).toHaveLength(200);
  });

  it('opens nothing when one of the articles is gone', async () => {
    const { library } = libraryOver({
      article: (id: number) => (id === 2 ? fail('unknown-article', 'Gone.') : ok(kept(id))),
    });
    expect(await library.articles([1, 2])).toMatchObject({ error: { code: 'unknown-article' } });
    expect(await library.articles([3, 1])).toMatchObject({ value: { title: 'Headline 3', date: null } });
  });

  it('records an import at once, even when it has to wait', async () => {
    const { library, client } = libraryOver();
    let end = (): void => {};
    client.import.mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => {
        end = resolve;
      });
      return ok(REPORT);
    });
    const first = library.importPaths(['a']);
    const second = library.importAddresses(['b']);
    await new Promise((resolve) => setImmediate(resolve));
    expect(client.call.mock.calls).toContainEqual(['beginImport', { addresses: ['b'] }]);
    expect(client.import).toHaveBeenCalledTimes(1);
    end();
    await first;
    await second;
    expect(client.importFetched.mock.lastCall?.[0]).toMatchObject({ fetched: { addresses: ['b'] } });
  });

  it('imports nothing that could not be recorded', async () => {
    const { library, client } = libraryOver({ beginImport: () => fail('disk-full', 'Full.') });
    expect(await library.importPaths(['a'])).toMatchObject({ error: { code: 'disk-full' } });
    expect(client.import).not.toHaveBeenCalled();
  });

  it('resumes all interrupted imports, including URLs, and reports them as one', async () => {
    const { library, client } = libraryOver({
      interrupted: () => ok([3, 4]),
      addressesOf: (id) => ok(id === 4 ? ['b'] : []),
    });
    const one = { id: 1, outcome: 'added' as const, story: 1, versionOf: null, name: 'a.txt' };
    client.import.mockResolvedValueOnce(ok({ ...REPORT, imported: [one] }));
    client.importFetched.mockResolvedValueOnce(ok({ ...REPORT, imported: [one] }));
    expect(await library.importMissing()).toMatchObject({ value: { imported: [one, one], problems: [] } });
    expect(client.import.mock.calls.map(([{ id }]) => id)).toEqual([3, 4]);
    expect(client.call).toHaveBeenCalledWith('endImport', 4);
  });

  it('reports rereading until that is dismissed, and not at later starts', async () => {
    const report = { read: 218, changed: 3, lost: 0, failed: 0 };
    const reports = [report];
    const answers = { missing: () => ok(null), takeRereadReport: () => ok(reports.pop() ?? null) };
    const { library } = libraryOver(answers);
    for (const _time of [1, 2]) expect(await library.upkeep()).toEqual(ok({ interrupted: null, reread: report }));
    await library.dismissUpkeep('reread');
    expect(await library.upkeep()).toEqual(ok({ interrupted: null, reread: null }));
    expect(await libraryOver(answers).library.upkeep()).toEqual(ok({ interrupted: null, reread: null }));
  });

  it('tracks deleted articles from the request until it is undone or fails', async () => {
    const { library } = libraryOver();
    const deleting = library.deleteArticles([1, 2]);
    expect(library.hasDeleted([2, 3])).toBe(true);
    await deleting;
    await library.restoreArticles([2]);
    expect([library.hasDeleted([2, 3]), library.hasDeleted([1])]).toEqual([false, true]);
    const { library: full } = libraryOver({ delete: () => fail('disk-full', 'Full.') });
    await full.deleteArticles([1]);
    expect(full.hasDeleted([1])).toBe(false);
  });

  it('reads articles again only while the user waits for nothing, and stops when cancelled', async () => {
    const done: string[] = [];
    const { library, client, events } = libraryOver({
      stale: () => ok({ ids: [1, 2, 3], recent: 1 }),
      putReading: (id) => {
        done.push(`read ${id}`);
        return ok(true);
      },
    });
    const decided = { unplaced: new Set<string>(), place: () => ok(null), carry: () => ok(null) };
    client.rereadOriginal.mockImplementation(async ({ id }) => {
      // The user imports something while the first article is read.
      if (id === 1) void library.importPaths(['a']);
      if (id === 2) await library.cancel();
      return ok({ kind: 'read', hash: 'h', before: {}, read: { article: {} } });
    });
    client.import.mockImplementationOnce(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      done.push('imported');
      return ok(REPORT);
    });
    const recent = vi.fn(() => done.push('recent'));
    expect(await library.rereadStale(decided, recent)).toEqual(ok(0));
    expect(done).toEqual(['read 1', 'recent', 'imported', 'read 2']);
    // The article being read was the last; the next start continues with the third.
    expect(client.rereadOriginal).toHaveBeenCalledTimes(2);
    expect(client.call).not.toHaveBeenCalledWith('finishRereading');
    expect(events.progress.mock.calls).toContainEqual([{ step: 'rereading', done: 2, total: 3 }]);
    expect(events.progress).toHaveBeenLastCalledWith(null);
  });
});
