import { Worker } from 'node:worker_threads';
import { EXTRACT_MEMORY } from '../library/extract/client';
import workerPath from '../library/extract/worker?modulePath';

/** Starts a thread that extracts, for `ExtractClient`: its libraries are no part of main's own script. */
export function startExtractWorker(): Worker {
  return new Worker(workerPath, { resourceLimits: EXTRACT_MEMORY });
}
