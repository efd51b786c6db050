import type { Worker } from 'node:worker_threads';
import type { LibraryProgress, Result } from '../../../contract';
import { storage } from '../../../messages/storage';
import { fail } from '../../shared/result';
import type { FailedResult } from '../../sources/read';
import type { FetchedForImport } from './import';
import type { Answers, Job, Message, Method, Reply, Start } from './messages';
import { type Ownership, own } from './ownership';
import type { Store } from './store';

/** A job that may take long. */
export interface LongJob {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LibraryProgress) => void;
}

/** Milliseconds; a batch takes forty, the check of a large library at its opening a second. */
const CLOSING_PATIENCE = 5000;

interface Waiting extends LongJob {
  readonly settle: (answer: unknown) => void;
}

/**
 * The library as main has it: owns its folder for the process, and asks the thread that has it open. A thread that is
 * lost takes what was asked of it with it (as failures); the next question starts another.
 */
export class LibraryClient {
  readonly #start: (data: Start) => Worker;
  readonly #data: Start;
  #ownership: Ownership | null = null;
  #worker: Worker | null = null;
  #closing: Promise<void> | null = null;
  #numbers = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** `start` starts `./worker` with this data. */
  constructor(start: (data: Start) => Worker, data: Start) {
    this.#start = start;
    this.#data = data;
  }

  /** Opens the library; gives what a person must be told of it. */
  open(): Promise<Answers['open']> {
    return this.#ask({ kind: 'open' });
  }

  /** Calls a method of the store. */
  call<M extends Method>(method: M, ...values: Parameters<Store[M]>): Promise<ReturnType<Store[M]> | FailedResult> {
    return this.#ask({ kind: 'call', method, values });
  }

  /** Imports the files and texts of an import that was begun. Cancelled, it gives what it has kept until then. */
  import(id: number, long: LongJob = {}): Promise<Answers['import']> {
    return this.#ask({ kind: 'import', id }, long);
  }

  /** Imports what was fetched of an import that was begun, as files are. */
  importFetched(id: number, fetched: FetchedForImport, long: LongJob = {}): Promise<Answers['fetched']> {
    return this.#ask({ kind: 'fetched', id, fetched }, long);
  }

  /** Reads an article again in the encoding a person chose, or (null) in the likeliest. Its corrections hold. */
  readAgain(id: number, encoding: string | null): Promise<Answers['read-again']> {
    return this.#ask({ kind: 'read-again', id, encoding });
  }

  /** Reads the original of an article again, in a thread that nothing else waits for; keeps nothing. */
  reread(id: number): Promise<Answers['reread']> {
    return this.#ask({ kind: 'reread', id });
  }

  /** Ends that thread. */
  endRereading(): Promise<Answers['end-rereading']> {
    return this.#ask({ kind: 'end-rereading' });
  }

  /** Looks through all proposed stories for those that are one. */
  group(long: LongJob = {}): Promise<Answers['group']> {
    return this.#ask({ kind: 'group' }, long);
  }

  /** Brings the sample story back. */
  sample(): Promise<Answers['sample']> {
    return this.#ask({ kind: 'sample' });
  }

  /** Whether there is a thread to end or a folder to give back. */
  get isOpen(): boolean {
    return this.#worker !== null || this.#ownership !== null;
  }

  /** Ends the thread when the step in flight is done, and gives the folder back. Nothing is answered after it. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const worker = this.#worker;
    this.#lose();
    // A thread that does not end may still write: its folder is given back by the end of the process.
    if (worker === null || (await hasEnded(worker))) this.#ownership?.release();
    this.#ownership = null;
  }

  /** The thread answers each job with what it gives: this is where that is taken on trust. */
  #ask<T>(job: Job, long: LongJob = {}): Promise<T | FailedResult> {
    if (this.#closing !== null) return Promise.resolve(fail('cancelled', storage.closed));
    const owned = this.#own();
    if (!owned.ok) return Promise.resolve(owned);
    const worker = this.#worker ?? this.#startWorker();
    const number = ++this.#numbers;
    return new Promise((resolve) => {
      this.#waiting.set(number, { ...long, settle: (answer) => resolve(answer as T) });
      worker.postMessage({ number, job } satisfies Message);
      const cancel = () => worker.postMessage({ number, cancel: true } satisfies Message);
      if (long.signal?.aborted) cancel();
      else long.signal?.addEventListener('abort', cancel, { once: true });
    });
  }

  #own(): Result<Ownership> {
    if (this.#ownership !== null) return { ok: true, value: this.#ownership };
    const owned = own(this.#data.folder);
    if (owned.ok) this.#ownership = owned.value;
    return owned;
  }

  #startWorker(): Worker {
    const worker = this.#start(this.#data);
    this.#worker = worker;
    worker.on('message', (reply: Reply) => {
      if (worker === this.#worker) this.#replied(reply);
    });
    const lost = (reason: unknown) => {
      if (worker !== this.#worker) return;
      console.error('The library was lost:', reason);
      this.#lose();
      void worker.terminate();
    };
    worker.on('messageerror', lost);
    worker.on('error', lost);
    worker.on('exit', lost);
    return worker;
  }

  #replied(reply: Reply): void {
    const waiting = this.#waiting.get(reply.number);
    if ('progress' in reply) {
      waiting?.onProgress?.(reply.progress);
      return;
    }
    this.#waiting.delete(reply.number);
    if ('failure' in reply) console.error(`The library failed: ${reply.failure}`);
    waiting?.settle('failure' in reply ? fail('storage', storage.lost) : reply.answer);
  }

  #lose(): void {
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { settle } of waiting) settle(fail('storage', storage.lost));
  }
}

/**
 * Lets a thread close the library; one that does not end in time ends with the process, and what it was doing is rolled
 * back by the next start.
 */
async function hasEnded(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), CLOSING_PATIENCE);
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
    worker.postMessage({ close: true } satisfies Message);
  });
}
