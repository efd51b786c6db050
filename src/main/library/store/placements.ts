import type { z } from 'zod/mini';
import type { Placements } from '../../../contract';
import type { Connection } from './connection';
import { idSchema, placedSchema, storyRowSchema } from './records';
import { removeIfEmpty } from './stories';

/**
 * The stories that articles are in, recorded before a change so that it can be undone. Called inside a transaction of
 * `Store`.
 */

type StoryRow = z.infer<typeof storyRowSchema>;

/** The placements of articles before they are put into a story (null: a new one). */
export function placementsOf(connection: Connection, ids: readonly number[], to: number | null): Placements {
  const articles = ids.flatMap(
    (id) => connection.row(placedSchema, 'SELECT id, story, placed FROM article WHERE id = ?', id) ?? [],
  );
  const stories = new Set([...articles.map(({ story }) => story), ...(to === null ? [] : [to])]);
  return { articles, stories: [...stories].flatMap((id) => storyRow(connection, id) ?? []) };
}

/** Moves articles back to the stories they were in. Other changes to them and to their stories remain. */
export function putBack(connection: Connection, { articles, stories }: Placements): void {
  const now = new Map(stories.map((story) => [story.id, bringBack(connection, story)]));
  for (const { id, story, placed } of articles) {
    const from = connection.row(idSchema, 'SELECT story AS id FROM article WHERE id = ?', id)?.id;
    const to = now.get(story);
    // The article is permanently deleted.
    if (from === undefined || to === undefined) continue;
    connection.run('UPDATE article SET story = ?, placed = ? WHERE id = ?', to, placed, id);
    removeIfEmpty(connection, from);
  }
  for (const story of now.values()) removeIfEmpty(connection, story);
}

/**
 * The id of a former story, with its former confirmation; recreated if it was removed, under its old id unless a later
 * story has taken that.
 */
function bringBack(connection: Connection, story: StoryRow): number {
  const { id, title, date, confirmed, sample, created, opened } = story;
  const there = storyRow(connection, id);
  if (there?.created === created) {
    connection.run('UPDATE story SET confirmed = ? WHERE id = ?', confirmed, id);
    return id;
  }
  return connection.run(
    'INSERT INTO story (id, title, date, confirmed, sample, created, opened) VALUES (?, ?, ?, ?, ?, ?, ?)',
    there === null ? id : null,
    title,
    date,
    confirmed,
    sample,
    created,
    opened,
  );
}

function storyRow(connection: Connection, id: number): StoryRow | null {
  return connection.row(storyRowSchema, 'SELECT * FROM story WHERE id = ?', id);
}
