import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../contract';
import { withoutMetadata } from '../../engine/article/plain';
import { EngineClient, type EngineLimits, LIMITS } from './client';

/**
 * A thread that takes the messages of the worker and follows commands in the text: `crash` ends it, `throw` fails,
 * `busy` never answers; else the answer counts the jobs of this thread. `coverage.left` is that count. A story begins
 * with two articles named after its first file.
 */
const STAND_IN = `
  const { parentPort } = require('node:worker_threads');
  let jobs = 0;
  let opened = null;
  parentPort.on('message', ({ number, job: { kind, input } }) => {
    jobs++;
    const text = kind === 'open' ? input.source.files[0] : input.left ? input.left.headline : opened;
    if (text === 'crash') throw new Error('crashed');
    if (text === 'busy') for (;;);
    const reply = (value) => parentPort.postMessage({ number, result: { ok: true, value } });
    if (text === 'throw') parentPort.postMessage({ number, thrown: 'thrown' });
    else if (kind === 'open') {
      opened = input.source.files[1] ?? text;
      const [left, right] = [input.prefix + 1, input.prefix + 2];
      const articles = new Map([[left, { headline: text }], [right, { headline: text }]]);
      reply({ story: { title: text, firstPair: { left, right } }, articles });
    } else reply({ coverage: { left: jobs, right: input.milliseconds } });
  });
`;

function clientWith(limits: EngineLimits = LIMITS): {
  client: EngineClient;
  start: ReturnType<typeof vi.fn<() => Worker>>;
} {
  const start = vi.fn(() => new Worker(STAND_IN, { eval: true }));
  const client = new EngineClient(start, limits);
  client.warm();
  onTestFinished(() => client.close());
  return { client, start };
}

function article(headline: string): Article {
  return { ...withoutMetadata([], null), headline };
}

const cancelled = { ok: false, error: { code: 'cancelled' } };
const failed = {
  ok: false,
  error: { code: 'engine', message: expect.stringMatching(/^The comparison stopped .+\.$/) },
};
const unread = {
  ok: false,
  error: { code: 'engine', message: expect.stringMatching(/^The articles could not be read .+ Open them again\.$/) },
};

beforeEach(() => {
  // Failures of the engine are logged; the log is checked, not printed.
  vi.spyOn(console, 'error')
    .mockClear()
    .mockImplementation(() => {});
});

