import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Result } from '../../contract';
import { ThreadClient, type ThreadOptions } from './threadClient';

interface EchoJobs {
  echo(input: string): Result<string>;
}

/**
 * A thread that follows its input: `crash`, `exit` and `memory` end it, `throw` fails, `busy` blocks it, `wait` answers
 * when it is cancelled; else the answer is the input and the number of jobs this thread has had.
 */
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  let jobs = 0;
  const waiting = new Set();
  parentPort.on('message', (message) => {
    if ('end' in message) return parentPort.close();
    const { number, job, cancel } = message;
    const answer = (value) => parentPort.postMessage({ number, result: { ok: true, value } });
    if (cancel) return waiting.has(number) && answer('cancelled');
    jobs++;
    const { input } = job;
    if (input === 'crash') throw new Error('crashed');
    if (input === 'exit') process.exit(1);
    if (input === 'throw') return parentPort.postMessage({ number, thrown: 'stack' });
    if (input === 'memory') for (const all = []; ; ) all.push(new Array(1e6).fill(all.length + 0.5));
    if (input === 'busy') for (;;);
    if (input === 'wait') return waiting.add(number);
    parentPort.postMessage({ number, progress: jobs });
    answer(input + jobs);
  });
`;

function clientWith(options: Pick<ThreadOptions<EchoJobs>, 'order'> & Partial<ThreadOptions<EchoJobs>>) {
  const start = vi.fn(() => new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 64 } }));
  const client = new ThreadClient<EchoJobs, number>({
    name: 'The thread',
    start,
    failureOf: (loss, { input }) => ({ code: 'engine', message: `${input}: ${loss}` }),
    ...options,
  });
  onTestFinished(() => client.terminate());
  const echo = async (input: string, given?: Parameters<typeof client.run>[2]): Promise<string> => {
    const result = await client.run('echo', input, given);
    return result.ok ? result.value : result.error.message;
  };
  return { client, start, echo };
}

beforeEach(() => {
  // Losses are logged; the log is checked, not printed.
  vi.spyOn(console, 'error')
    .mockClear()
    .mockImplementation(() => {});
});

const orders = [['one-by-one'], ['ahead'], ['together']] as const;

describe.each(orders)('ThreadClient, jobs %s', (order) => {
  it('starts the thread with the first job and answers in order', async () => {
    const { start, echo } = clientWith({ order });
    expect(start).not.toHaveBeenCalled();
    expect(await Promise.all(['a', 'b', 'c'].map((input) => echo(input)))).toEqual(['a1', 'b2', 'c3']);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('starts the thread when it is warmed', async () => {
    const { client, start, echo } = clientWith({ order });
    client.warm();
    client.warm();
    expect(await echo('a')).toBe('a1');
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('reports progress of the job that makes it', async () => {
    const { echo } = clientWith({ order });
    const progress: [string, number][] = [];
    await Promise.all(
      ['a', 'b'].map((input) => echo(input, { onProgress: (done) => void progress.push([input, done]) })),
    );
    expect(progress).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('fails a job that throws, and keeps the thread', async () => {
    const { start, echo } = clientWith({ order });
    expect(await Promise.all([echo('throw'), echo('a')])).toEqual(['throw: lost', 'a2']);
    expect(start).toHaveBeenCalledTimes(1);
    expect(console.error).toHaveBeenCalledWith('The thread failed: stack');
  });

  it.each(['crash', 'exit'])('fails a job that is %s, and starts another thread for the next', async (input) => {
    const { client, start, echo } = clientWith({ order });
    expect(await echo(input)).toBe(`${input}: lost`);
    expect(client.isRunning).toBe(false);
    expect(await echo('a')).toBe('a1');
    expect(start).toHaveBeenCalledTimes(2);
    expect(console.error).toHaveBeenCalled();
  });

  it('ends at once, and all jobs with it', async () => {
    const { client, echo } = clientWith({ order });
    const jobs = [echo('busy'), echo('a')];
    client.terminate();
    expect(await Promise.all(jobs)).toEqual(['busy: cancelled', 'a: cancelled']);
    expect([client.isRunning, client.isBusy]).toEqual([false, false]);
  });

  it('asks an idle thread to end, and waits for it', async () => {
    const { client, start, echo } = clientWith({ order });
    expect(await client.end()).toBe(true);
    await echo('a');
    const thread = start.mock.results[0]?.value as Worker;
    const terminate = vi.spyOn(thread, 'terminate');
    expect(await client.end()).toBe(true);
    expect(thread.threadId).toBe(-1);
    expect(terminate).not.toHaveBeenCalled();
  });

  it('reports a thread that does not end in time', async () => {
    const { client, start, echo } = clientWith({ order });
    const job = echo('busy');
    const thread = start.mock.results[0]?.value as Worker;
    onTestFinished(() => void thread.terminate());
    expect(await client.end(10)).toBe(false);
    expect(await job).toBe('busy: cancelled');
  });

  it('does not keep restarting a thread that ends as it starts', async () => {
    const start = vi.fn(() => new Worker('throw new Error("no thread")', { eval: true }));
    const { echo } = clientWith({ order, start });
    expect(await echo('a')).toBe('a: lost');
    expect(start).toHaveBeenCalledTimes(1);
  });
});

describe.each([['one-by-one'], ['ahead']] as const)('ThreadClient, jobs %s', (order) => {
  it('loses the running job with its thread, and gives the others to a new one', async () => {
    const { start, echo } = clientWith({ order });
    expect(await echo('a')).toBe('a1');
    expect(await Promise.all(['crash', 'b', 'c'].map((input) => echo(input)))).toEqual(['crash: lost', 'b1', 'c2']);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('cancels a job that takes too long or too much memory', async () => {
    const { echo } = clientWith({ order, patience: ({ input }) => (input === 'busy' ? 50 : 30_000) });
    expect(await Promise.all(['busy', 'memory', 'a'].map((input) => echo(input)))).toEqual([
      'busy: too-slow',
      'memory: too-large',
      'a1',
    ]);
    // A limit is reported to the user; only a crash is a defect.
    expect(console.error).not.toHaveBeenCalled();
  });

  it('ends the thread for a job that is cancelled, once for several at once', async () => {
    const { start, echo } = clientWith({ order });
    const controller = new AbortController();
    const { signal } = controller;
    const jobs = [echo('busy', { signal }), echo('b', { signal }), echo('c')];
    controller.abort();
    expect(await Promise.all([...jobs, echo('d')])).toEqual(['busy: cancelled', 'b: cancelled', 'c1', 'd2']);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('starts nothing for a job that was cancelled before it is ended', async () => {
    const { client, start, echo } = clientWith({ order });
    const controller = new AbortController();
    const job = echo('busy', { signal: controller.signal });
    controller.abort();
    client.terminate();
    expect(await job).toBe('busy: cancelled');
    expect(start).toHaveBeenCalledTimes(1);
  });
});

describe('ThreadClient, jobs together', () => {
  it('loses all jobs with their thread', async () => {
    const { start, echo } = clientWith({ order: 'together' });
    expect(await Promise.all(['wait', 'crash', 'a'].map((input) => echo(input)))).toEqual([
      'wait: lost',
      'crash: lost',
      'a: lost',
    ]);
    expect(await echo('a')).toBe('a1');
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('asks the thread to cancel a job, before or after it was given one', async () => {
    const { start, echo } = clientWith({ order: 'together' });
    const controller = new AbortController();
    const waiting = echo('wait', { signal: controller.signal });
    expect(await echo('a')).toBe('a2');
    controller.abort();
    expect(await waiting).toBe('cancelled');
    expect(await echo('wait', { signal: controller.signal })).toBe('cancelled');
    expect(start).toHaveBeenCalledTimes(1);
  });
});
