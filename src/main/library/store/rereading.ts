import { z } from 'zod/mini';
import type { Article, RereadReport } from '../../../contract';
import { applyCorrections } from '../../../engine';
import { sourceKey } from '../../shared/articleKeys';
import { READER } from '../../sources/extract/reader';
import type { ExtractedArticle } from '../../sources/extract/types';
import { articleRow, changesOf, updateExtracted } from './articles';
import type { Connection } from './connection';
import { articleFrom, countSchema, idSchema } from './records';

/**
 * Queries and updates of articles read by an older version of Crossread, which are read again from their originals.
 * Each update must be called inside a transaction of `Store`.
 */

/** The setting with the counts of reread articles, until they are reported. */
const REREAD = 'reread';

const countsSchema = z.object({
  read: z.number(),
  changed: z.number(),
  lost: z.number(),
  failed: z.number(),
  isFinished: z.boolean(),
});

type RereadCounts = z.infer<typeof countsSchema>;

const NONE: RereadCounts = { read: 0, changed: 0, lost: 0, failed: 0, isFinished: false };

const settingRow = z.object({ value: z.string() });
const readingRow = z.object({ id: z.number(), extracted: z.string() });
const readerRow = z.object({ hash: z.string(), reader: z.number(), sample: z.number() });

/** Articles to read again. */
export interface Stale {
  /** Those of the story opened last come first, because it may be on screen. */
  readonly ids: readonly number[];
  /** How many of them are in that story. */
  readonly recent: number;
}

/** The articles read by an older version; deleted ones are left alone until they are restored. */
export function staleArticles(connection: Connection): Stale {
  const last = connection.row(idSchema, 'SELECT id FROM story WHERE opened IS NOT NULL ORDER BY opened DESC LIMIT 1');
  const where = 'reader < ? AND deleted IS NULL';
  const ids = (sql: string, ...values: readonly number[]) =>
    connection.rows(idSchema, `SELECT id FROM article WHERE ${where} AND ${sql} ORDER BY id`, READER, ...values);
  const story = last?.id ?? 0;
  const [recent, others] = [ids('story = ?', story), ids('story <> ?', story)];
  return { ids: [...recent, ...others].map(({ id }) => id), recent: recent.length };
}

/** The articles with given keys among some read by an older version, and the last id that was examined. */
export interface OldReadings {
  readonly articles: readonly Article[];
  /** Null when there are no more. */
  readonly last: number | null;
}

/**
 * Searches articles read by an older version by their keys, deleted ones included: as extracted and as corrected,
 * because the user may have decided something before the corrections.
 */
export function oldReadings(
  connection: Connection,
  keys: ReadonlySet<string>,
  after: number,
  limit: number,
): OldReadings {
  const sql = 'SELECT id, extracted FROM article WHERE reader < ? AND id > ? ORDER BY id LIMIT ?';
  const rows = connection.rows(readingRow, sql, READER, after, limit);
  const articles = rows.flatMap(({ id, extracted }) => {
    const read = articleFrom(extracted);
    if (!keys.has(sourceKey(read))) return [];
    const changes = changesOf(connection, id);
    return changes.length === 0 ? [read] : [applyCorrections(read, changes), read];
  });
  return { articles, last: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
}

/** An article as extracted, without its corrections; null if it is gone. */
export function readingOf(connection: Connection, id: number): Article | null {
  const row = connection.row(readingRow, 'SELECT id, extracted FROM article WHERE id = ?', id);
  return row && articleFrom(row.extracted);
}

/**
 * Replaces an old reading with a new one, of the original with this hash, and counts it. Corrections are applied again,
 * and the article stays in its story. Returns false, and changes nothing, if the article was deleted, imported or read
 * again in the meantime.
 */
export function putReading(connection: Connection, id: number, hash: string, read: ExtractedArticle): boolean {
  const before = articleRow(connection, id);
  const row = staleRow(connection, id);
  if (before === null || row === null || row.hash !== hash) return false;
  updateExtracted(connection, id, { ...before, ...read }, hash);
  const after = articleRow(connection, id);
  const isChanged = after?.outlet !== before.outlet || after.published !== before.published;
  count(connection, row, { read: 1, changed: isChanged ? 1 : 0 });
  return true;
}

/** Records that the new version cannot read the original: the article keeps its present reading permanently. */
export function keepReading(connection: Connection, id: number): void {
  const row = staleRow(connection, id);
  if (row === null) return;
  connection.run('UPDATE article SET reader = ? WHERE id = ?', READER, id);
  count(connection, row, { failed: 1 });
}

function staleRow(connection: Connection, id: number) {
  const sql = `SELECT hash, reader, sample FROM article JOIN story ON story.id = article.story
    WHERE article.id = ? AND reader < ? AND deleted IS NULL`;
  return connection.row(readerRow, sql, id, READER);
}

/** Counts an outcome, except for articles of the sample, which the user did not import. */
function count(connection: Connection, { sample }: { readonly sample: number }, one: Partial<RereadCounts>): void {
  if (sample === 1) return;
  const counts = countsOf(connection);
  write(connection, {
    ...counts,
    read: counts.read + (one.read ?? 0),
    changed: counts.changed + (one.changed ?? 0),
    failed: counts.failed + (one.failed ?? 0),
  });
}

/** Marks the counts as ready to report: all articles that can be read again have been. */
export function finishRereading(connection: Connection): void {
  const counts = countsOf(connection);
  if (counts.isFinished) return;
  const sql = 'SELECT count(*) AS count FROM article WHERE reader < ? AND deleted IS NULL';
  const lost = connection.row(countSchema, sql, READER)?.count ?? 0;
  // Originals that stay lost are reported once, not at each start.
  if (counts.read + counts.failed > 0) write(connection, { ...counts, lost, isFinished: true });
}

/** The outcome to report; returned only once. */
export function takeReport(connection: Connection): RereadReport | null {
  const { isFinished, ...report } = countsOf(connection);
  if (!isFinished) return null;
  connection.run('DELETE FROM setting WHERE name = ?', REREAD);
  return report;
}

function countsOf(connection: Connection): RereadCounts {
  const row = connection.row(settingRow, 'SELECT value FROM setting WHERE name = ?', REREAD);
  if (row === null) return NONE;
  try {
    return countsSchema.parse(JSON.parse(row.value));
  } catch {
    return NONE;
  }
}

function write(connection: Connection, counts: RereadCounts): void {
  connection.run('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)', REREAD, JSON.stringify(counts));
}
