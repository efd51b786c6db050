import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { Database, type QueryResult } from 'node-sqlite3-wasm';
import { z } from 'zod/mini';
import { applyCorrections } from '../../../engine';
import { changesOf } from './articles';
import type { Connection, Value } from './connection';
import { unpackTerms } from './packedTerms';
import {
  agenciesFrom,
  articleFrom,
  articleRowSchema,
  changeFrom,
  changeSchema,
  claimsFrom,
  idSchema,
  storyRowSchema,
} from './records';
import { index } from './search';

/** Rows read at once; after an error, one by one. */
const CHUNK = 64;
/** Higher row ids are damage: at one row per millisecond, reaching this one would take three weeks. */
const LAST_ROW = 2 ** 31;

/**
 * The setting that is present while originals may still have to be read again. Its value is the number of articles
 * saved.
 */
export const RECOVERING = 'recovering';
/** The value of that setting when there was no database to salvage. */
export const NOTHING_TO_SAVE = 'missing';

const articleRow = z.extend(articleRowSchema, {
  placed: z.number(),
  wording: z.string(),
  extracted: z.string(),
  terms: z.instanceof(Uint8Array),
  deleted: z.nullable(z.number()),
  // A damaged database of an older version lacks these columns.
  reader: z._default(z.number(), 0),
  agency_claims: z._default(z.string(), '[]'),
});
const importRow = z.object({ id: z.number(), total: z.nullable(z.number()) });
const importSourceRow = z.object({
  id: z.number(),
  import: z.number(),
  kind: z.string(),
  name: z.instanceof(Uint8Array),
  bytes: z.nullable(z.instanceof(Uint8Array)),
  hints: z.nullable(z.string()),
});
const correctionRow = z.object({ id: z.number(), article: z.number(), change: z.string() });

/**
 * Copies the readable rows of a damaged database into an empty one. The damaged file is read from a copy, because
 * opening it would play back its log.
 */
export function salvage(damaged: string, into: Connection): void {
  const copy = `${damaged}.copy`;
  removeCopy(copy);
  for (const part of ['', '-wal'])
    if (existsSync(`${damaged}${part}`)) copyFileSync(`${damaged}${part}`, `${copy}${part}`);
  let database: Database | null = null;
  try {
    try {
      database = new Database(copy);
      database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL');
    } catch {
      // Not even its header is readable. The articles are recovered from the originals.
    }
    const from = database;
    into.transaction(() => copyAll(from, into));
  } finally {
    try {
      database?.close();
    } catch {
      // It is damaged, and the copy is deleted anyway.
    }
    removeCopy(copy);
  }
}

function removeCopy(copy: string): void {
  for (const part of ['', '-wal', '-journal', '.lock']) rmSync(`${copy}${part}`, { recursive: true, force: true });
}

function copyAll(from: Database | null, into: Connection): void {
  const stories = new Set<number>();
  for (const row of readable(from, 'story', storyRowSchema)) {
    insert(into, 'story', row);
    stories.add(row.id);
  }
  let articles = 0;
  for (const row of readable(from, 'article', articleRow)) {
    if (!isUsable(row)) continue;
    // If its story is lost it gets a new one; if the article it was a version of is lost, it is a version of none.
    if (!stories.has(row.story)) {
      insert(into, 'story', { id: row.story, created: row.added });
      stories.add(row.story);
    }
    insert(into, 'article', { ...row, version_of: null });
    articles++;
  }
  for (const { id, version_of } of readable(from, 'article', articleRow)) {
    if (version_of === null) continue;
    const isThere = into.row(idSchema, 'SELECT id FROM article WHERE id = ?', version_of) !== null;
    if (isThere) into.run('UPDATE article SET version_of = ? WHERE id = ?', version_of, id);
  }
  for (const row of readable(from, 'correction', correctionRow)) {
    if (!isChange(row.change)) continue;
    const isThere = into.row(idSchema, 'SELECT id FROM article WHERE id = ?', row.article) !== null;
    if (isThere) insert(into, 'correction', row);
  }
  for (const row of readable(from, 'setting', z.object({ name: z.string(), value: z.string() }))) {
    into.run('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)', row.name, row.value);
  }
  copyImports(from, into);
  beginRecovery(into, String(articles));
  indexAll(into);
}

/** Copies interrupted imports: their remaining sources have no originals to recover from. */
function copyImports(from: Database | null, into: Connection): void {
  const imports = new Set<number>();
  for (const row of readable(from, 'import', importRow)) {
    insert(into, 'import', row);
    imports.add(row.id);
  }
  for (const row of readable(from, 'import_source', importSourceRow)) {
    if (!imports.has(row.import)) insert(into, 'import', { id: row.import, total: null });
    imports.add(row.import);
    insert(into, 'import_source', row);
  }
}

/** Articles that are only in the originals are read again before this library is used. */
export function beginRecovery(into: Connection, saved: string): void {
  into.run('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)', RECOVERING, saved);
}

/** Rebuilds the word index from the articles. */
function indexAll(into: Connection): void {
  const row = z.object({ id: z.number(), extracted: z.string() });
  for (const { id, extracted } of into.rows(row, 'SELECT id, extracted FROM article WHERE deleted IS NULL'))
    index(into, id, applyCorrections(articleFrom(extracted), changesOf(into, id)));
}

function isUsable(row: z.infer<typeof articleRow>): boolean {
  try {
    articleFrom(row.extracted);
    agenciesFrom(row.agencies);
    claimsFrom(row.agency_claims);
    unpackTerms(row.terms);
    return true;
  } catch {
    return false;
  }
}

function isChange(json: string): boolean {
  try {
    return changeSchema.safeParse(changeFrom(json)).success;
  } catch {
    return false;
  }
}

/** Inserts a row unless it conflicts with an existing one (two rows with one hash). */
function insert(into: Connection, table: string, row: Readonly<Record<string, Value>>): void {
  const names = Object.keys(row);
  const marks = names.map(() => '?').join(', ');
  into.run(`INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${marks})`, ...Object.values(row));
}

/**
 * The rows of a table that can be read and fit their schema. After a read error it skips one row, then two, four and so
 * on until a row can be read, so that the loss is about as large as the damage.
 */
function* readable<Row extends z.ZodMiniType>(
  from: Database | null,
  table: string,
  schema: Row,
): Generator<z.infer<Row>> {
  let [after, chunk, skip] = [-1, CHUNK, 1];
  while (from !== null && after < LAST_ROW) {
    let rows: readonly QueryResult[];
    try {
      const sql = `SELECT rowid AS row_number, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT ?`;
      rows = from.all(sql, [after, chunk]);
    } catch {
      if (chunk > 1) chunk = 1;
      else {
        after += skip;
        skip *= 2;
      }
      continue;
    }
    for (const row of rows) {
      const parsed = schema.safeParse(row);
      if (parsed.success) yield parsed.data;
    }
    const last = Number(rows.at(-1)?.row_number);
    if (!(last > after)) return;
    [after, chunk, skip] = [last, CHUNK, 1];
  }
}
