import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { EXTRACTOR } from '../libraryThreads';
import workerPath from './worker?modulePath';

/** MB for short-lived objects: with the default of 16 a sixth of an opening comparison is garbage collection. */
const YOUNG_GENERATION = 64;

/** Starts a thread with the engine in it. */
export function startWorker(): Worker {
  return new Worker(workerPath, {
    workerData: { extractor: EXTRACTOR },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
}

/** Names the build of the engine: the file's name has a hash of what is in it. */
export const ENGINE_BUILD = basename(workerPath);
