import { join } from 'node:path';
import type { Article, Result } from '../../../contract';
import type { Correction } from '../../../engine';
import { storage } from '../../../messages/storage';
import { ok, quoted } from '../../shared/result';
import type { ExtractedArticle, Hints } from '../../sources/extract/types';
import {
  addChange,
  corrected,
  existing,
  keptArticle,
  markDeleted,
  removeLastChange,
  unmarkDeleted,
  updateExtracted,
} from './articles';
import { failedToStore, Missing } from './failures';
import { Grouping } from './grouping';
import { deleteFinished, strikeOut } from './journal';
import { keepArticle, removeReplaced, type Shelf } from './keep';
import { openDatabase } from './open';
import { ORIGINALS, Originals } from './originals';
import { placementsOf, putBack } from './placements';
import { forgetShown } from './shown';
import { StoreUpkeep } from './storeUpkeep';
import { articleIds, existingStory, insertStory, place, rename, sampleStory } from './stories';
import type { Extract, Imported, KeptArticle, Moved, NewArticle, Placements, Renamed, StoryItem } from './types';
import { purge, recover } from './upkeep';
import { decideVersion } from './versions';

/** What a store needs from outside. */
export interface StoreOptions {
  readonly extract: Extract;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How long a deleted article can be brought back: a month, as people expect of a waste basket. */
const KEPT_DELETED = 30 * 24 * 60 * 60 * 1000;

/**
 * Articles kept in one transaction. A kill loses at most these, and the store is deaf while it keeps them: 40 ms, at 5
 * ms an article. Fewer would make the sync of each transaction the larger part.
 */
export const BATCH = 8;

/**
 * The library of one person: their articles with the original bytes, the stories these belong to, and the corrections.
 *
 * Each method that changes something does all of it or nothing, and when it has answered, the change outlasts the
 * process and a power cut. What goes wrong comes back as a failure with one sentence; nothing throws but mistakes of
 * ours. It may take long (a batch, some 100 ms), so a window has it in a thread of its own.
 */
export class Store extends StoreUpkeep {
  /** Opens the library in a folder that this process owns (see `./ownership`), making it when there is none. */
  static async open(folder: string, { extract, now = Date.now }: StoreOptions): Promise<Result<Store>> {
    const opened = openDatabase(folder, new Date(now()));
    if (!opened.ok) return opened;
    const { connection, setAside } = opened.value;
    const notices: string[] = [];
    const originals = new Originals(join(folder, ORIGINALS));
    const shelf: Shelf = { connection, originals, grouping: new Grouping(connection), now };
    const store = new Store(folder, shelf, notices);
    originals.sweep();
    const recovered = await store.#recover(extract, setAside);
    if (recovered.ok && recovered.value !== null) notices.push(recovered.value);
    const purged = recovered.ok
      ? store.change(() => {
          purge(connection, originals, now() - KEPT_DELETED);
          deleteFinished(connection);
        })
      : recovered;
    if (purged.ok) return ok(store);
    store.close();
    return purged;
  }

  /** Writes the log into the database. Where that fails (a full disk), the next start does it. */
  close(): void {
    try {
      this.connection.close();
    } catch (error) {
      console.error('The log of the library was left to the next start:', error);
    }
  }

  /**
   * Keeps a batch of articles, with the story each is proposed to. `story` puts them there by a person's word.
   * `sources` are those of the import (see `beginImport`) that the articles were read from.
   */
  import(
    items: readonly NewArticle[],
    story: number | null = null,
    sources: readonly number[] = [],
  ): Result<readonly Imported[]> {
    return this.change(() => {
      const kept = this.connection.transaction(() => {
        strikeOut(this.connection, sources);
        return items.map((item) => keepArticle(this.shelf, item, story));
      });
      removeReplaced(this.shelf, kept);
      return kept.map(({ imported }) => imported);
    });
  }

  /**
   * Joins proposed stories, of these, that turn out to be one. Gives the stories they are in now, in the same order.
   */
  settle(stories: readonly number[]): Result<readonly number[]> {
    return this.change(() =>
      this.connection.transaction(() => stories.map((story) => this.shelf.grouping.settle(story) ?? story)),
    );
  }

  /** Forgets which stories were opened. */
  forgetOpened(): Result<null> {
    return this.change(() => {
      this.connection.run('UPDATE story SET opened = NULL WHERE opened IS NOT NULL');
      return null;
    });
  }

  /** Puts another reading of the original of that hash in the place of an article; its corrections are made again. */
  reread(id: number, hash: string, read: ExtractedArticle, hints: Hints): Result<KeptArticle> {
    return this.change(() => {
      const row = existing(this.connection, id);
      if (row.hash !== hash) throw new Missing(storage.importedMeanwhile({ name: quoted(row.name) }));
      this.shelf.originals.keepHints(hash, hints);
      this.connection.transaction(() => updateExtracted(this.connection, id, { ...row, ...read }, hash));
      this.shelf.grouping.refresh([id]);
      return keptArticle(this.connection, id);
    });
  }

