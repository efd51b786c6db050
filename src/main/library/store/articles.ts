import { z } from 'zod/mini';
import type { ArticleItem, KeptArticle } from '../../../contract';
import { type Article, applyCorrections, type Correction, type Terms, termsOf } from '../../../engine';
import { storage } from '../../../messages/storage';
import { wordingKey } from '../../shared/articleKeys';
import { READER } from '../../sources/extract/reader';
import type { Connection } from './connection';
import { Missing } from './failures';
import { packTerms } from './packedTerms';
import {
  ARTICLE_COLUMNS,
  agenciesFrom,
  articleFrom,
  articleRowSchema,
  changeFrom,
  claimsFrom,
  idSchema,
} from './records';
import { index, unindex } from './search';
import type { NewArticle } from './types';

/** Queries and updates of articles. Each must be called inside a transaction of `Store`. */

const correctionRow = z.object({ id: z.number(), change: z.string() });
const extractedRow = z.object({ extracted: z.string() });
const sameBytesRow = z.object({ id: z.number(), deleted: z.nullable(z.number()), name: z.string() });

/** A row of the table of articles. */
export type ArticleRow = z.infer<typeof articleRowSchema>;

/** The row of an article that is not deleted, or null. */
export function articleRow(connection: Connection, id: number): ArticleRow | null {
  const sql = `SELECT ${ARTICLE_COLUMNS} FROM article WHERE id = ? AND deleted IS NULL`;
  return connection.row(articleRowSchema, sql, id);
}

/** The row of an article that must exist; throws if it does not. */
export function existing(connection: Connection, id: number): ArticleRow {
  const row = articleRow(connection, id);
  if (row === null) throw new Missing(storage.noArticle);
  return row;
}

/** An article in full, corrected. */
export function keptArticle(connection: Connection, id: number): KeptArticle {
  const row = existing(connection, id);
  const corrections = changesOf(connection, id).length;
  return { ...articleItem(row), article: corrected(connection, id), corrections };
}

/** An article with its corrections. */
export function corrected(connection: Connection, id: number): Article {
  const extracted = extractedArticle(connection, id);
  if (extracted === null) throw new Missing(storage.noArticle);
  return applyCorrections(extracted, changesOf(connection, id));
}

/** The corrections of an article, in the order they were made. */
export function changesOf(connection: Connection, id: number): readonly Correction[] {
  return connection
    .rows(correctionRow, 'SELECT id, change FROM correction WHERE article = ? ORDER BY id', id)
    .map(({ change }) => changeFrom(change));
}

/** The article as extracted, or null if there is none. */
function extractedArticle(connection: Connection, id: number): Article | null {
  const row = connection.row(extractedRow, 'SELECT extracted FROM article WHERE id = ?', id);
  return row && articleFrom(row.extracted);
}

/** The article that imported bytes belong to, if there is one. */
export type KnownArticle =
  | { readonly kind: 'bytes'; readonly id: number; readonly deleted: boolean; readonly name: string }
  | { readonly kind: 'wording'; readonly id: number; readonly replaced: string; readonly name: string };

const wordingRow = z.object({
  id: z.number(),
  hash: z.string(),
  name: z.string(),
  origin: z.nullable(z.string()),
  extracted: z.string(),
});

/**
 * The article that is imported again: of the same bytes, or of the same wording from the same place or the same outlet.
 * Equal wording alone is not enough, because many outlets print an agency's copy word by word.
 */
export function knownAs(connection: Connection, item: NewArticle, hash: string, wording: string): KnownArticle | null {
  const same = connection.row(sameBytesRow, 'SELECT id, deleted, name FROM article WHERE hash = ?', hash);
  if (same !== null) return { kind: 'bytes', id: same.id, deleted: same.deleted !== null, name: same.name };
  const rows = connection.rows(
    wordingRow,
    'SELECT id, hash, name, origin, extracted FROM article WHERE wording = ? AND deleted IS NULL ORDER BY id',
    wording,
  );
  const again = rows.find(
    ({ origin, extracted }) =>
      (item.origin !== null && origin === item.origin) ||
      (item.article.outlet !== null && articleFrom(extracted).outlet === item.article.outlet),
  );
  return again === undefined ? null : { kind: 'wording', id: again.id, replaced: again.hash, name: again.name };
}

/** Whether an article, deleted or not, has these bytes. */
export function isKept(connection: Connection, hash: string): boolean {
  return connection.row(idSchema, 'SELECT id FROM article WHERE hash = ?', hash) !== null;
}

