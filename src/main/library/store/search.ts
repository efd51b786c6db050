import { type Article, isTold, searchKeys, searchMatches, type Wanted } from '../../../engine';
import type { Connection } from './connection';
import { idSchema } from './records';
import type { Snippet } from './types';

/** Characters of a snippet: two lines of a list. */
const SNIPPET_LENGTH = 180;
/** Of these, at most so many before the first mark. */
const BEFORE_MARK = 60;
const MOST_SNIPPETS = 3;
/** What a word is worth in headline, outlet, byline, told text and the rest: menus hold the words of every article. */
const COLUMN_WEIGHTS = '8, 4, 4, 1, 0.1';

/** Puts an article into the index. */
export function index(connection: Connection, id: number, article: Article): void {
  const told = article.paragraphs.filter(({ role }) => isTold(role));
  const rest = article.paragraphs.filter(({ role }) => !isTold(role));
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

/** Takes an article out of the index. */
export function unindex(connection: Connection, id: number): void {
  connection.run('DELETE FROM search WHERE rowid = ?', id);
}

function keysOf(text: string | null): string {
  return searchKeys(text ?? '')
    .map(({ key }) => key)
    .join(' ');
}

/** The ids of the articles that have everything asked for, the best first. */
export function find(
  connection: Connection,
  wanted: readonly Wanted[],
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

/** Where what was asked for stands in an article, told text first. */
export function snippetsOf({ paragraphs }: Article, wanted: readonly Wanted[]): readonly Snippet[] {
  const snippets: { readonly snippet: Snippet; readonly told: boolean }[] = [];
  paragraphs.forEach(({ text, role }, paragraph) => {
    const marks = searchMatches(text, wanted);
    const [first] = marks;
    if (first === undefined) return;
    const start = wordStart(text, Math.max(0, Math.min(first.start - BEFORE_MARK, text.length - SNIPPET_LENGTH)));
    const end = Math.max(first.end, wordStart(text, Math.min(text.length, start + SNIPPET_LENGTH)));
    const within = marks.filter((mark) => mark.end <= end);
    const snippet = {
      paragraph,
      start,
      text: text.slice(start, end),
      marks: within.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    };
    snippets.push({ snippet, told: isTold(role) });
  });
  return snippets
    .sort((a, b) => Number(b.told) - Number(a.told))
    .slice(0, MOST_SNIPPETS)
    .map(({ snippet }) => snippet);
}

/** Goes back to where a word starts, if there is a space near; never into the middle of a character. */
function wordStart(text: string, at: number): number {
  if (at === 0 || at >= text.length) return at;
  const space = text.lastIndexOf(' ', at);
  if (space >= 0 && at - space < BEFORE_MARK / 2) return space + 1;
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

/** Checks that the index is whole; throws when it is not. */
export function checkIndex(connection: Connection): void {
  connection.run("INSERT INTO search (search) VALUES ('integrity-check')");
}
