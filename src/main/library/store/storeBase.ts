import type { Result } from '../../../contract';
import { fail, ok } from '../../shared/result';
import type { Connection } from './connection';
import { failedToStore, Missing } from './failures';
import type { ArticleStorage } from './keep';

/** The base of all parts of a store: the database, and the conversion of errors into failures. */
export abstract class StoreBase {
  /** Notices about this opening for the user, one sentence each. */
  readonly notices: readonly string[];
  protected readonly folder: string;
  protected readonly storage: ArticleStorage;

  protected constructor(folder: string, storage: ArticleStorage, notices: readonly string[]) {
    this.folder = folder;
    this.storage = storage;
    this.notices = notices;
  }

  protected get connection(): Connection {
    return this.storage.connection;
  }

  /**
   * Runs work that changes the database. If it fails, the grouping forgets its memory, which may contain part of it.
   */
  protected change<T>(work: () => T): Result<T> {
    const result = this.read(work);
    if (!result.ok) this.storage.grouping.forget();
    return result;
  }

  /** Runs work and turns an exception into a failure. */
  protected read<T>(work: () => T): Result<T> {
    try {
      return ok(work());
    } catch (error) {
      if (error instanceof Missing) return fail('unknown-article', error.message);
      return failedToStore(error, this.folder);
    }
  }
}
