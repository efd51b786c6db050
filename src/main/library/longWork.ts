import type { LibraryProgress } from '../../contract';
import type { LongJob } from './store/client';

/** Long operations that the user waits for: they run one after the other, because the window shows one progress. */
export class LongWork {
  readonly #progress: (progress: LibraryProgress | null) => void;
  /** Of the running operation and the waiting ones. */
  readonly #controllers = new Set<AbortController>();
  #last: Promise<unknown> = Promise.resolve();

  /** `progress` is called with the progress of the running operation, and with null when it has ended. */
  constructor(progress: (progress: LibraryProgress | null) => void) {
    this.#progress = progress;
  }

  /** Whether any operation is running or waiting. */
  get isBusy(): boolean {
    return this.#controllers.size > 0;
  }

  /** Settles when no operation is running or waiting. */
  async whenIdle(): Promise<void> {
    while (this.isBusy) await this.#last;
  }

  /** Cancels all of them. */
  cancel(): void {
    for (const controller of this.#controllers) controller.abort();
  }

  /** Runs an operation after those before it. */
  add<T>(work: (long: Required<LongJob>) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    this.#controllers.add(controller);
    const run = async (): Promise<T> => {
      try {
        return await work({ signal: controller.signal, onProgress: this.#progress });
      } finally {
        this.#controllers.delete(controller);
        this.#progress(null);
      }
    };
    const done = this.#last.then(run);
    this.#last = done.catch(() => {});
    return done;
  }
}
