import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import workerPath from '../comparing/worker?modulePath';
import { EXTRACTOR } from './libraryThreads';

/** MB for short-lived objects: with the default of 16 a sixth of an opening comparison is garbage collection. */
const YOUNG_GENERATION = 64;

/** Starts a thread with the engine in it. */
export function startWorker(): Worker {
  return new Worker(workerPath, {
    workerData: { extractor: EXTRACTOR },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
}

/** Names the build of what reads and compares: the files' names have a hash of what is in them. */
export const ENGINE_BUILD = `${basename(workerPath)} ${basename(EXTRACTOR)}`;
