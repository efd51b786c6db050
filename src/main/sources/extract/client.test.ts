import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { EXTRACT_MEMORY, ExtractClient } from './client';

/**
 * A thread that speaks the worker's side of the protocol and does as the bytes say: `crash` and `exit` end it, `busy`
 * never answers, `memory` and `buffers` exhaust memory; otherwise the answer's text counts the sources this thread has
 * read.
 */
const STAND_IN = `
  const { parentPort } = require('node:worker_threads');
  let sources = 0;
  parentPort.on('message', (message) => {
    if ('end' in message) return parentPort.close();
    const { number, job } = message;
    sources++;
    const text = Buffer.from(job.input.bytes).toString();
    if (text === 'crash') throw new Error('crashed');
    if (text === 'exit') process.exit(0);
    if (text === 'busy') for (;;);
    if (text === 'memory') for (const all = []; ; ) all.push(new Array(1e6).fill(all.length + 0.5));
    if (text === 'buffers') for (const all = []; ; ) all.push(Buffer.alloc(1e6, all.length));
    parentPort.postMessage({ number, result: { ok: true, value: { text: text + sources } } });
  });
`;

/** In bytes; the thread itself takes about 30 MB. */
const MOST_GROWTH = 512 * 1024 * 1024;

function clientWith(patience?: number) {
  const start = vi.fn(
    () => new Worker(STAND_IN, { eval: true, resourceLimits: { ...EXTRACT_MEMORY, maxOldGenerationSizeMb: 64 } }),
  );
  const client = new ExtractClient(start, patience, MOST_GROWTH);
  onTestFinished(() => client.close());
  return { start, give: (text: string) => client.extract(Buffer.from(text), { name: text }), client };
}

const failure = (code: string, sentence: string) => ({ ok: false, error: { code, message: sentence } });

describe('ExtractClient', () => {
  it('starts its thread on the first request, and reads one source at a time', async () => {
    const { start, give } = clientWith();
    expect(start).not.toHaveBeenCalled();
    const results = await Promise.all(['a', 'b', 'c'].map(give));
    expect(results).toMatchObject([{ value: { text: 'a1' } }, { value: { text: 'b2' } }, { value: { text: 'c3' } }]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('lets an idle thread end', async () => {
    const { start, give, client } = clientWith();
    await give('a');
    const thread = start.mock.results[0]?.value as Worker;
    const terminate = vi.spyOn(thread, 'terminate');
    const ended = new Promise((resolve) => thread.once('exit', resolve));
    client.close();
    expect(await ended).toBe(0);
    expect(terminate).not.toHaveBeenCalled();
  });

  it.each([
    ['busy', 'too-slow', '“busy” takes too long to read. Save the article by itself, as plain text.'],
    ['memory', 'too-large', '“memory” takes too much memory to read. Save the article by itself, as plain text.'],
    ['buffers', 'too-large', '“buffers” takes too much memory to read. Save the article by itself, as plain text.'],
    ['crash', 'engine', '“crash” could not be read. Save the article as plain text, then import that.'],
    ['exit', 'engine', '“exit” could not be read. Save the article as plain text, then import that.'],
  ])('gives up on a source that is %s, and continues with the others in a new thread', async (text, code, sentence) => {
    const { start, give } = clientWith(text === 'busy' ? 2000 : undefined);
    const [before, bad, after] = await Promise.all([give('a'), give(text), give('b')]);
    expect(before).toMatchObject({ value: { text: 'a1' } });
    expect(bad).toEqual(failure(code, sentence));
    expect(after).toMatchObject({ value: { text: 'b1' } });
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('gives up on everything when it is closed, and starts again on the next request', async () => {
    const { client, give } = clientWith();
    const given = [give('busy'), give('a')];
    client.close();
    expect(await Promise.all(given)).toEqual(
      ['busy', 'a'].map((name) =>
        failure('cancelled', `“${name}” was not read because the import was cancelled. Import it again.`),
      ),
    );
    expect(await give('b')).toMatchObject({ value: { text: 'b1' } });
  });
});
