import { z } from 'zod/mini';
import type { ArticleItem } from '../../../contract';
import { storage } from '../../../messages/storage';
import { articleItem, existing } from './articles';
import type { Connection } from './connection';
import { Missing } from './failures';
import { ARTICLE_COLUMNS, articleRowSchema } from './records';

/** Queries and updates of articles that are versions of one another. */

const firstRow = z.object({ version_of: z.nullable(z.number()) });

/** An article and its versions, accepted or proposed, in the order they were imported. */
export function versionsOf(connection: Connection, id: number): readonly ArticleItem[] {
  const of = existing(connection, id).version_of ?? id;
  const sql = `SELECT ${ARTICLE_COLUMNS} FROM article WHERE (id = ? OR version_of = ?) AND deleted IS NULL ORDER BY id`;
  return connection.rows(articleRowSchema, sql, of, of).map(articleItem);
}

/**
 * Records the user's decision that an article is a version of another, or (null) of none. Called inside a transaction
 * of `Store`.
 */
export function decideVersion(connection: Connection, id: number, of: number | null): void {
  existing(connection, id);
  if (of !== null) existing(connection, of);
  if (of === id) throw new Missing(storage.ownVersion);
  setVersion(connection, id, of, of === null ? 'refused' : 'accepted');
}

/**
 * Makes an article a version of another. All versions of an article refer to a single one, which is a version of none:
 * the one that `of` is a version of, or else `of` itself. Must be called inside a transaction of `Store`.
 */
export function setVersion(
  connection: Connection,
  id: number,
  of: number | null,
  state: 'proposed' | 'accepted' | 'refused',
): void {
  const put = (article: number, first: number | null, as: typeof state | null) =>
    connection.run('UPDATE article SET version_of = ?, version_state = ? WHERE id = ?', first, as, article);
  if (of === null) {
    put(id, null, state);
    return;
  }
  const its = connection.row(firstRow, 'SELECT version_of FROM article WHERE id = ?', of)?.version_of ?? of;
  const first = its === id ? of : its;
  if (its === id) put(of, null, null);
  put(id, first, state);
  connection.run('UPDATE article SET version_of = ? WHERE version_of = ?', first, id);
}
