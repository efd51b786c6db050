import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod/mini';
import type { LibraryProgress, Result } from '../../../contract';
import { ok } from '../../shared/result';
import { extractingBy } from '../../sources/extract/client';
import { importFetched, importSample, runImport, SAMPLE_KEPT, settleStories } from './import';
import type { Job, Message, Reply } from './messages';
import { readAgain, rereadOriginal } from './readAgain';
import { Store } from './store';

/**
 * The library in a thread of its own. Jobs are answered in their order, but for imports and grouping, which let the
 * others in between their batches.
 */
const start = z.object({ folder: z.string(), sample: z.string(), extractor: z.string() }).parse(workerData);
const extracting = extractingBy(start.extractor);
const extract = extracting.extract.bind(extracting);
/** Articles are read again in the background: nothing a person asks for waits behind them. */
const rereading = extractingBy(start.extractor);
const opened = Store.open(start.folder, { extract });
const opening = opened.then(withSample);
const cancels = new Map<number, AbortController>();

parentPort?.on('message', async (message: Message) => {
  if ('close' in message) await close();
  else if ('cancel' in message) cancels.get(message.number)?.abort();
  else {
    // From now on, for it may be cancelled while the library opens.
    cancels.set(message.number, new AbortController());
    parentPort?.postMessage(await replyTo(message.number, message.job));
  }
});

/** A step in flight is over by now: it is one turn of this thread. Work that takes several ends between two of them. */
async function close(): Promise<void> {
  const store = await opened;
  if (store.ok) store.value.close();
  process.exit();
}

/** Keeps the sample story in a new library. */
async function withSample(opened: Result<Store>): Promise<Result<Store>> {
  const kept = opened.ok ? opened.value.setting(SAMPLE_KEPT) : opened;
  if (opened.ok && kept.ok && kept.value === null) {
    const sample = await importSample(opened.value, start.sample, extract);
    // A library without the sample is a library all the same.
    if (!sample.ok) console.error(sample.error.message);
  }
  return opened;
}

async function replyTo(number: number, job: Job): Promise<Reply> {
  try {
    const store = await opening;
    return { number, answer: store.ok ? await answer(store.value, number, job) : store };
  } catch (error) {
    return { number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    cancels.delete(number);
  }
}

async function answer(store: Store, number: number, job: Job): Promise<unknown> {
  switch (job.kind) {
    case 'open':
      return ok(store.notices);
    case 'call': {
      // The client gives each method the values of its own type.
      const method = store[job.method] as (...values: readonly unknown[]) => unknown;
      return method.apply(store, [...job.values]);
    }
    case 'import':
      return ok(await runImport(store, job.id, { extract, ...control(number) }));
    case 'fetched':
      return ok(await importFetched(store, job.id, job.fetched, { extract, ...control(number) }));
    case 'read-again':
      return readAgain(store, job.id, job.encoding, extract);
    case 'reread':
      return rereadOriginal(store, job.id, (...source) => rereading.extract(...source));
    case 'end-rereading':
      void rereading.close();
      return ok(null);
    case 'group':
      return group(store, number);
    case 'sample':
      return importSample(store, start.sample, extract);
  }
}

async function group(store: Store, number: number): Promise<Result<number>> {
  const proposed = store.proposed();
  if (!proposed.ok) return proposed;
  const settled = await settleStories(store, proposed.value, control(number));
  return settled.ok ? ok([...settled.value].filter(([from, to]) => from !== to).length) : settled;
}

function control(number: number) {
  const signal = cancels.get(number)?.signal;
  const onProgress = (progress: LibraryProgress) => parentPort?.postMessage({ number, progress } satisfies Reply);
  return signal === undefined ? { onProgress } : { signal, onProgress };
}
