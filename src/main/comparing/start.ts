import { Worker } from 'node:worker_threads';
import workerPath from './worker?modulePath';

/** Starts a thread with the engine in it. */
export function startWorker(): Worker {
  return new Worker(workerPath);
}
