import { Worker } from 'node:worker_threads';
import type { Failure, Feed, Result } from '../../../contract';
import { formats } from '../../../messages/import';
import { quoted } from '../../shared/result';
import type { AnyJob } from '../../threads/messages';
import { type JobLoss, ThreadClient } from '../../threads/threadClient';
import type { ExtractJobs } from './jobs';
import type { ExtractedArticle, Hints } from './types';

/**
 * Milliseconds for one source. The largest page that is read at all takes about six seconds, a PDF of a thousand pages
 * about ten, both on two old processors.
 */
const PATIENCE = 30_000;

/** The memory a thread may use, in MB: the largest page that is read at all takes about 400. */
export const EXTRACT_MEMORY = { maxOldGenerationSizeMb: 1024 } as const;

/**
 * Bytes by which the process may grow while one source is read: Node bounds the heap of a thread and not its buffers,
 * and a PDF of 1.5 MB can unpack to 1.5 GB, which takes more than 2 GB to read. Half as much again as the heap may
 * have.
 */
const MOST_GROWTH = 1536 * 1024 * 1024;

/** Extraction in threads of this script, a build of `worker.ts`. */
export function extractingBy(script: string): ExtractClient {
  return new ExtractClient(() => new Worker(script, { resourceLimits: EXTRACT_MEMORY }));
}

/**
 * Reads sources from outside in a thread, one at a time, which is ended when a source takes too long or too much
 * memory: that source fails in a sentence, the next one gets a new thread.
 */
export class ExtractClient {
  readonly #thread: ThreadClient<ExtractJobs>;

  /** `start` starts a thread of `worker.ts`, with `resourceLimits: EXTRACT_MEMORY`. */
  constructor(start: () => Worker, patience: number = PATIENCE, mostGrowth: number = MOST_GROWTH) {
    this.#thread = new ThreadClient<ExtractJobs>({
      name: 'The thread that extracts',
      start: () => {
        const worker = start();
        // A thread that is idle does not keep a command line from ending.
        worker.unref();
        return worker;
      },
      order: 'one-by-one',
      failureOf,
      patience: () => patience,
      mostGrowth,
    });
  }

  /** Gets the article out of a source. Never throws; whatever goes wrong is a failure of that source. */
  extract(bytes: Uint8Array, hints: Hints): Promise<Result<ExtractedArticle>> {
    return this.#thread.run('article', { bytes, hints });
  }

  /** The articles a feed lists; it is from outside as well. */
  readFeed(bytes: Uint8Array, hints: Hints): Promise<Result<Feed>> {
    return this.#thread.run('feed', { bytes, hints });
  }

  /**
   * Cancels all that is under way or waits, and ends the thread.
   *
   * @returns When an idle thread has ended; at once where there is none or it was busy.
   */
  async close(): Promise<void> {
    if (this.#thread.isBusy) this.#thread.terminate();
    else await this.#thread.end();
  }
}

const SENTENCES: Readonly<Record<JobLoss, typeof formats.failed>> = {
  cancelled: formats.cancelled,
  'too-slow': formats.tooSlow,
  'too-large': formats.tooMuchMemory,
  lost: formats.failed,
};

function failureOf(loss: JobLoss, { input }: AnyJob<ExtractJobs>): Failure {
  return { code: loss === 'lost' ? 'engine' : loss, message: SENTENCES[loss]({ name: quoted(input.hints.name) }) };
}
