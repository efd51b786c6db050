import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { LibraryPaths } from '../library/store/jobs';
import { SCRIPTS } from './paths';

/** MB for short-lived objects: with the default of 16, a sixth of a first comparison is garbage collection. */
const YOUNG_GENERATION = 64;

/** Starts the engine thread. */
export function startEngine(): Worker {
  return new Worker(SCRIPTS.engine, {
    workerData: { extractor: SCRIPTS.extract },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
}

/** Identifies the build of the code that reads and compares. */
export const ENGINE_BUILD = `${basename(SCRIPTS.engine)} ${basename(SCRIPTS.extract)}`;

/**
 * Starts the library thread. Its SQLite is WebAssembly, which V8 would optimise in background threads. A thread that
 * ends in the meantime waits for them, sometimes forever, and blocks the whole application (Electron 25 on a loaded
 * machine: 5 of 50 quits within seconds of opening the library; 0 of 50 without). V8's baseline compiler is fast
 * enough.
 */
export function startLibrary(workerData: LibraryPaths): Worker {
  setFlagsFromString('--liftoff-only');
  return new Worker(SCRIPTS.library, { workerData });
}
