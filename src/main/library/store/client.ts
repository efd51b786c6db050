import type { Worker } from 'node:worker_threads';
import type { LibraryProgress, Result } from '../../../contract';
import { storage } from '../../../messages/storage';
import { type FailedResult, fail, ok } from '../../shared/result';
import type { InputOf } from '../../threads/messages';
import { type JobOptions, ThreadClient } from '../../threads/threadClient';
import type { LibraryJobs, LibraryPaths, StoreMethod } from './jobs';
import { type Ownership, own } from './ownership';
import type { Store } from './store';

/** Options of a job that may take long. */
export type LongJob = JobOptions<LibraryProgress>;

/** Milliseconds; a batch takes forty, the check of a large library at its opening a second. */
const CLOSING_PATIENCE = 5000;

/**
 * The library as main has it: owns its folder for the process, and asks the thread that has it open. When a thread is
 * lost, all its jobs fail; the next question starts another.
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

  /** Calls a method of the store. The thread answers with its result: this is where that is taken on trust. */
  call<Method extends StoreMethod>(method: Method, ...values: Parameters<Store[Method]>) {
    return this.run('call', { method, values }) as Promise<ReturnType<Store[Method]>>;
  }

  /** Does a job. An import that is cancelled gives the part that it has kept until then. */
  async run<Kind extends keyof LibraryJobs>(
    kind: Kind,
    input: InputOf<LibraryJobs, Kind>,
    options: LongJob = {},
  ): Promise<ReturnType<LibraryJobs[Kind]> | FailedResult> {
    if (this.#closing !== null) return fail('cancelled', storage.closed);
    const owned = this.#own();
    return owned.ok ? this.#thread.run(kind, input, options) : owned;
  }

  /** Whether there is a thread to end or a folder to give back. */
  get isOpen(): boolean {
    return this.#thread.isRunning || this.#ownership !== null;
  }

  /** Ends the thread when the step in flight is done, and gives the folder back. Nothing is answered after it. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** If the thread does not end in time, its unfinished step is rolled back by the next start. */
  async #close(): Promise<void> {
    // Such a thread may still write: its folder is given back by the end of the process.
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