describe('EngineClient', () => {
  it('starts its thread when it is warmed and gives the comparison its budget', async () => {
    const { client, start } = clientWith({ budget: 1234, patience: 30_000 });
    expect(start).toHaveBeenCalledTimes(1);
    expect(await client.compare(article('A'), article('B'))).toMatchObject({ value: { coverage: { right: 1234 } } });
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('cancels an older comparison for a newer one', async () => {
    const { client, start } = clientWith();
    const older = client.compare(article('busy'), article('B'));
    const newer = client.compare(article('A'), article('B'));
    expect(await older).toMatchObject(cancelled);
    expect(await newer).toMatchObject({ ok: true });
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('cancels decisions about one pair for the comparison of another', async () => {
    const { client } = clientWith();
    const nothing = { links: [], passages: [], edits: [], coverage: { left: 0, right: 0 }, approximate: false };
    expect(await client.decide(article('A'), article('B'), nothing, [])).toMatchObject({ ok: true });
    const older = client.decide(article('busy'), article('B'), nothing, []);
    expect(await client.compare(article('A'), article('B'))).toMatchObject({ ok: true });
    expect(await older).toMatchObject(cancelled);
  });

  it('cancels the comparison in progress and keeps working', async () => {
    const { client } = clientWith();
    const comparison = client.compare(article('busy'), article('B'));
    client.cancel();
    expect(await comparison).toMatchObject(cancelled);
    expect(await client.compare(article('A'), article('B'))).toMatchObject({ ok: true });
  });

  it('starts comparing a story’s first pair at once, and returns that comparison when asked', async () => {
    const { client, start } = clientWith();
    const loaded = await client.open({ files: ['A'] }, 'id-');
    const articles = loaded.ok ? loaded.value.articles : new Map<string, Article>();
    const [left, right] = [articles.get('id-1'), articles.get('id-2')];
    if (!left || !right) throw new Error('The story has no articles.');
    // The second job of the thread: requested with the story, not by this call.
    expect(await client.compare(left, right)).toMatchObject({ value: { coverage: { left: 2 } } });
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('compares a story that is opened again, in the same thread', async () => {
    const { client, start } = clientWith();
    const open = async (prefix: string): Promise<unknown> => {
      const loaded = await client.open({ files: ['A'] }, prefix);
      const articles = loaded.ok ? loaded.value.articles : new Map<string, Article>();
      const [left, right] = [articles.get(`${prefix}1`), articles.get(`${prefix}2`)];
      return left && right && client.compare(left, right);
    };
    expect(await open('first-')).toMatchObject({ value: { coverage: { left: 2 } } });
    expect(await open('second-')).toMatchObject({ value: { coverage: { left: 4 } } });
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('opens a story even when its first comparison is cancelled', async () => {
    const { client } = clientWith();
    const opened = client.open({ files: ['A', 'busy'] }, 'id-');
    client.cancel();
    expect(await opened).toMatchObject({ ok: true, value: { story: { title: 'A' } } });
    expect(await client.compare(article('A'), article('B'))).toMatchObject({ ok: true });
  });

  it('shares the comparison of a pair and caches it', async () => {
    const { client, start } = clientWith();
    const [left, right] = [article('A'), article('B')];
    const first = client.compare(left, right);
    const second = client.compare(left, right);
    expect(await second).toBe(await first);
    await client.compare(right, left);
    expect(await client.compare(left, right)).toBe(await first);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('adopts an earlier comparison without using the thread', async () => {
    const { client } = clientWith();
    const [left, right] = [article('busy'), article('busy')];
    const comparison = { links: [], passages: [], edits: [], coverage: { left: 1, right: 1 }, approximate: false };
    client.adopt(left, right, comparison);
    client.cancel();
    expect(await client.compare(left, right)).toEqual({ ok: true, value: comparison });
  });

  it('looks up a comparison without cancelling another', async () => {
    const { client } = clientWith();
    const [left, right] = [article('A'), article('B')];
    const first = await client.compare(left, right);
    const newer = client.compare(right, left);
    expect(await client.cached(left, right)).toEqual(first);
    expect(client.cached(article('C'), right)).toBeNull();
    expect(await newer).toMatchObject({ ok: true });
  });

  it('compares in the background without cancelling another, and is cancelled by a request of the user', async () => {
    const { client } = clientWith();
    const first = client.compare(article('A'), article('B'));
    const aside = client.compareInBackground(article('A'), article('C'));
    expect(await first).toMatchObject({ ok: true });
    expect(await aside).toMatchObject({ ok: true });
    const given = client.compareInBackground(article('busy'), article('B'));
    const asked = client.compare(article('A'), article('B'));
    expect(await given).toMatchObject(cancelled);
    expect(await asked).toMatchObject({ ok: true });
  });

  it('treats articles as the same only if they were read the same', async () => {
    const { client } = clientWith();
    const jobOf = async (left: Article) => {
      const compared = await client.compare(left, article('B'));
      return compared.ok && compared.value.coverage.left;
    };
    expect(await jobOf(article('A'))).toBe(1);
    expect(await jobOf(article('A'))).toBe(1);
    expect(await jobOf({ ...article('A'), outlet: 'The Post' })).toBe(2);
  });

  it('does not cache a cancelled comparison, even for an immediate request', async () => {
    const { client } = clientWith();
    const busy = article('busy');
    void client.compare(busy, busy);
    void client.compare(article('A'), busy);
    const again = client.compare(busy, busy);
    client.cancel();
    expect(await again).toMatchObject(cancelled);
  });

  it('fails with a sentence when the thread ends, and starts another one', async () => {
    const { client, start } = clientWith();
    expect(await client.open({ files: ['crash'] }, 'id-')).toMatchObject(unread);
    expect(await client.compare(article('A'), article('B'))).toMatchObject({ ok: true });
    expect(await client.compare(article('crash'), article('B'))).toMatchObject(failed);
    expect(start.mock.calls.length).toBeGreaterThan(2);
  });

  it('does not keep restarting a thread that ends as it starts', async () => {
    const start = vi.fn(() => new Worker('throw new Error("no engine")', { eval: true }));
    const client = new EngineClient(start);
    expect(await client.compare(article('A'), article('B'))).toMatchObject(failed);
    expect(start).toHaveBeenCalledTimes(1);
    expect(await client.compare(article('A'), article('B'))).toMatchObject(failed);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('fails with a sentence when the engine throws, and tries again at the next request', async () => {
    const { client, start } = clientWith();
    const [left, right] = [article('throw'), article('B')];
    expect(await client.compare(left, right)).toMatchObject(failed);
    expect(await client.compare(left, right)).toMatchObject(failed);
    expect(console.error).toHaveBeenCalledTimes(2);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('cancels a job that does not answer in time', async () => {
    const { client } = clientWith({ budget: 1, patience: 20 });
    expect(await client.open({ files: ['busy'] }, 'id-')).toMatchObject(unread);
  });

  it('fails the jobs in progress when it is closed', async () => {
    const { client } = clientWith();
    const opened = client.open({ files: ['busy'] }, 'id-');
    client.close();
    expect(await opened).toMatchObject(cancelled);
  });
});
