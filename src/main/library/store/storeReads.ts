import { isAbsolute } from 'node:path';
import { z } from 'zod/mini';
import type {
  ArticleFilter,
  ArticleItem,
  ArticleOrder,
  Facets,
  Hit,
  KeptArticle,
  Listed,
  Range,
  Result,
  StoryItem,
  StoryOrder,
} from '../../../contract';
import { storage } from '../../../messages/storage';
import { quoted } from '../../shared/result';
import { articleItem, existing, keptArticle } from './articles';
import { facetsOf } from './facets';
import { Missing } from './failures';
import { hits } from './hits';
import { StoreBase } from './storeBase';
import {
  existingStory,
  listArticles,
  listArticlesIn,
  listRecent,
  listStories,
  listStoriesIn,
  proposedStories,
} from './stories';
import type { Original } from './types';
import { versionsOf } from './versions';

const settingRow = z.object({ value: z.string() });

/** The reading part of a store. */
export abstract class StoreReads extends StoreBase {
  /** The ids of the stories that are only proposed. */
  proposed(): Result<readonly number[]> {
    return this.read(() => proposedStories(this.connection));
  }

  stories(): Result<readonly StoryItem[]> {
    return this.read(() => listStories(this.connection));
  }

  /** A page of the list of stories. */
  storiesIn(order: StoryOrder, range: Range): Result<Listed<StoryItem>> {
    return this.read(() => listStoriesIn(this.connection, order, range));
  }

  /** A page of the list of articles. */
  articlesIn(filter: ArticleFilter, order: ArticleOrder, range: Range): Result<Listed<ArticleItem>> {
    return this.read(() => {
      const { items, total } = listArticlesIn(this.connection, filter, order, range);
      return { items: items.map(articleItem), total };
    });
  }

  /** The numbers of articles and stories, and the values they can be filtered by. */
  facets(): Result<Facets> {
    return this.read(() => facetsOf(this.connection));
  }

  /** The stories opened last. */
  recent(limit: number): Result<readonly StoryItem[]> {
    return this.read(() => listRecent(this.connection, limit));
  }

  story(id: number): Result<StoryItem> {
    return this.read(() => existingStory(this.connection, id));
  }

  articles(filter: ArticleFilter = {}, order: ArticleOrder = 'added'): Result<readonly ArticleItem[]> {
    return this.read(() => listArticles(this.connection, filter, order).map(articleItem));
  }

  /** One article in full, corrected. */
  article(id: number): Result<KeptArticle> {
    return this.read(() => keptArticle(this.connection, id));
  }

  /** The source an article was imported from. */
  original(id: number): Result<Original> {
    return this.read(() => {
      const { hash, name, origin } = existing(this.connection, id);
      const bytes = this.storage.originals.read(hash, name);
      if (bytes === null) throw new Missing(storage.noOriginal({ name: quoted(name) }));
      const hints = this.storage.originals.hints(hash) ?? { name };
      // The file's folder may name its outlet.
      return { bytes, hash, hints: origin !== null && isAbsolute(origin) ? { ...hints, path: origin } : hints };
    });
  }

  /** An article and its versions, accepted or proposed, in the order they were imported. */
  versions(id: number): Result<readonly ArticleItem[]> {
    return this.read(() => versionsOf(this.connection, id));
  }

  /** One page, after `skip`, of the articles that contain every word of the query, best first, with the places. */
  search(query: string, skip = 0): Result<readonly Hit[]> {
    return this.read(() => hits(this.connection, query, skip));
  }

  /** The value of a setting, or null. */
  setting(name: string): Result<string | null> {
    const sql = 'SELECT value FROM setting WHERE name = ?';
    return this.read(() => this.connection.row(settingRow, sql, name)?.value ?? null);
  }
}
