import { z } from 'zod/mini';
import type { ArticleFilter, ArticleOrder, Listed, Range, StoryItem, StoryOrder } from '../../../contract';
import { storage } from '../../../messages/storage';
import type { ArticleRow } from './articles';
import type { Connection } from './connection';
import { Missing } from './failures';
import { ARTICLE_COLUMNS, articleRowSchema, countSchema, idSchema, storyRowSchema } from './records';

/** Queries and updates of stories. Each update must be called inside a transaction of `Store`. */

const listedRow = z.extend(storyRowSchema, {
  articles: z.number(),
  outlets: z.string(),
  first: z.nullable(z.string()),
});

const titleRow = z.object({ title: z.nullable(z.string()) });

/**
 * The title of a story that has not been named: the first headline among its articles, else the name of the first one.
 */
const FIRST = `(SELECT coalesce(headline, name) FROM article AS a WHERE a.story = story.id AND a.deleted IS NULL
  ORDER BY a.headline IS NULL, a.id)`;

/** Only stories with articles that are not deleted; the others are kept until those articles are purged. */
const LISTED = `
  SELECT story.*, count(*) AS articles, json_group_array(DISTINCT article.outlet) AS outlets,
    ${FIRST} AS first
  FROM story JOIN article ON article.story = story.id AND article.deleted IS NULL`;

/** Unknown values come last. */
const STORY_ORDERS: Readonly<Record<StoryOrder, string>> = {
  added: 'story.created DESC, story.id DESC',
  opened: 'story.opened IS NULL, story.opened DESC, story.created DESC, story.id DESC',
  date: 'story.date IS NULL, story.date DESC, story.created DESC, story.id DESC',
  title: `lower(coalesce(story.title, ${FIRST})), story.id`,
};

const HAS_ARTICLES = 'EXISTS (SELECT 1 FROM article WHERE article.story = story.id AND article.deleted IS NULL)';

/** A page of the list of stories. Reads only the stories on this page in full. */
export function listStoriesIn(connection: Connection, order: StoryOrder, range: Range): Listed<StoryItem> {
  const ids = connection.rows(
    idSchema,
    `SELECT id FROM story WHERE ${HAS_ARTICLES} ORDER BY ${STORY_ORDERS[order]} LIMIT ? OFFSET ?`,
    range.limit,
    range.skip,
  );
  const total = connection.row(countSchema, `SELECT count(*) AS count FROM story WHERE ${HAS_ARTICLES}`)?.count ?? 0;
  return { items: ids.map(({ id }) => existingStory(connection, id)), total };
}

/** The stories, newest first. */
export function listStories(connection: Connection): readonly StoryItem[] {
  return connection
    .rows(listedRow, `${LISTED} GROUP BY story.id ORDER BY story.created DESC, story.id DESC`)
    .map(storyItem);
}

/** The most recently opened stories, latest first. */
export function listRecent(connection: Connection, limit: number): readonly StoryItem[] {
  const sql = `${LISTED} WHERE story.opened IS NOT NULL GROUP BY story.id ORDER BY story.opened DESC LIMIT ?`;
  return connection.rows(listedRow, sql, limit).map(storyItem);
}

/** A story that must exist; throws if it does not. */
export function existingStory(connection: Connection, id: number): StoryItem {
  const row = connection.row(listedRow, `${LISTED} WHERE story.id = ? GROUP BY story.id`, id);
  if (row === null) throw new Missing(storage.noStory);
  return storyItem(row);
}

/** The ids of the stories that are only proposed. */
export function proposedStories(connection: Connection): readonly number[] {
  return connection.rows(idSchema, 'SELECT id FROM story WHERE confirmed = 0 ORDER BY id').map(({ id }) => id);
}

function storyItem(row: z.infer<typeof listedRow>): StoryItem {
  const outlets = z.array(z.nullable(z.string())).parse(JSON.parse(row.outlets));
  return {
    id: row.id,
    title: row.title ?? row.first ?? '',
    date: row.date,
    confirmed: row.confirmed === 1,
    sample: row.sample === 1,
    articles: row.articles,
    outlets: outlets.flatMap((outlet) => outlet ?? []).sort(),
    opened: row.opened,
  };
}

/** Unknown values come last in any order. */
const ORDERS: Readonly<Record<ArticleOrder, string>> = {
  added: 'article.added DESC, article.id DESC',
  published: 'article.published IS NULL, article.published DESC, article.id',
  outlet: 'article.outlet IS NULL, article.outlet, article.id',
  headline: 'article.headline IS NULL, article.headline, article.id',
};

