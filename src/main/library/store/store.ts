import { isAbsolute, join } from 'node:path';
import { z } from 'zod/mini';
import type { Article, Result } from '../../../contract';
import type { Change } from '../../../engine';
import type { ExtractedArticle, Hints } from '../extract/types';
import { fail, ok, quoted } from '../result';
import {
  addChange,
  articleItem,
  corrected,
  existing,
  keptArticle,
  markDeleted,
  removeLastChange,
  unmarkDeleted,
  updateExtracted,
} from './articles';
import type { Connection } from './connection';
import { facetsOf } from './facets';
import { failedToStore, Missing } from './failures';
import { Grouping } from './grouping';
import { hits } from './hits';
import { keepArticle, removeReplaced, type Shelf } from './keep';
import { openDatabase } from './open';
import { ORIGINALS, Originals } from './originals';
import { placementsOf, putBack } from './placements';
import {
  articleIds,
  existingStory,
  insertStory,
  listArticles,
  listArticlesIn,
  listRecent,
  listStories,
  listStoriesIn,
  place,
  proposedStories,
  rename,
  sampleStory,
} from './stories';
import type {
  ArticleFilter,
  ArticleItem,
  ArticleOrder,
  Extract,
  Facets,
  Hit,
  Imported,
  KeptArticle,
  Listed,
  Moved,
  NewArticle,
  Original,
  Placements,
  Range,
  Renamed,
  StoryItem,
  StoryOrder,
} from './types';
import { purge, recover } from './upkeep';
import { decideVersion, versionsOf } from './versions';

/** What a store needs from outside. */
export interface StoreOptions {
  readonly extract: Extract;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How long a deleted article can be brought back: a month, as people expect of a waste basket. */
const KEPT_DELETED = 30 * 24 * 60 * 60 * 1000;

/**
 * Articles kept in one transaction. A kill loses at most these, and the store is deaf while it keeps them: 40 ms, at 5 ms an
 * article. Fewer would make the sync of each transaction the larger part.
 */
export const BATCH = 8;

const settingRow = z.object({ value: z.string() });

/**
 * The library of one person: their articles with the original bytes, the stories these belong to, and the corrections.
 *
 * Each method that changes something does all of it or nothing, and when it has answered, the change outlasts the process
 * and a power cut. What goes wrong comes back as a failure with one sentence; nothing throws but mistakes of ours. It may
 * take long (a batch, some 100 ms), so a window has it in a thread of its own.
 */
export class Store {
  /** What a person must be told of this opening: one sentence each. */
  readonly notices: readonly string[];
  readonly #folder: string;
  readonly #connection: Connection;
  readonly #shelf: Shelf;

  private constructor(folder: string, connection: Connection, notices: readonly string[], now: () => number) {
    this.#folder = folder;
    this.#connection = connection;
    this.notices = notices;
    this.#shelf = {
      connection,
      originals: new Originals(join(folder, ORIGINALS)),
      grouping: new Grouping(connection),
      now,
    };
  }

  /** Opens the library in a folder that this process owns (see `./ownership`), making it when there is none. */
  static async open(folder: string, { extract, now = Date.now }: StoreOptions): Promise<Result<Store>> {
    const opened = openDatabase(folder, new Date(now()));
    if (!opened.ok) return opened;
    const { connection, setAside } = opened.value;
    const notices: string[] = [];
    const store = new Store(folder, connection, notices, now);
    const recovered = await store.#recover(extract, setAside);
    if (recovered.ok && recovered.value !== null) notices.push(recovered.value);
    const purged = recovered.ok
      ? store.#change(() => purge(connection, store.#shelf.originals, now() - KEPT_DELETED))
      : recovered;
    if (purged.ok) return ok(store);
    store.close();
    return purged;
  }

  /** Writes the log into the database. Where that fails (a full disk), the next start does it. */
  close(): void {
    try {
      this.#connection.close();
    } catch (error) {
      console.error('The log of the library was left to the next start:', error);
    }
  }

