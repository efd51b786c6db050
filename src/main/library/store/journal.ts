import { resolve } from 'node:path';
import { z } from 'zod/mini';
import type { InterruptedImport } from '../../../contract';
import type { InMemorySource } from '../../sources/extract/types';
import type { Connection } from './connection';
import { hintsFrom } from './originals';
import { countSchema, idSchema } from './records';
import type { ImportSources } from './types';
import type { FoundFile } from './walk';

/**
 * Queries and updates of imports in progress or interrupted. Their sources are in the database, so that the transaction
 * that stores an article also removes its source. Each must be called inside a transaction of `Store`.
 */

const kinds = ['path', 'file', 'address', 'bytes'] as const;

type ImportSourceKind = (typeof kinds)[number];

const sourceRow = z.object({
  id: z.number(),
  kind: z.enum(kinds),
  name: z.instanceof(Uint8Array),
  bytes: z.nullable(z.instanceof(Uint8Array)),
  hints: z.nullable(z.string()),
});
const nameRow = z.object({ name: z.instanceof(Uint8Array) });
const importRow = z.object({ id: z.number(), total: z.nullable(z.number()), missing: z.number() });

/** Something an import still has to read. */
export type ImportSource = { readonly id: number } & (
  | { readonly file: FoundFile }
  | { readonly inMemory: InMemorySource }
);

/** Records the sources of an import; returns its id. */
export function insertImport(
  connection: Connection,
  { paths = [], addresses = [], inMemory = [] }: ImportSources,
): number {
  // The number of files in a folder is unknown until it has been searched.
  const total = paths.length > 0 ? null : addresses.length + inMemory.length;
  const id = connection.run('INSERT INTO import (total) VALUES (?)', total);
  for (const path of paths) insertSource(connection, id, 'path', Buffer.from(absolute(path)));
  for (const address of addresses) insertSource(connection, id, 'address', Buffer.from(address));
  for (const { bytes, ...hints } of inMemory) {
    const source = insertSource(connection, id, 'bytes', Buffer.from(hints.name));
    const sql = 'UPDATE import_source SET bytes = ?, hints = ? WHERE id = ?';
    connection.run(sql, bytes, JSON.stringify(hints), source);
  }
  return id;
}

/**
 * Makes a path absolute, because an interrupted import may resume in another working directory. An empty path stays
 * empty: resolved, it would be the working directory.
 */
function absolute(path: string): string {
  return path === '' ? path : resolve(path);
}

function insertSource(connection: Connection, id: number, kind: ImportSourceKind, name: Uint8Array): number {
  return connection.run('INSERT INTO import_source (import, kind, name) VALUES (?, ?, ?)', id, kind, name);
}

/** The files and folders of an import that have not been searched yet. */
export function namedPaths(connection: Connection, id: number): readonly string[] {
  return textsOf(connection, id, 'path');
}

/** The URLs of an import that have not been stored. */
export function addressesOf(connection: Connection, id: number): readonly string[] {
  return textsOf(connection, id, 'address');
}

function textsOf(connection: Connection, id: number, kind: ImportSourceKind): readonly string[] {
  const sql = 'SELECT name FROM import_source WHERE import = ? AND kind = ? ORDER BY id';
  return connection.rows(nameRow, sql, id, kind).map(({ name }) => Buffer.from(name).toString());
}

/** Replaces the named paths with the files found in them. */
export function putFiles(connection: Connection, id: number, files: readonly FoundFile[]): void {
  connection.run("DELETE FROM import_source WHERE import = ? AND kind = 'path'", id);
  for (const { path } of files) insertSource(connection, id, 'file', path);
  connection.run(
    'UPDATE import SET total = (SELECT count(*) FROM import_source WHERE import = ?) WHERE id = ?',
    id,
    id,
  );
}

