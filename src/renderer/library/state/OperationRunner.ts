import type { Failure, Result } from '../../../contract';
import { undoing } from '../../../messages/commands';
import { answered } from '../answered';
import type { Attempt, Operation } from './operations';

/** Operations that can be undone: far more than anyone remembers. */
const DEPTH = 50;

/** An operation that has been run. */
interface PastOperation extends Pick<Operation<unknown>, 'run' | 'undo'> {
  readonly name: string;
}

interface RunnerEvents {
  /** After each request, whether it succeeded or not. */
  readonly changed: () => void;
  /** Why the last request failed; null when it did not. */
  readonly reportFailure: (failure: Failure | null) => void;
}

/** Runs operations one after another and remembers them for undo: an undo may need the answers to the run before it. */
export class OperationRunner {
  readonly #events: RunnerEvents;
  #queue: Promise<unknown> = Promise.resolve();
  #done: readonly PastOperation[] = [];
  #undone: readonly PastOperation[] = [];

  constructor(events: RunnerEvents) {
    this.#events = events;
  }

  /** Runs an operation; one that fails leaves nothing to undo. */
  async run<T>(operation: Operation<T>): Promise<Result<T>> {
    const result = await this.#enqueue(() => operation.run(this.#attempt));
    if (!result.ok) return result;
    const { run, undo } = operation;
    this.#done = [...this.#done, { name: operation.name(result.value), run, undo }].slice(-DEPTH);
    this.#undone = [];
    return result;
  }

  /** Undoes the last operation; returns the sentence that reports it. */
  undo(): string {
    const last = this.#done.at(-1);
    if (last === undefined) return undoing.nothingToUndo;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, last];
    void this.#enqueue(() => last.undo(this.#attempt));
    return undoing.undone({ name: last.name });
  }

  /** Runs the operation that was undone last; returns the sentence that reports it. */
  redo(): string {
    const next = this.#undone.at(-1);
    if (next === undefined) return undoing.nothingToRedo;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, next];
    void this.#enqueue(() => next.run(this.#attempt));
    return undoing.redone({ name: next.name });
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#queue.then(work);
    this.#queue = mine;
    return mine;
  }

  readonly #attempt: Attempt = async (request) => {
    const result = await answered(request());
    this.#events.changed();
    this.#events.reportFailure(result.ok ? null : result.error);
    return result;
  };
}
