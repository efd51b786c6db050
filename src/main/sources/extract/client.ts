import { Worker } from 'node:worker_threads';
import type { Failure, Feed, Result } from '../../../contract';
import { formats } from '../../../messages/import';
import { fail, quoted } from '../../shared/result';
import { END, type Got, type Reply, type Request } from './messages';
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

/** Milliseconds from one look at the memory to the next: a PDF unpacks to some 20 MB meanwhile. */
const BETWEEN_LOOKS = 200;

/** Extraction in threads of this script, a build of `worker.ts`. */
export function extractingBy(script: string): ExtractClient {
  return new ExtractClient(() => new Worker(script, { resourceLimits: EXTRACT_MEMORY }));
}

interface Waiting extends Request {
  readonly settle: (result: Reply['result']) => void;
}

/**
 * Runs `extractArticle` in a thread that is started when first needed and ended when a source takes too long or too
 * much memory: that source fails in a sentence, the next one gets a new thread. One source at a time, in the order
 * asked.
 */
export class ExtractClient {
  readonly #start: () => Worker;
  readonly #patience: number;
  readonly #mostGrowth: number;
  #worker: Worker | null = null;
  #timer: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;
  #numbers = 0;
  /** The first one is under way. */
  #queue: Waiting[] = [];

  /** `start` starts a thread of `worker.ts`, with `resourceLimits: EXTRACT_MEMORY`. */
  constructor(start: () => Worker, patience: number = PATIENCE, mostGrowth: number = MOST_GROWTH) {
    this.#start = start;
    this.#patience = patience;
    this.#mostGrowth = mostGrowth;
  }

  /** Never throws; what goes wrong is a failure of that source. */
  extract(bytes: Uint8Array, hints: Hints): Promise<Result<ExtractedArticle>> {
    return this.#get('article', bytes, hints);
  }

  /** The articles a feed lists; from outside as well, so read in the same thread. */
  readFeed(bytes: Uint8Array, hints: Hints): Promise<Result<Feed>> {
    return this.#get('feed', bytes, hints);
  }

  /**
   * Gives up what is under way and what waits; the thread ends. An idle one ends by itself: one that is terminated while
   * it still puts away its last answer can take the process with it (`v8::FromJust Maybe value is Nothing`, Electron 25).
   *
   * @returns When the thread has ended; at once where there is none.
   */
  async close(): Promise<void> {
    const worker = this.#worker;
    const queue = this.#queue;
    this.#queue = [];
    if (queue.length > 0) {
      this.#stop();
      for (const { hints, settle } of queue) settle(failure(hints, 'cancelled'));
      return;
    }
    this.#worker = null;
    if (worker === null) return;
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    // Whoever waits for its end waits for it to come.
    worker.ref();
    worker.postMessage(END);
    await ended;
  }

  /** The thread gives what it was asked for: this is where that is taken on trust. */
  #get<As extends keyof Got>(as: As, bytes: Uint8Array, hints: Hints): Promise<Result<Got[As]>> {
    return new Promise((resolve) => {
      const settle = (result: Reply['result']) => resolve(result as Result<Got[As]>);
      this.#queue.push({ number: ++this.#numbers, as, bytes, hints, settle });
      if (this.#queue.length === 1) this.#next();
    });
  }

  #next(): void {
    const [first] = this.#queue;
    if (first === undefined) return;
    const { number, as, bytes, hints } = first;
    this.#timer = setTimeout(() => this.#giveUp('too-slow'), this.#patience);
    const before = process.memoryUsage.rss();
    this.#watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > this.#mostGrowth) this.#giveUp('too-large');
    }, BETWEEN_LOOKS);
    this.#worker ??= this.#started();
    this.#worker.postMessage({ number, as, bytes, hints } satisfies Request);
  }

  #started(): Worker {
    const worker = this.#start();
    // A thread that is idle does not keep a command line from ending.
    worker.unref();
    worker.on('message', ({ number, result }: Reply) => {
      if (worker === this.#worker && number === this.#queue[0]?.number) this.#settle(result);
    });
    worker.on('error', (error) => {
      if (worker !== this.#worker) return;
      const isTooLarge = isOutOfMemory(error);
      if (!isTooLarge) console.error('The thread that extracts was lost:', error);
      this.#giveUp(isTooLarge ? 'too-large' : 'engine');
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.#giveUp('engine');
    });
    return worker;
  }

  #giveUp(code: Lost): void {
    this.#stop();
    const [first] = this.#queue;
    if (first) this.#settle(failure(first.hints, code));
  }

  #settle(result: Reply['result']): void {
    this.#rest();
    const done = this.#queue.shift();
    this.#next();
    done?.settle(result);
  }

  /** Nothing is under way, or what was has ended. */
  #rest(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
  }

  #stop(): void {
    this.#rest();
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }
}

type Lost = Extract<Failure['code'], 'cancelled' | 'too-slow' | 'too-large' | 'engine'>;

const SENTENCES: Readonly<Record<Lost, typeof formats.failed>> = {
  cancelled: formats.cancelled,
  'too-slow': formats.tooSlow,
  'too-large': formats.tooMuchMemory,
  engine: formats.failed,
};

function failure({ name }: Hints, code: Lost): Result<never> {
  return fail(code, SENTENCES[code]({ name: quoted(name) }));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