/** The articles that match a filter. */
export function listArticles(
  connection: Connection,
  filter: ArticleFilter,
  order: ArticleOrder,
): readonly ArticleRow[] {
  const { where, values } = conditionOf(filter);
  const sql = `SELECT ${ARTICLE_COLUMNS} FROM article WHERE ${where} ORDER BY ${ORDERS[order]}`;
  return connection.rows(articleRowSchema, sql, ...values);
}

/**
 * A page of the articles that match a filter. Uses the index that covers every column for filtering and sorting, so
 * that the text of other articles, which is in the same row, is never read.
 */
export function listArticlesIn(
  connection: Connection,
  filter: ArticleFilter,
  order: ArticleOrder,
  { skip, limit }: Range,
): Listed<ArticleRow> {
  const { where, values } = conditionOf(filter);
  const found = `SELECT id FROM article WHERE ${where} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`;
  const sql = `SELECT ${ARTICLE_COLUMNS} FROM article WHERE id IN (${found}) ORDER BY ${ORDERS[order]}`;
  const items = connection.rows(articleRowSchema, sql, ...values, limit, skip);
  const counted = connection.row(countSchema, `SELECT count(*) AS count FROM article WHERE ${where}`, ...values);
  return { items, total: counted?.count ?? 0 };
}

function conditionOf(filter: ArticleFilter) {
  const conditions: readonly (readonly [sql: string, value: number | string | undefined])[] = [
    ['article.story = ?', filter.story],
    ['article.outlet = ?', filter.outlet],
    ['EXISTS (SELECT 1 FROM json_each(article.agencies) AS agency WHERE agency.value = ?)', filter.agency],
    ['article.published >= ?', filter.from],
    // A date includes all of its day: anything that follows it in a time sorts before the letter after "T".
    ['article.published < ?', filter.to === undefined ? undefined : `${filter.to}U`],
  ];
  const applied = conditions.flatMap(([sql, value]) => (value === undefined ? [] : [{ sql, value }]));
  return {
    where: ['article.deleted IS NULL', ...applied.map(({ sql }) => sql)].join(' AND '),
    values: applied.map(({ value }) => value),
  };
}

/** Creates the story of the sample if it does not exist, and confirms it. Returns its id. */
export function sampleStory(connection: Connection, title: string, date: string | null, now: number): number {
  const id = connection.row(idSchema, 'SELECT id FROM story WHERE sample = 1')?.id ?? insertStory(connection, now);
  connection.run('UPDATE story SET sample = 1, confirmed = 1, title = ?, date = ? WHERE id = ?', title, date, id);
  return id;
}

/** A new, empty story; its articles must follow in the same transaction. */
export function insertStory(connection: Connection, now: number): number {
  return connection.run('INSERT INTO story (created) VALUES (?)', now);
}

/** Moves articles to a story, placed by the user or by grouping. Stories left without any article are removed. */
export function place(connection: Connection, ids: readonly number[], story: number, byPerson: boolean): void {
  for (const id of ids) {
    const from = connection.row(idSchema, 'SELECT story AS id FROM article WHERE id = ?', id)?.id;
    connection.run('UPDATE article SET story = ?, placed = ? WHERE id = ?', story, Number(byPerson), id);
    if (from !== undefined && from !== story) removeIfEmpty(connection, from);
  }
  if (byPerson) connection.run('UPDATE story SET confirmed = 1 WHERE id = ?', story);
}

/**
 * Changes the title of a story, or (null) removes it, and sets the date if there is one. Returns the previous title.
 */
export function rename(
  connection: Connection,
  story: number,
  title: string | null,
  date: string | null,
): string | null {
  const before = connection.row(titleRow, 'SELECT title FROM story WHERE id = ?', story)?.title ?? null;
  connection.run('UPDATE story SET title = ?, date = coalesce(?, date) WHERE id = ?', title, date, story);
  return before;
}

/** Removes a story without articles, deleted ones included. */
export function removeIfEmpty(connection: Connection, story: number): void {
  connection.run(
    'DELETE FROM story WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article WHERE article.story = story.id)',
    story,
  );
}

/** The ids of a story's articles that are not deleted. */
export function articleIds(connection: Connection, story: number): readonly number[] {
  return connection
    .rows(idSchema, 'SELECT id FROM article WHERE story = ? AND deleted IS NULL ORDER BY id', story)
    .map(({ id }) => id);
}
