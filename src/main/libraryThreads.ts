import { Worker } from 'node:worker_threads';
import EXTRACTOR from './library/extract/worker?modulePath';
import type { Start } from './library/store/messages';
import libraryWorker from './library/store/worker?modulePath';

/** The script of the threads that read sources from outside. */
export { EXTRACTOR };

/** Starts the thread that has the library open. */
export function startLibrary(workerData: Start): Worker {
  return new Worker(libraryWorker, { workerData });
}
