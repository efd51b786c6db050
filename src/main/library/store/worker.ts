import { workerData } from 'node:worker_threads';
import { z } from 'zod/mini';
import type { LibraryProgress, Result } from '../../../contract';
import { ok } from '../../shared/result';
import { extractingBy } from '../../sources/extract/client';
import { answerJobs, type JobControl } from '../../threads/answerJobs';
import { importFetched, importSample, runImport, SAMPLE_KEPT, settleStories } from './import';
import type { LibraryJobs } from './jobs';
import { readAgain, rereadOriginal } from './readAgain';
import { Store } from './store';

/** The library thread. */
const start = z.object({ folder: z.string(), sample: z.string(), extractor: z.string() }).parse(workerData);
const extracting = extractingBy(start.extractor);
const extract = extracting.extract.bind(extracting);
/** Articles are reread in the background, so that no request of the user waits for them. */
const rereading = extractingBy(start.extractor);
const opened = Store.open(start.folder, { extract });
const opening = opened.then(withSample);

type Control = JobControl<LibraryProgress>;

/** Jobs are answered in order, but imports and grouping let others run between their batches. */
answerJobs<LibraryJobs, LibraryProgress>(
  {
    call: ({ method, values }) =>
      withStore((store) => {
        // The client passes each method values of the right types.
        const call = store[method] as (...values: readonly unknown[]) => Result<unknown>;
        return call.apply(store, [...values]);
      }),
    open: () => withStore((store) => ok(store.notices)),
    import: ({ id }, control) => withStore(async (store) => ok(await runImport(store, id, { extract, ...control }))),
    importFetched: ({ id, fetched }, control) =>
      withStore(async (store) => ok(await importFetched(store, id, fetched, { extract, ...control }))),
    readAgain: ({ id, encoding }) => withStore((store) => readAgain(store, id, encoding, extract)),
    rereadOriginal: ({ id }) =>
      withStore((store) => rereadOriginal(store, id, (...source) => rereading.extract(...source))),
    endRereading: () => {
      void rereading.close();
      return ok(null);
    },
    group: (_, control) => withStore((store) => group(store, control)),
    keepSample: () => withStore((store) => importSample(store, start.sample, extract)),
  },
  { together: true, onEnd: close },
);

/** The current step is done by now, because it is one turn of this thread. Longer jobs end between two turns. */
async function close(): Promise<void> {
  const store = await opened;
  if (store.ok) store.value.close();
  process.exit();
}

/** Adds the sample story to a new library. */
async function withSample(opened: Result<Store>): Promise<Result<Store>> {
  const kept = opened.ok ? opened.value.setting(SAMPLE_KEPT) : opened;
  if (opened.ok && kept.ok && kept.value === null) {
    const sample = await importSample(opened.value, start.sample, extract);
    // The library can be used without the sample.
    if (!sample.ok) console.error(sample.error.message);
  }
  return opened;
}

/** Runs work on the store once it is open; if the library cannot be opened, every job fails. */
async function withStore<T>(work: (store: Store) => Result<T> | Promise<Result<T>>): Promise<Result<T>> {
  const store = await opening;
  return store.ok ? work(store.value) : store;
}

async function group(store: Store, control: Control): Promise<Result<number>> {
  const proposed = store.proposed();
  if (!proposed.ok) return proposed;
  const settled = await settleStories(store, proposed.value, control);
  return settled.ok ? ok([...settled.value].filter(([from, to]) => from !== to).length) : settled;
}
