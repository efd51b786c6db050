import { z } from 'zod/mini';
import { SAME_EVENT, SAME_STORY, StoryIndex, type Terms } from '../../../engine';
import type { Connection } from './connection';
import { unpackTerms } from './packedTerms';
import { idSchema } from './records';
import { articleIds, insertStory, place } from './stories';

const termsRow = z.object({ id: z.number(), story: z.number(), terms: z.instanceof(Uint8Array) });
const versionRow = z.object({ id: z.number(), version_of: z.nullable(z.number()) });

/**
 * Proposes the stories of articles, and the articles they are versions of. Holds the terms of all articles in memory
 * (about 1 kB each), read when first needed; every change of the database must be reported here too, or all terms
 * forgotten.
 */
export class StoryGrouping {
  readonly #connection: Connection;
  #index: StoryIndex | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Call after a transaction was rolled back: the memory may contain its changes. */
  forget(): void {
    this.#index = null;
  }

  /** The proposed story for an article: the most similar one, or a new one. */
  propose(terms: Terms, now: number): number {
    const [best] = this.#stories().nearest(terms);
    return best !== undefined && best.score >= SAME_EVENT ? best.story : insertStory(this.#connection, now);
  }

  /** Records that an article is in a story. */
  put(article: number, terms: Terms, story: number): void {
    this.#stories().add(article, terms, story);
  }

  /** Records the stories that articles are in, with their terms from the database. */
  refresh(articles: readonly number[]): void {
    const index = this.#stories();
    for (const id of articles) {
      index.remove(id);
      const sql = 'SELECT id, story, terms FROM article WHERE id = ? AND deleted IS NULL';
      const row = this.#connection.row(termsRow, sql, id);
      if (row !== null) index.add(id, unpackTerms(row.terms), row.story);
    }
  }

  /**
   * The article that another is a near copy of, if both have the same outlet or origin. If neither is known, no version
   * is proposed, because two outlets may run the same dispatch.
   */
  versionOf(terms: Terms, outlet: string | null, origin: string | null, story: number): number | null {
    const sql = 'SELECT id, version_of FROM article WHERE id = ? AND (outlet = ? OR origin = ?)';
    for (const { article } of this.#stories().copies(terms, story)) {
      const row = this.#connection.row(versionRow, sql, article, outlet, origin);
      if (row !== null) return row.version_of ?? row.id;
    }
    return null;
  }

  /**
   * Merges a proposed story into the most similar one if they are the same: two articles may have arrived before the
   * one that connects them. Returns the story it was merged into, or null.
   */
  settle(story: number): number | null {
    const unconfirmed = this.#connection.row(idSchema, 'SELECT id FROM story WHERE id = ? AND confirmed = 0', story);
    if (unconfirmed === null) return null;
    const [best] = this.#stories().nearestTo(story);
    if (best === undefined || best.score < SAME_STORY) return null;
    const articles = articleIds(this.#connection, story);
    place(this.#connection, articles, best.story, false);
    this.refresh(articles);
    return best.story;
  }

  #stories(): StoryIndex {
    if (this.#index !== null) return this.#index;
    const index = new StoryIndex();
    const sql = 'SELECT id, story, terms FROM article WHERE deleted IS NULL ORDER BY id';
    for (const { id, story, terms } of this.#connection.rows(termsRow, sql)) index.add(id, unpackTerms(terms), story);
    this.#index = index;
    return index;
  }
}
