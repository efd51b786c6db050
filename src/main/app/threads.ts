import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { LibraryPaths } from '../library/store/jobs';
import { SCRIPTS } from './paths';

/** MB for short-lived objects: with the default of 16, a sixth of a first comparison is garbage collection. */
const YOUNG_GENERATION = 64;

/** Starts a thread with the engine in it. */
export function startEngine(): Worker {
  return new Worker(SCRIPTS.engine, {
    workerData: { extractor: SCRIPTS.extract },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
}

/** Names the build of the code that reads and compares. */
export const ENGINE_BUILD = `${basename(SCRIPTS.engine)} ${basename(SCRIPTS.extract)}`;

/**
 * Starts the thread that has the library open. SQLite is WebAssembly there: V8 would optimise it in background threads,
 * and a thread that ends meanwhile waits for them, at times for ever, and the whole application with it (Electron 25 on
 * a loaded machine: 5 of 50 times that it was quit within seconds of the library's opening; 0 of 50 without). V8's
 * first, quicker compiler is enough.
 */
export function startLibrary(workerData: LibraryPaths): Worker {
  setFlagsFromString('--liftoff-only');
  return new Worker(SCRIPTS.library, { workerData });
}
