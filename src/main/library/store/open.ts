import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod/mini';
import type { Result } from '../../../contract';
import { storage } from '../../../messages/storage';
import { fail, ok, quoted } from '../../shared/result';
import { Connection } from './connection';
import { failedToStore } from './failures';
import { ORIGINALS, Originals } from './originals';
import { beginRecovery, NOTHING_TO_SAVE, salvage } from './salvage';
import { APPLICATION_ID, migrate, VERSION } from './schema';
import { checkIndex } from './search';

/** An open database. `setAside` is the name of the damaged one it replaces, if it does. */
export interface OpenedDatabase {
  readonly connection: Connection;
  readonly setAside: string | null;
}

/** The header of an SQLite database (file format, section 1.3). */
const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;

const checkRow = z.object({ quick_check: z.string() });
const versionRow = z.object({ user_version: z.number() });

/**
 * Opens the database of a library, creating it when there is none; if there are originals nevertheless, it was lost,
 * and they have to be read again. One of a newer version is not changed. A damaged one is set aside under another name,
 * and its replacement has its readable rows.
 *
 * A file with the final name is always complete: it is created under another name and renamed, so that a kill at any
 * moment leaves the old one, the new one, or a finished replacement (`.ready`) that the next start puts in place.
 */
export function openDatabase(folder: string, now: Date): Result<OpenedDatabase> {
  const file = join(folder, 'library.db');
  try {
    mkdirSync(folder, { recursive: true });
    let setAside = existsSync(`${file}.ready`) ? putInPlace(file, now) : null;
    if (!existsSync(file)) {
      // A log without its database would be mistaken for that of the new one.
      removeDatabase(file);
      const made = createDatabase(`${file}.new`);
      if (new Originals(join(folder, ORIGINALS)).all().length > 0) beginRecovery(made, NOTHING_TO_SAVE);
      made.close();
      renameSync(`${file}.new`, file);
    }
    const version = versionIn(file);
    if (version !== null && version > VERSION) return newer(file);
    let connection = version === null ? null : openIntact(file);
    if (connection === 'newer') return newer(file);
    if (connection === null) {
      replace(file);
      setAside = putInPlace(file, now);
      connection = new Connection(file);
    }
    return ok({ connection, setAside });
  } catch (error) {
    return failedToStore(error, folder);
  }
}

function newer(file: string): Result<OpenedDatabase> {
  return fail('newer-version', storage.newer({ folder: quoted(dirname(file)) }));
}

/** The version recorded in a database, or null if it is not a library. Read without SQLite, which might write. */
function versionIn(file: string): number | null {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  const isLibrary =
    header.toString('latin1', 0, MAGIC.length) === MAGIC && header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
  return isLibrary ? header.readUInt32BE(USER_VERSION_AT) : null;
}

/**
 * A database of the newest version, or null when the file is damaged. Errors of the disk are not damage, and are
 * thrown.
 */
function openIntact(file: string): Connection | 'newer' | null {
  let connection: Connection | null = null;
  try {
    connection = new Connection(file);
    const version = connection.row(versionRow, 'PRAGMA user_version')?.user_version ?? 0;
    if (version > VERSION) {
      connection.close();
      return 'newer';
    }
    if (isIntact(connection)) {
      migrate(connection, version);
      return connection;
    }
  } catch (error) {
    if (!isDamage(error)) {
      closeQuietly(connection);
      throw error;
    }
  }
  closeQuietly(connection);
  return null;
}

function closeQuietly(connection: Connection | null): void {
  try {
    connection?.close();
  } catch (error) {
    console.error('A damaged database could not be closed:', error);
  }
}

/** Checks pages, rows and the word index. */
function isIntact(connection: Connection): boolean {
  if (connection.row(checkRow, 'PRAGMA quick_check(1)')?.quick_check !== 'ok') return false;
  checkIndex(connection);
  return true;
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && /malformed|not a database|corrupt|no such (table|column)/i.test(error.message);
}

/** An empty database of the newest version. The unfinished files of an earlier start are removed. */
function createDatabase(file: string): Connection {
  removeDatabase(file);
  const connection = new Connection(file);
  try {
    migrate(connection, 0);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

function removeDatabase(file: string): void {
  for (const part of ['', '-wal', '-journal']) rmSync(`${file}${part}`, { force: true });
}

/** Creates a finished replacement of a damaged database, beside it. */
function replace(file: string): void {
  const connection = createDatabase(`${file}.new`);
  try {
    salvage(file, connection);
  } finally {
    connection.close();
  }
  renameSync(`${file}.new`, `${file}.ready`);
}

/**
 * Sets the damaged database aside, with its log, and moves its replacement into place. Returns the damaged file's new
 * name.
 */
function putInPlace(file: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = file.replace(/\.db$/, `-damaged-${stamp}.db`);
  for (const part of ['-wal', '']) if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${aside}${part}`);
  renameSync(`${file}.ready`, file);
  return basename(aside);
}
