/** This folder runs jobs in worker threads: the client in the main process, and the answering side. */
import type { Worker } from 'node:worker_threads';
import type { Failure, Result } from '../../contract';
import type { AnyJob, InputOf, JobKinds, ThreadReply, ThreadRequest } from './messages';

/**
 * Why a job has no answer: it was cancelled, took too long or too much memory, or its thread was lost (it threw an
 * exception or ended).
 */
export type JobLoss = 'cancelled' | 'too-slow' | 'too-large' | 'lost';

/** The options of a client. */
export interface ThreadOptions<Jobs extends JobKinds<Jobs>> {
  /** The subject of log messages: `The engine`. */
  readonly name: string;
  readonly start: () => Worker;
  /**
   * - `one-by-one`: a job is posted when the one before is answered, so that a crash is attributed to the right job.
   * - `ahead`: jobs are posted at once and the thread runs them one after the other, so that it keeps working while the
   * client's event loop is blocked.
   * - `together`: the thread runs them concurrently, between the steps of the others. It is asked to cancel a job, and
   * answers with a partial result. In the other orders a job cannot be interrupted; its thread is ended instead.
   */
  readonly order: 'one-by-one' | 'ahead' | 'together';
  /** The failure of a job that has no answer, with its sentence. */
  readonly failureOf: (loss: JobLoss, job: AnyJob<Jobs>) => Failure;
  /** Milliseconds after which the running job is cancelled; by default there is no limit. Not for `together`. */
  readonly patience?: (job: AnyJob<Jobs>) => number;
  /** Bytes by which the process may grow during one job; by default there is no limit. Not for `together`. */
  readonly mostGrowth?: number;
}

/** The options of a job. */
export interface JobOptions<Progress> {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A job without an answer yet. `settle` is called once. */
interface PendingJob<Jobs extends JobKinds<Jobs>, Progress> {
  readonly number: number;
  readonly job: AnyJob<Jobs>;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly settle: (result: Result<unknown>) => void;
}

/** Milliseconds between two checks of the memory; a PDF unpacks to about 20 MB in that time. */
const MEMORY_CHECK_INTERVAL = 200;

/**
 * Runs jobs in a worker thread, which is started by the first job (or by `warm`) and replaced when it is lost. The job
 * that lost it fails and the others are given to the new thread; jobs run `together` all fail. A thread that is lost
 * with nothing left to do is not replaced, or one that crashes as it starts would be restarted forever.
 *
 * Nothing here throws: every error becomes a failure of its job.
 */
export class ThreadClient<Jobs extends JobKinds<Jobs>, Progress = never> {
  readonly #options: ThreadOptions<Jobs>;
  #worker: Worker | null = null;
  #numbers = 0;
  /** In the order of the requests. The first one is running, except with `together`. */
  #queue: PendingJob<Jobs, Progress>[] = [];
  #patience: NodeJS.Timeout | undefined;
  #memoryCheck: NodeJS.Timeout | undefined;
  /** Whether the thread is busy with a job that was cancelled. */
  #isStale = false;

  constructor(options: ThreadOptions<Jobs>) {
    this.#options = options;
  }

  /** Whether there is a thread. */
  get isRunning(): boolean {
    return this.#worker !== null;
  }

  /** Whether any job is unanswered. */
  get isBusy(): boolean {
    return this.#queue.length > 0;
  }

  /** Starts the thread ahead of the first job, so that its code is loaded by then. */
  warm(): void {
    this.#worker ??= this.#started();
  }