  /** Keeps a batch of articles, with the story each is proposed to. `story` puts them there by a person's word. */
  import(items: readonly NewArticle[], story: number | null = null): Result<readonly Imported[]> {
    return this.#change(() => {
      const kept = this.#connection.transaction(() => items.map((item) => keepArticle(this.#shelf, item, story)));
      removeReplaced(this.#shelf, kept);
      return kept.map(({ imported }) => imported);
    });
  }

  /** Joins proposed stories, of these, that turn out to be one. Gives the stories they are in now, in the same order. */
  settle(stories: readonly number[]): Result<readonly number[]> {
    return this.#change(() =>
      this.#connection.transaction(() => stories.map((story) => this.#shelf.grouping.settle(story) ?? story)),
    );
  }

  /** The ids of the stories that are only proposed. */
  proposed(): Result<readonly number[]> {
    return this.#read(() => proposedStories(this.#connection));
  }

  stories(): Result<readonly StoryItem[]> {
    return this.#read(() => listStories(this.#connection));
  }

  /** A part of the list of stories. */
  storiesIn(order: StoryOrder, range: Range): Result<Listed<StoryItem>> {
    return this.#read(() => listStoriesIn(this.#connection, order, range));
  }

  /** A part of the list of articles. */
  articlesIn(filter: ArticleFilter, order: ArticleOrder, range: Range): Result<Listed<ArticleItem>> {
    return this.#read(() => {
      const { items, total } = listArticlesIn(this.#connection, filter, order, range);
      return { items: items.map(articleItem), total };
    });
  }

  /** How much there is, and what it can be filtered by. */
  facets(): Result<Facets> {
    return this.#read(() => facetsOf(this.#connection));
  }

  /** Forgets which stories were opened. */
  forgetOpened(): Result<null> {
    return this.#change(() => {
      this.#connection.run('UPDATE story SET opened = NULL WHERE opened IS NOT NULL');
      return null;
    });
  }

  /** The stories opened last. */
  recent(limit: number): Result<readonly StoryItem[]> {
    return this.#read(() => listRecent(this.#connection, limit));
  }

  /** One story. */
  story(id: number): Result<StoryItem> {
    return this.#read(() => existingStory(this.#connection, id));
  }

  articles(filter: ArticleFilter = {}, order: ArticleOrder = 'added'): Result<readonly ArticleItem[]> {
    return this.#read(() => listArticles(this.#connection, filter, order).map(articleItem));
  }

  /** One article in full, corrected. */
  article(id: number): Result<KeptArticle> {
    return this.#read(() => keptArticle(this.#connection, id));
  }

  /** What an article was imported from. */
  original(id: number): Result<Original> {
    return this.#read(() => {
      const { hash, name, origin } = existing(this.#connection, id);
      const bytes = this.#shelf.originals.read(hash, name);
      if (bytes === null) throw new Missing(`The original of ${quoted(name)} is missing or changed; import it again.`);
      const hints = this.#shelf.originals.hints(hash) ?? { name };
      // Where the file was may name its outlet.
      return { bytes, hash, hints: origin !== null && isAbsolute(origin) ? { ...hints, path: origin } : hints };
    });
  }

  /** Puts another reading of the original of that hash in the place of an article; its corrections are made again. */
  reread(id: number, hash: string, read: ExtractedArticle, hints: Hints): Result<KeptArticle> {
    return this.#change(() => {
      const row = existing(this.#connection, id);
      if (row.hash !== hash) throw new Missing(`${quoted(row.name)} was imported again meanwhile; choose again.`);
      this.#shelf.originals.keepHints(hash, hints);
      this.#connection.transaction(() => updateExtracted(this.#connection, id, { ...row, ...read }, hash));
      this.#shelf.grouping.refresh([id]);
      return keptArticle(this.#connection, id);
    });
  }

  /** Makes a correction; gives the article with it. */
  correct(id: number, change: Change): Result<Article> {
    return this.#changeArticle(id, () => addChange(this.#connection, id, change));
  }

  /** Takes the latest correction of an article back; gives the article without it, unchanged when it had none. */
  undoCorrection(id: number): Result<Article> {
    return this.#changeArticle(id, () => removeLastChange(this.#connection, id) ?? corrected(this.#connection, id));
  }

  /** A person says that a proposed story is one, with the articles it has. */
  confirm(story: number): Result<Moved> {
    return this.#place(story, () => articleIds(this.#connection, story));
  }

  /** Renames a story; null gives it the name of its first article again. */
  rename(story: number, title: string | null, date: string | null = null): Result<Renamed> {
    return this.#change(() =>
      this.#connection.transaction(() => {
        const before = rename(this.#connection, story, title, date);
        return { story: existingStory(this.#connection, story), before };
      }),
    );
  }

  /** Remembers that a story is opened now. */
  opened(story: number): Result<StoryItem> {
    return this.#change(() =>
      this.#connection.transaction(() => {
        this.#connection.run('UPDATE story SET opened = ? WHERE id = ?', this.#shelf.now(), story);
        return existingStory(this.#connection, story);
      }),
    );
  }

  /** Moves articles to a story, or (null) to a new one: splits a story when they are part of it. */
  move(articles: readonly number[], to: number | null): Result<Moved> {
    return this.#place(to, () => {
      for (const id of articles) existing(this.#connection, id);
      return articles;
    });
  }

  /** Puts all articles of one story into another. */
  merge(from: number, into: number): Result<Moved> {
    return this.#place(into, () => {
      existingStory(this.#connection, from);
      return articleIds(this.#connection, from);
    });
  }

  /** Takes a move or a merge back. */
  putBack(before: Placements): Result<null> {
    return this.#change(() => {
      this.#connection.transaction(() => putBack(this.#connection, before));
      this.#shelf.grouping.refresh(before.articles.map(({ id }) => id));
      return null;
    });
  }

  /** Deletes articles; `restore` brings them back. */
  delete(articles: readonly number[]): Result<null> {
    return this.#change(() => {
      this.#connection.transaction(() => markDeleted(this.#connection, articles, this.#shelf.now()));
      this.#shelf.grouping.refresh(articles);
      return null;
    });
  }

  /** Brings deleted articles back, with their corrections, into the stories they were in. */
  restore(articles: readonly number[]): Result<null> {
    return this.#change(() => {
      this.#connection.transaction(() => {
        for (const id of articles) unmarkDeleted(this.#connection, id);
      });
      this.#shelf.grouping.refresh(articles);
      return null;
    });
  }

  /** Says that an article is a version of another, or (null) that it is a version of none. */
  setVersion(id: number, of: number | null): Result<null> {
    return this.#change(() => {
      this.#connection.transaction(() => decideVersion(this.#connection, id, of));
      return null;
    });
  }

  /** An article and its versions, accepted or proposed, in the order they were imported. */
  versions(id: number): Result<readonly ArticleItem[]> {
    return this.#read(() => versionsOf(this.#connection, id));
  }

  /** The articles in which everything asked for stands, the best first, with where it stands; a page, after `skip`. */
  search(query: string, skip = 0): Result<readonly Hit[]> {
    return this.#read(() => hits(this.#connection, query, skip));
  }

  /** A remembered value, or null. */
  setting(name: string): Result<string | null> {
    const sql = 'SELECT value FROM setting WHERE name = ?';
    return this.#read(() => this.#connection.row(settingRow, sql, name)?.value ?? null);
  }

  setSetting(name: string, value: string): Result<null> {
    return this.#change(() => {
      this.#connection.run('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)', name, value);
      return null;
    });
  }

  /** Keeps the articles of the sample as a story of that title, unless they are there; deleted ones come back. */
  keepSample(title: string, date: string | null, items: readonly NewArticle[]): Result<StoryItem> {
    return this.#change(() => {
      const { story, kept } = this.#connection.transaction(() => {
        const id = sampleStory(this.#connection, title, date, this.#shelf.now());
        return { story: id, kept: items.map((item) => keepArticle(this.#shelf, item, id)) };
      });
      removeReplaced(this.#shelf, kept);
      return existingStory(this.#connection, story);
    });
  }

  #place(to: number | null, chosen: () => readonly number[]): Result<Moved> {
    return this.#change(() => {
      const { articles, story, before } = this.#connection.transaction(() => {
        const articles = chosen();
        if (to !== null) existingStory(this.#connection, to);
        const before = placementsOf(this.#connection, articles, to);
        const story = to ?? insertStory(this.#connection, this.#shelf.now());
        place(this.#connection, articles, story, true);
        return { articles, story, before };
      });
      this.#shelf.grouping.refresh(articles);
      return { story: existingStory(this.#connection, story), before };
    });
  }

  #changeArticle(id: number, work: () => Article | null): Result<Article> {
    return this.#change(() => {
      const article = this.#connection.transaction(() => {
        existing(this.#connection, id);
        return work();
      });
      this.#shelf.grouping.refresh([id]);
      return article ?? corrected(this.#connection, id);
    });
  }

  /** After a damaged or missing database was replaced: reads lost articles from their originals; gives what to tell of it. */
  async #recover(extract: Extract, setAside: string | null): Promise<Result<string | null>> {
    try {
      return await recover(this.#connection, this.#shelf.originals, extract, setAside, (item) => this.import([item]));
    } catch (error) {
      return failedToStore(error, this.#folder);
    }
  }

  #change<T>(work: () => T): Result<T> {
    const result = this.#read(work);
    if (!result.ok) this.#shelf.grouping.forget();
    return result;
  }

  #read<T>(work: () => T): Result<T> {
    try {
      return ok(work());
    } catch (error) {
      if (error instanceof Missing) return fail('unknown-article', error.message);
      return failedToStore(error, this.#folder);
    }
  }
}
