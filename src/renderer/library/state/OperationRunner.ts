import type { Failure, Result } from '../../../contract';
import { undoing } from '../../../messages/commands';
import { type History, noHistory, record, redo, undo } from '../../commands/history';
import { answered } from '../answered';
import type { Attempt, Operation } from './operations';

/** An operation that has been run. */
interface PastOperation extends Pick<Operation<unknown>, 'run' | 'undo'> {
  readonly name: string;
}

interface RunnerEvents {
  /** Called after each request, whether it succeeded or not. */
  readonly changed: () => void;
  /** Called with the failure of the last request; null if it succeeded. */
  readonly reportFailure: (failure: Failure | null) => void;
}

/** Runs operations one after another and remembers them for undo: an undo may need the answers to the last run. */
export class OperationRunner {
  readonly #events: RunnerEvents;
  #queue: Promise<unknown> = Promise.resolve();
  #history: History<PastOperation> = noHistory;

  constructor(events: RunnerEvents) {
    this.#events = events;
  }

  /** Runs an operation; one that fails leaves nothing to undo. */
  async run<T>(operation: Operation<T>): Promise<Result<T>> {
    const result = await this.#enqueue(() => operation.run(this.#attempt));
    if (!result.ok) return result;
    this.#history = record(this.#history, { ...operation, name: operation.name(result.value) });
    return result;
  }

  /** Undoes the last operation; returns the sentence that reports it. */
  undo(): string {
    const last = this.#history.done.at(-1)?.change;
    if (last === undefined) return undoing.nothingToUndo;
    this.#history = undo(this.#history);
    void this.#enqueue(() => last.undo(this.#attempt));
    return undoing.undone({ name: last.name });
  }

  /** Redoes the last undone operation; returns the sentence that reports it. */
  redo(): string {
    const next = this.#history.undone.at(-1)?.change;
    if (next === undefined) return undoing.nothingToRedo;
    this.#history = redo(this.#history);
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