/** The sources that an import has to read next, after one of them. */
export function nextSources(connection: Connection, id: number, after: number, limit: number): readonly ImportSource[] {
  const sql = `SELECT * FROM import_source WHERE import = ? AND id > ? AND kind IN ('file', 'bytes')
    ORDER BY id LIMIT ?`;
  return connection.rows(sourceRow, sql, id, after, limit).map((row) => {
    const name = Buffer.from(row.name);
    return row.kind === 'file'
      ? { id: row.id, file: { path: name, name: name.toString() } }
      : {
          id: row.id,
          inMemory: { ...hintsFrom(row.hints ?? '', name.toString()), bytes: row.bytes ?? new Uint8Array() },
        };
  });
}

/** The number of sources an import still has to read. */
export function countToRead(connection: Connection, id: number): number {
  const sql = "SELECT count(*) AS count FROM import_source WHERE import = ? AND kind IN ('file', 'bytes')";
  return connection.row(countSchema, sql, id)?.count ?? 0;
}

/** The ids of an import's sources with these URLs. */
export function addressSources(connection: Connection, id: number, addresses: readonly string[]): readonly number[] {
  const sql = "SELECT id FROM import_source WHERE import = ? AND kind = 'address' AND name = ?";
  return addresses.flatMap((one) => connection.rows(idSchema, sql, id, Buffer.from(one)).map((row) => row.id));
}

/** Removes sources that are now in the library. */
export function strikeOut(connection: Connection, sources: readonly number[]): void {
  for (const id of sources) connection.run('DELETE FROM import_source WHERE id = ?', id);
}

/**
 * Records that an import has read all files and texts, and reported those that failed. Its URLs are still to be
 * fetched.
 */
export function finishReading(connection: Connection, id: number): void {
  connection.run("DELETE FROM import_source WHERE import = ? AND kind <> 'address'", id);
  connection.run('DELETE FROM import WHERE id = ? AND id NOT IN (SELECT import FROM import_source)', id);
}

/** Deletes an import with all remaining sources. */
export function deleteImport(connection: Connection, id: number): void {
  connection.run('DELETE FROM import WHERE id = ?', id);
}

/** Deletes imports that stored everything but were interrupted just before they were deleted. */
export function deleteFinished(connection: Connection): void {
  connection.run('DELETE FROM import WHERE id NOT IN (SELECT import FROM import_source)');
}

/** The interrupted imports: those that are not `running`. */
export function interruptedImports(connection: Connection, running: ReadonlySet<number>): readonly number[] {
  const all = connection.rows(idSchema, 'SELECT id FROM import ORDER BY id');
  return all.map(({ id }) => id).filter((id) => !running.has(id));
}

/** The sources these imports have not stored, with the first names; null if they stored everything. */
export function missingOf(connection: Connection, imports: readonly number[], most: number): InterruptedImport | null {
  const sql = `SELECT id, total, (SELECT count(*) FROM import_source WHERE import = import.id) AS missing
    FROM import WHERE id = ?`;
  const rows = imports.flatMap((id) => connection.rows(importRow, sql, id)).filter(({ missing }) => missing > 0);
  if (rows.length === 0) return null;
  const kindRow = z.object({ kind: z.enum(kinds) });
  const found = rows.flatMap(({ id }) =>
    connection.rows(kindRow, 'SELECT DISTINCT kind FROM import_source WHERE import = ?', id),
  );
  const sources = rows.flatMap(({ id }) =>
    connection.rows(nameRow, 'SELECT name FROM import_source WHERE import = ? ORDER BY id LIMIT ?', id, most),
  );
  const isCounted = rows.every(({ total }) => total !== null);
  return {
    kind: kindOf(new Set(found.map(({ kind }) => kind))),
    total: isCounted ? rows.reduce((sum, { total }) => sum + (total ?? 0), 0) : null,
    missing: rows.reduce((sum, { missing }) => sum + missing, 0),
    names: sources.slice(0, most).map(({ name }) => Buffer.from(name).toString()),
  };
}

function kindOf(found: ReadonlySet<ImportSourceKind>): InterruptedImport['kind'] {
  const [only, ...others] = new Set([...found].map((kind) => NAMES[kind]));
  return only === undefined || others.length > 0 ? 'mixed' : only;
}

const NAMES: Readonly<Record<ImportSourceKind, InterruptedImport['kind']>> = {
  path: 'files',
  file: 'files',
  address: 'addresses',
  bytes: 'texts',
};