/** The fields of a new article besides the extracted ones. */
interface Insertion {
  readonly hash: string;
  readonly wording: string;
  readonly terms: Terms;
  readonly story: number;
  readonly now: number;
}

/** Adds an article to a story. */
export function insertArticle(
  connection: Connection,
  item: NewArticle,
  { hash, wording, terms, story, now }: Insertion,
): number {
  const { article, name, origin, encoding } = item;
  const id = connection.run(
    `INSERT INTO article (story, hash, wording, name, origin, encoding, extracted, agencies, terms, added, reader)
     VALUES (?, ?, ?, ?, ?, ?, ?, '[]', ?, ?, ?)`,
    story,
    hash,
    wording,
    name,
    origin,
    encoding,
    JSON.stringify(article),
    packTerms(terms),
    now,
    READER,
  );
  writeCorrected(connection, id, article);
  return id;
}

/** Replaces an extraction with a new one, to which the corrections are applied again. */
export function updateExtracted(
  connection: Connection,
  id: number,
  item: Omit<NewArticle, 'bytes' | 'hints'>,
  hash: string,
): void {
  connection.run(
    `UPDATE article SET hash = ?, wording = ?, name = ?, origin = ?, encoding = ?, extracted = ?, reader = ?
     WHERE id = ?`,
    hash,
    wordingKey(item.article),
    item.name,
    item.origin,
    item.encoding,
    JSON.stringify(item.article),
    READER,
    id,
  );
  recorrect(connection, id);
}

/** Adds a correction to an article, which must exist. */
export function addChange(connection: Connection, id: number, change: Correction): void {
  connection.run('INSERT INTO correction (article, change) VALUES (?, ?)', id, JSON.stringify(change));
  recorrect(connection, id);
}

/** Undoes the latest correction of an article, which must exist; does nothing if it has none. */
export function removeLastChange(connection: Connection, id: number): void {
  const sql = 'SELECT id, change FROM correction WHERE article = ? ORDER BY id DESC LIMIT 1';
  const last = connection.row(correctionRow, sql, id);
  if (last === null) return;
  connection.run('DELETE FROM correction WHERE id = ?', last.id);
  recorrect(connection, id);
}

/** Updates everything derived from the corrected article. */
function recorrect(connection: Connection, id: number): void {
  const article = corrected(connection, id);
  unindex(connection, id);
  writeCorrected(connection, id, article);
  connection.run('UPDATE article SET terms = ? WHERE id = ?', packTerms(termsOf(article)), id);
}

/** The columns for lists and the search index follow from the corrected article. */
function writeCorrected(connection: Connection, id: number, article: Article): void {
  const { outlet, headline, byline, published, agencies, agencyClaims, language } = article;
  connection.run(
    `UPDATE article
     SET outlet = ?, headline = ?, byline = ?, published = ?, agencies = ?, agency_claims = ?, language = ?
     WHERE id = ?`,
    outlet,
    headline,
    byline,
    published,
    JSON.stringify(agencies),
    JSON.stringify(agencyClaims),
    language,
    id,
  );
  index(connection, id, article);
}

/** Marks articles as deleted, which removes them from search and lists; they can be restored until they are purged. */
export function markDeleted(connection: Connection, ids: readonly number[], now: number): void {
  for (const id of ids) {
    connection.run('UPDATE article SET deleted = ? WHERE id = ? AND deleted IS NULL', now, id);
    unindex(connection, id);
  }
}

/** Restores a deleted article; does nothing when it is gone or was not deleted. */
export function unmarkDeleted(connection: Connection, id: number): void {
  const row = connection.row(idSchema, 'SELECT id FROM article WHERE id = ? AND deleted IS NOT NULL', id);
  if (row === null) return;
  connection.run('UPDATE article SET deleted = NULL WHERE id = ?', id);
  recorrect(connection, id);
}

/** An article as lists show it. */
export function articleItem(row: ArticleRow): ArticleItem {
  const { id, story, name, origin, encoding, outlet, headline, byline, published, language, added } = row;
  const version =
    row.version_of === null || row.version_state === 'refused'
      ? null
      : { of: row.version_of, accepted: row.version_state === 'accepted' };
  return {
    ...{ id, story, name, origin, encoding, outlet, headline, byline, published, language, added, version },
    agencies: agenciesFrom(row.agencies),
    agencyClaims: claimsFrom(row.agency_claims),
  };
}
