import type { LibraryProgress } from '../../contract';
import type { LongJob } from './store/client';

/** Work that takes long and that the user waits for: one after the other, because the window shows one progress. */
export class LongWork {
  readonly #progress: (progress: LibraryProgress | null) => void;
  /** Of the work under way and the work that waits. */
  readonly #controllers = new Set<AbortController>();
  #last: Promise<unknown> = Promise.resolve();

  /** `progress` is called with how far the work under way has come, and with null when it has ended. */
  constructor(progress: (progress: LibraryProgress | null) => void) {
    this.#progress = progress;
  }

  /** Whether any is under way or waits. */
  get isBusy(): boolean {
    return this.#controllers.size > 0;
  }

  /** Settles when none is under way or waits. */
  async whenIdle(): Promise<void> {
    while (this.isBusy) await this.#last;
  }

  /** Stops all of it. */
  cancel(): void {
    for (const controller of this.#controllers) controller.abort();
  }

  /** Does work when it is its turn. */
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
