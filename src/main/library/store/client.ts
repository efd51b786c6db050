import type { Worker } from 'node:worker_threads';
import type { LibraryProgress, Result } from '../../../contract';
import { storage } from '../../../messages/storage';
import { type FailedResult, fail, ok } from '../../shared/result';
import type { InputOf } from '../../threads/messages';
import { type JobOptions, ThreadClient } from '../../threads/threadClient';
import type { LibraryJobs, LibraryPaths, StoreMethod } from './jobs';
import { type Ownership, own } from './ownership';
import type { Store } from './store';

/** The options of a long job. */
export type LongJob = JobOptions<LibraryProgress>;

/** Milliseconds. A batch takes 40; checking a large library on opening takes a second. */
const CLOSING_PATIENCE = 5000;

/**
 * The main process's side of the library: locks its folder for the process, and sends requests to the thread that has
 * it open. When a thread is lost, all its jobs fail; the next request starts another.
 */
export class LibraryClient {
  readonly #folder: string;
  readonly #thread: ThreadClient<LibraryJobs, LibraryProgress>;
  #ownership: Ownership | null = null;
  #closing: Promise<void> | null = null;

  /** `start` starts `./worker` with these paths. */
  constructor(start: (paths: LibraryPaths) => Worker, paths: LibraryPaths) {
    this.#folder = paths.folder;
    this.#thread = new ThreadClient<LibraryJobs, LibraryProgress>({
      name: 'The library',
      start: () => start(paths),
      order: 'together',
      failureOf: () => ({ code: 'storage', message: storage.lost }),
    });
  }

  /** Calls a method of the store. The type of the thread's answer is trusted, not checked. */
  call<Method extends StoreMethod>(method: Method, ...values: Parameters<Store[Method]>) {
    return this.run('call', { method, values }) as Promise<ReturnType<Store[Method]>>;
  }

  /** Runs a job. A cancelled import resolves to the part it has stored. */
  async run<Kind extends keyof LibraryJobs>(
    kind: Kind,
    input: InputOf<LibraryJobs, Kind>,
    options: LongJob = {},
  ): Promise<ReturnType<LibraryJobs[Kind]> | FailedResult> {
    if (this.#closing !== null) return fail('cancelled', storage.closed);
    const owned = this.#own();
    return owned.ok ? this.#thread.run(kind, input, options) : owned;
  }

  /** Whether there is a thread to end or a folder to unlock. */
  get isOpen(): boolean {
    return this.#thread.isRunning || this.#ownership !== null;
  }

  /** Ends the thread when the current step is done, and unlocks the folder. No request is answered after it. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** If the thread does not end in time, its unfinished step is rolled back by the next start. */
  async #close(): Promise<void> {
    // A thread that did not end may still write, so its folder stays locked until the process ends.
    if (await this.#thread.end(CLOSING_PATIENCE)) this.#ownership?.release();
    this.#ownership = null;
  }

  #own(): Result<Ownership> {
    if (this.#ownership !== null) return ok(this.#ownership);
    const owned = own(this.#folder);
    if (owned.ok) this.#ownership = owned.value;
    return owned;
  }
}
