import { existsSync, rmSync } from 'node:fs';
import { Database, type QueryResult } from 'node-sqlite3-wasm';
import { z } from 'zod/mini';

/** A value of a column. */
export type Value = number | string | Uint8Array | null;

/** The page cache in KiB: the inner pages of the tables and the word index of some 10,000 articles. */
const CACHE = 16_000;

/** A bound text ends at its first zero, and a lone surrogate cannot be encoded as UTF-8. */
const UNWRITABLE = /[\0\p{Surrogate}]/gu;

/**
 * The only connection to a database file.
 *
 * node-sqlite3-wasm locks a database by creating a folder beside it, which a killed process leaves behind. When it
 * checks whether to roll back a journal, it mistakes that folder for another process's lock: after a kill in the middle
 * of a transaction **a rollback journal is never played back** and half of the transaction stays. So the database has a
 * write-ahead log, which is recovered without that check, needs no shared memory in exclusive mode, and costs one sync
 * per transaction instead of four. `./ownership` decides beforehand which process may open the file.
 */
export class Connection {
  readonly #database: Database;

  constructor(file: string) {
    rmSync(`${file}.lock`, { recursive: true, force: true });
    if (existsSync(`${file}-journal`)) throw new Error(`${file}-journal is there, and nothing here writes one`);
    this.#database = new Database(file);
    try {
      // Must precede any read: only this mode has a log without shared memory.
      this.#database.exec('PRAGMA locking_mode = EXCLUSIVE');
      const { journal_mode: mode } = this.#database.get('PRAGMA journal_mode = WAL') ?? {};
      if (mode !== 'wal') throw new Error(`no write-ahead log (${String(mode)})`);
      this.#database.exec(
        `PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY`,
      );
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** Runs several statements without parameters. */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  /** Runs one statement; returns the id of the row it inserted last. */
  run(sql: string, ...values: readonly Value[]): number {
    return Number(this.#database.run(sql, values.map(writable)).lastInsertRowid);
  }

  /** The rows of a query, each checked against the schema, because a file may contain anything. */
  rows<Row extends z.ZodMiniType>(schema: Row, sql: string, ...values: readonly Value[]): readonly z.infer<Row>[] {
    return this.raw(sql, ...values).map((row) => z.parse(schema, row));
  }

  /** The first row of a query, or null. */
  row<Row extends z.ZodMiniType>(schema: Row, sql: string, ...values: readonly Value[]): z.infer<Row> | null {
    return this.rows(schema, sql, ...values)[0] ?? null;
  }

  /** The rows of a query, unchecked. */
  raw(sql: string, ...values: readonly Value[]): readonly QueryResult[] {
    return this.#database.all(sql, values.map(writable));
  }

  /** Applies all changes of `work` or none. When this returns, they survive a power cut. */
  transaction<T>(work: () => T): T {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite has already rolled back after some errors (a full disk).
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Checkpoints the log into the database and closes both. */
  close(): void {
    this.#database.close();
  }
}

function writable(value: Value): Value {
  return typeof value === 'string' ? value.replace(UNWRITABLE, '\ufffd') : value;
}