  /** Runs a job. The type of the answer is not checked, but trusted to match the kind of the job. */
  run<Kind extends keyof Jobs>(
    kind: Kind,
    input: InputOf<Jobs, Kind>,
    { signal, onProgress }: JobOptions<Progress> = {},
  ): Promise<ReturnType<Jobs[Kind]>> {
    this.#replaceStale();
    return new Promise((resolve) => {
      const cancel = (): void => this.#cancel(pending);
      const settle = (result: Result<unknown>): void => {
        signal?.removeEventListener('abort', cancel);
        resolve(result as ReturnType<Jobs[Kind]>);
      };
      const pending = { number: ++this.#numbers, job: { kind, input }, onProgress, settle };
      const worker = this.#worker ?? this.#started();
      this.#worker = worker;
      this.#queue.push(pending);
      const isFirst = this.#queue.length === 1;
      if (isFirst || this.#options.order !== 'one-by-one') post(worker, pending);
      if (isFirst) this.#watch();
      if (signal?.aborted) cancel();
      else signal?.addEventListener('abort', cancel, { once: true });
    });
  }

  /** Ends the thread at once. All jobs fail as cancelled. */
  terminate(): void {
    this.#discardWorker();
    this.#failAll('cancelled');
  }

  /**
   * Asks the thread to end when the current step is done. All jobs fail as cancelled at once. An idle thread must be
   * ended this way: terminating one that is still cleaning up after its last answer can crash the process
   * (`v8::FromJust Maybe value is Nothing`, Electron 25).
   *
   * @returns Whether it ended within `patience` milliseconds; true where there is no thread.
   */
  async end(patience = Number.POSITIVE_INFINITY): Promise<boolean> {
    const worker = this.#worker;
    this.#forgetWorker();
    this.#failAll('cancelled');
    return worker === null || endOf(worker, patience);
  }

  #failAll(loss: JobLoss): void {
    const queue = this.#queue;
    this.#queue = [];
    for (const pending of queue) this.#fail(pending, loss);
  }

  #fail({ job, settle }: PendingJob<Jobs, Progress>, loss: JobLoss): void {
    settle({ ok: false, error: this.#options.failureOf(loss, job) });
  }

  #cancel(pending: PendingJob<Jobs, Progress>): void {
    const at = this.#queue.indexOf(pending);
    if (at === -1) return;
    if (this.#options.order === 'together') {
      this.#worker?.postMessage({ number: pending.number, cancel: true } satisfies ThreadRequest<Jobs>);
      return;
    }
    this.#queue.splice(at, 1);
    this.#fail(pending, 'cancelled');
    const isPosted = at === 0 || this.#options.order === 'ahead';
    if (!isPosted || this.#isStale) return;
    // Several jobs that are cancelled at once cost one new thread.
    this.#isStale = true;
    queueMicrotask(() => this.#replaceStale());
  }

  #replaceStale(): void {
    if (this.#isStale) this.#replace();
  }

  /** Ends the thread and gives the remaining jobs to a new one. */
  #replace(): void {
    this.#discardWorker();
    const worker = this.#started();
    this.#worker = worker;
    const isAhead = this.#options.order === 'ahead';
    for (const pending of isAhead ? this.#queue : this.#queue.slice(0, 1)) post(worker, pending);
    this.#watch();
  }

  #started(): Worker {
    const worker = this.#options.start();
    worker.on('message', (reply: ThreadReply<Progress>) => {
      if (worker === this.#worker) this.#replied(reply);
    });
    const lost = (reason: unknown): void => {
      // A thread that was ended on purpose has been replaced or forgotten.
      if (worker === this.#worker) this.#lost(isOutOfMemory(reason) ? 'too-large' : 'lost', reason);
    };
    worker.on('messageerror', lost);
    worker.on('error', lost);
    worker.on('exit', (code) => lost(`exit code ${code}`));
    return worker;
  }

  #replied(reply: ThreadReply<Progress>): void {
    const at = this.#queue.findIndex(({ number }) => number === reply.number);
    const pending = this.#queue[at];
    if (pending === undefined) return;
    if ('progress' in reply) {
      pending.onProgress?.(reply.progress);
      return;
    }
    this.#queue.splice(at, 1);
    if (at === 0) this.#next();
    if ('result' in reply) pending.settle(reply.result);
    else {
      console.error(`${this.#options.name} failed: ${reply.thrown}`);
      this.#fail(pending, 'lost');
    }
  }

  /** Removes the answered first job and starts watching the next one. */
  #next(): void {
    const [first] = this.#queue;
    if (first && this.#worker && this.#options.order === 'one-by-one') post(this.#worker, first);
    this.#watch();
  }

  /** The thread ended, or has to be ended, because of the running job. */
  #lost(loss: JobLoss, reason: unknown): void {
    // Exceeded limits are reported to the user; a crash is a defect and logged.
    if (loss === 'lost') console.error(`${this.#options.name} was lost:`, reason);
    if (this.#options.order === 'together') {
      this.#discardWorker();
      this.#failAll(loss);
      return;
    }
    const first = this.#queue.shift();
    if (this.isBusy) this.#replace();
    else this.#discardWorker();
    if (first) this.#fail(first, loss);
  }

  /** Enforces the limits of the running job. */
  #watch(): void {
    this.#unwatch();
    const [first] = this.#queue;
    const { patience, mostGrowth } = this.#options;
    if (first === undefined) return;
    if (patience !== undefined) {
      this.#patience = setTimeout(() => this.#lost('too-slow', 'no answer in time'), patience(first.job));
    }
    if (mostGrowth !== undefined) {
      const before = process.memoryUsage.rss();
      this.#memoryCheck = setInterval(() => {
        if (process.memoryUsage.rss() - before > mostGrowth) this.#lost('too-large', 'too much memory');
      }, MEMORY_CHECK_INTERVAL);
    }
  }

  #unwatch(): void {
    clearTimeout(this.#patience);
    clearInterval(this.#memoryCheck);
  }

  #discardWorker(): void {
    const worker = this.#worker;
    this.#forgetWorker();
    void worker?.terminate();
  }

  #forgetWorker(): void {
    this.#unwatch();
    this.#isStale = false;
    this.#worker = null;
  }
}

function post<Jobs extends JobKinds<Jobs>>(
  worker: Worker,
  { number, job }: { readonly number: number; readonly job: AnyJob<Jobs> },
): void {
  worker.postMessage({ number, job } satisfies ThreadRequest<Jobs>);
}

/** Asks a thread to end; resolves to whether it did, within this many milliseconds. */
function endOf(worker: Worker, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = Number.isFinite(patience) ? setTimeout(() => resolve(false), patience) : undefined;
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
    // Keeps the process alive until the thread has ended.
    worker.ref();
    worker.postMessage({ end: true });
  });
}

function isOutOfMemory(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