  /** Makes a correction; gives the article with it. */
  correct(id: number, change: Correction): Result<Article> {
    return this.#changeArticle(id, () => addChange(this.connection, id, change));
  }

  /** Takes the latest correction of an article back; gives the article without it, unchanged when it had none. */
  undoCorrection(id: number): Result<Article> {
    return this.#changeArticle(id, () => removeLastChange(this.connection, id) ?? corrected(this.connection, id));
  }

  /** A person says that a proposed story is one, with the articles it has. */
  confirm(story: number): Result<Moved> {
    return this.#place(story, () => articleIds(this.connection, story));
  }

  /** Renames a story; null gives it the name of its first article again. */
  rename(story: number, title: string | null, date: string | null = null): Result<Renamed> {
    return this.change(() =>
      this.connection.transaction(() => {
        const before = rename(this.connection, story, title, date);
        return { story: existingStory(this.connection, story), before };
      }),
    );
  }

  /** Remembers that a story is opened now. */
  opened(story: number): Result<StoryItem> {
    return this.change(() =>
      this.connection.transaction(() => {
        this.connection.run('UPDATE story SET opened = ? WHERE id = ?', this.shelf.now(), story);
        return existingStory(this.connection, story);
      }),
    );
  }

  /** Moves articles to a story, or (null) to a new one: splits a story when they are part of it. */
  move(articles: readonly number[], to: number | null): Result<Moved> {
    return this.#place(to, () => {
      for (const id of articles) existing(this.connection, id);
      return articles;
    });
  }

  /** Puts all articles of one story into another. */
  merge(from: number, into: number): Result<Moved> {
    return this.#place(into, () => {
      existingStory(this.connection, from);
      return articleIds(this.connection, from);
    });
  }

  /** Takes a move or a merge back. */
  putBack(before: Placements): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => putBack(this.connection, before));
      this.shelf.grouping.refresh(before.articles.map(({ id }) => id));
      return null;
    });
  }

  /** Deletes articles, first of all from what the next start would show; `restore` brings them back. */
  delete(articles: readonly number[]): Result<null> {
    return this.change(() => {
      forgetShown(this.folder, articles);
      this.connection.transaction(() => markDeleted(this.connection, articles, this.shelf.now()));
      this.shelf.grouping.refresh(articles);
      return null;
    });
  }

  /** Brings deleted articles back, with their corrections, into the stories they were in. */
  restore(articles: readonly number[]): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => {
        for (const id of articles) unmarkDeleted(this.connection, id);
      });
      this.shelf.grouping.refresh(articles);
      return null;
    });
  }

  /** Says that an article is a version of another, or (null) that it is a version of none. */
  setVersion(id: number, of: number | null): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => decideVersion(this.connection, id, of));
      return null;
    });
  }

  setSetting(name: string, value: string): Result<null> {
    return this.change(() => {
      this.connection.run('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)', name, value);
      return null;
    });
  }

  /** Keeps the articles of the sample as a story of that title, unless they are there; deleted ones come back. */
  keepSample(title: string, date: string | null, items: readonly NewArticle[]): Result<StoryItem> {
    return this.change(() => {
      const { story, kept } = this.connection.transaction(() => {
        const id = sampleStory(this.connection, title, date, this.shelf.now());
        return { story: id, kept: items.map((item) => keepArticle(this.shelf, item, id)) };
      });
      removeReplaced(this.shelf, kept);
      return existingStory(this.connection, story);
    });
  }

  #place(to: number | null, chosen: () => readonly number[]): Result<Moved> {
    return this.change(() => {
      const { articles, story, before } = this.connection.transaction(() => {
        const articles = chosen();
        if (to !== null) existingStory(this.connection, to);
        const before = placementsOf(this.connection, articles, to);
        const story = to ?? insertStory(this.connection, this.shelf.now());
        place(this.connection, articles, story, true);
        return { articles, story, before };
      });
      this.shelf.grouping.refresh(articles);
      return { story: existingStory(this.connection, story), before };
    });
  }

  #changeArticle(id: number, work: () => Article | null): Result<Article> {
    return this.change(() => {
      const article = this.connection.transaction(() => {
        existing(this.connection, id);
        return work();
      });
      this.shelf.grouping.refresh([id]);
      return article ?? corrected(this.connection, id);
    });
  }

  /**
   * After a damaged or missing database was replaced: reads lost articles from their originals; gives what to tell of
   * it.
   */
  async #recover(extract: Extract, setAside: string | null): Promise<Result<string | null>> {
    try {
      return await recover(this.connection, this.shelf.originals, extract, setAside, (item) => this.import([item]));
    } catch (error) {
      return failedToStore(error, this.folder);
    }
  }
}
