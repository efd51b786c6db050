import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Start } from '../library/store/messages';
import libraryWorker from '../library/store/worker?modulePath';
import EXTRACTOR from '../sources/extract/worker?modulePath';

/** The script of the threads that read sources from outside. */
export { EXTRACTOR };

/**
 * Starts the thread that has the library open. SQLite is WebAssembly there: V8 would optimise it in threads of its own, and a
 * thread that ends meanwhile waits for them, at times for ever, and the whole application with it (Electron 25 on a loaded
 * machine: 5 of 50 times that it was quit within seconds of the library's opening; 0 of 50 without). V8's first, quicker
 * compiler is enough.
 */
export function startLibrary(workerData: Start): Worker {
  setFlagsFromString('--liftoff-only');
  return new Worker(libraryWorker, { workerData });
}
