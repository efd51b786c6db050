import type { Result } from '../../../contract';
import { fail, ok } from '../../shared/result';
import type { Connection } from './connection';
import { failedToStore, Missing } from './failures';
import type { Shelf } from './keep';

/** The base of all parts of a store: the database, and the conversion of errors into failures. */
export abstract class StoreBase {
  /** Messages to the user about this opening, one sentence each. */
  readonly notices: readonly string[];
  protected readonly folder: string;
  protected readonly shelf: Shelf;

  protected constructor(folder: string, shelf: Shelf, notices: readonly string[]) {
    this.folder = folder;
    this.shelf = shelf;
    this.notices = notices;
  }

  protected get connection(): Connection {
    return this.shelf.connection;
  }

  /**
   * Runs `work`, which changes the database, and turns errors into failures. After an error, the grouping's memory may
   * be wrong, so it is discarded.
   */
  protected change<T>(work: () => T): Result<T> {
    const result = this.read(work);
    if (!result.ok) this.shelf.grouping.forget();
    return result;
  }

  /** Runs `work`, and turns errors into failures. */
  protected read<T>(work: () => T): Result<T> {
    try {
      return ok(work());
    } catch (error) {
      if (error instanceof Missing) return fail('unknown-article', error.message);
      return failedToStore(error, this.folder);
    }
  }
}
