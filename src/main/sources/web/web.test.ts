import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../shared/result';
import type { Fetched } from './fetch';
import { type FetchedSources, Web } from './web';

const page = (address: string): Fetched => ({ bytes: Buffer.from(address), address, contentType: 'text/html' });

/** A web in which every address answers, except those that contain "no". */
function web() {
  const fetch = vi.fn(async (address: string) =>
    address.includes('no') ? fail('network', `${address} fails.`) : ok(page(address)),
  );
  const readFeed = vi.fn(async () => ok({ title: 'News', items: [] }));
  return { web: new Web({ readFeed }, fetch), fetch, readFeed };
}

async function all(fetched: AsyncGenerator<FetchedSources>): Promise<readonly FetchedSources[]> {
  const got: FetchedSources[] = [];
  for await (const one of fetched) got.push(one);
  return got;
}

describe('Web', () => {
  it('fetches several at a time, in order, and reports the failures', async () => {
    const { web: some } = web();
    const addresses = ['a', 'b', 'no', 'c', 'd'];
    const onProgress = vi.fn();
    const got = await all(some.fetchAll(addresses, { signal: new AbortController().signal, onProgress }));
    expect(got.map(({ inMemory }) => inMemory.map(({ name }) => name))).toEqual([['a', 'b', 'c'], ['d']]);
    expect(got[0]?.inMemory[0]).toEqual({ name: 'a', ...page('a') });
    expect(got.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['network']);
    expect(onProgress.mock.calls.map(([{ done }]) => done)).toEqual([0, 1, 2, 3, 4]);
    expect(onProgress).toHaveBeenLastCalledWith({ step: 'fetching', done: 4, total: 5 });
  });

  it('requests nothing more once it is cancelled', async () => {
    const { web: some, fetch } = web();
    const controller = new AbortController();
    const addresses = Array.from({ length: 20 }, (_, at) => `${at}`);
    const got = await all(
      some.fetchAll(addresses, {
        signal: controller.signal,
        onProgress: ({ done }) => done === 2 && controller.abort(),
      }),
    );
    expect(got).toHaveLength(1);
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it("resolves a feed's links against its final address", async () => {
    const { web: some, readFeed } = web();
    const { signal } = new AbortController();
    expect(await some.readFeed('feed', signal)).toEqual(ok({ title: 'News', items: [] }));
    expect(readFeed).toHaveBeenCalledWith(page('feed').bytes, {
      name: 'feed',
      address: 'feed',
      contentType: 'text/html',
    });
    expect(await some.readFeed('no', signal)).toMatchObject({ ok: false, error: { code: 'network' } });
  });
});
