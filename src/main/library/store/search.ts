import { type Article, isStoryText, type SearchTerm, searchKeys } from '../../../engine';
import type { Connection } from './connection';
import { idSchema } from './records';

/**
 * The weight of a word in headline, outlet, byline, story text and the rest: menus contain the words of every article.
 */
const COLUMN_WEIGHTS = '8, 4, 4, 1, 0.1';

/** Adds an article to the index. */
export function index(connection: Connection, id: number, article: Article): void {
  const told = article.paragraphs.filter(({ role }) => isStoryText(role));
  const rest = article.paragraphs.filter(({ role }) => !isStoryText(role));
  connection.run(
    'INSERT INTO search (rowid, headline, outlet, byline, told, rest) VALUES (?, ?, ?, ?, ?, ?)',
    id,
    keysOf(article.headline),
    keysOf(article.outlet),
    keysOf(article.byline),
    told.map(({ text }) => keysOf(text)).join(' '),
    rest.map(({ text }) => keysOf(text)).join(' '),
  );
}

/** Removes an article from the index. */
export function unindex(connection: Connection, id: number): void {
  connection.run('DELETE FROM search WHERE rowid = ?', id);
}

function keysOf(text: string | null): string {
  return searchKeys(text ?? '')
    .map(({ key }) => key)
    .join(' ');
}

/** The ids of the articles that contain every word of the query, best first. */
export function find(
  connection: Connection,
  wanted: readonly SearchTerm[],
  limit: number,
  skip: number,
): readonly number[] {
  if (wanted.length === 0) return [];
  const expression = wanted
    .map(({ keys, prefix }) => `"${keys.join(' ').replaceAll('"', '""')}"${prefix ? '*' : ''}`)
    .join(' AND ');
  return connection
    .rows(
      idSchema,
      `SELECT rowid AS id FROM search WHERE search MATCH ? ORDER BY bm25(search, ${COLUMN_WEIGHTS}), rowid LIMIT ? OFFSET ?`,
      expression,
      limit,
      skip,
    )
    .map(({ id }) => id);
}

/** Checks the integrity of the index; throws if it is damaged. */
export function checkIndex(connection: Connection): void {
  connection.run("INSERT INTO search (search) VALUES ('integrity-check')");
}
