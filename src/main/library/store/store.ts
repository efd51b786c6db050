/** This folder stores the library: an SQLite database, and the original files beside it. */
import { join } from 'node:path';
import type { Imported, KeptArticle, Moved, Placements, Renamed, Result, StoryItem } from '../../../contract';
import type { Correction } from '../../../engine';
import { storage } from '../../../messages/storage';
import { ok, quoted } from '../../shared/result';
import type { ExtractedArticle, Extractor, Hints } from '../../sources/extract/types';
import {
  addChange,
  existing,
  keptArticle,
  markDeleted,
  removeLastChange,
  unmarkDeleted,
  updateExtracted,
} from './articles';
import { failedToStore, Missing } from './failures';
import { forgetFirstScreen } from './firstScreenFiles';
import { StoryGrouping } from './grouping';
import { deleteFinished, strikeOut } from './journal';
import { type ArticleStorage, keepArticle, removeReplaced } from './keep';
import { openDatabase } from './open';
import { ORIGINALS, Originals } from './originals';
import { placementsOf, putBack } from './placements';
import { StoreUpkeep } from './storeUpkeep';
import { articleIds, existingStory, insertStory, place, rename, sampleStory } from './stories';
import type { NewArticle } from './types';
import { purge, recover } from './upkeep';
import { decideVersion } from './versions';

/** The dependencies of a store. */
export interface StoreOptions {
  readonly extract: Extractor;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Milliseconds for which a deleted article can be restored: a month, as is usual for a recycle bin. */
const KEPT_DELETED = 30 * 24 * 60 * 60 * 1000;

/**
 * Articles stored in one transaction. A kill loses at most these, and the store answers nothing while it stores them:
 * 40 ms, at 5 ms each. With fewer, the sync of each transaction would dominate.
 */
export const BATCH = 8;

/**
 * The library of one user: the articles with their original bytes, their stories, and the corrections.
 *
 * Each method that changes something does all of it or nothing, and once it returns, the change survives a crash and a
 * power cut. Failures are returned as a value with one sentence; only bugs are thrown. A method may take long (some 100
 * ms for a batch), so the application runs the store in a thread.
 */
export class Store extends StoreUpkeep {
  /** Opens the library in a folder that this process owns (see `./ownership`), creating it when there is none. */
  static async open(folder: string, { extract, now = Date.now }: StoreOptions): Promise<Result<Store>> {
    const opened = openDatabase(folder, new Date(now()));
    if (!opened.ok) return opened;
    const { connection, setAside } = opened.value;
    const notices: string[] = [];
    const originals = new Originals(join(folder, ORIGINALS));
    const storage: ArticleStorage = { connection, originals, grouping: new StoryGrouping(connection), now };
    const store = new Store(folder, storage, notices);
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

  /** Writes the log into the database. If that fails (a full disk), the next start does it. */
  close(): void {
    try {
      this.connection.close();
    } catch (error) {
      console.error('The log of the library was left to the next start:', error);
    }
  }

  /**
   * Stores a batch of articles, each in the story it is proposed for, or all in `story` if the user chose one.
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
        return items.map((item) => keepArticle(this.storage, item, story));
      });
      removeReplaced(this.storage, kept);
      return kept.map(({ imported }) => imported);
    });
  }

  /**
   * Merges the proposed stories among these that turn out to be the same. Returns the present story of each, in the
   * same order.
   */
  settle(stories: readonly number[]): Result<readonly number[]> {
    return this.change(() =>
      this.connection.transaction(() => stories.map((story) => this.storage.grouping.settle(story) ?? story)),
    );
  }

  /** Forgets which stories were opened. */
  forgetOpened(): Result<null> {
    return this.change(() => {
      this.connection.run('UPDATE story SET opened = NULL WHERE opened IS NOT NULL');
      return null;
    });
  }

  /** Replaces an article with another reading of the original with this hash; its corrections are applied again. */
  reread(id: number, hash: string, read: ExtractedArticle, hints: Hints): Result<KeptArticle> {
    return this.change(() => {
      const row = existing(this.connection, id);
      if (row.hash !== hash) throw new Missing(storage.importedMeanwhile({ name: quoted(row.name) }));
      this.storage.originals.keepHints(hash, hints);
      this.connection.transaction(() => updateExtracted(this.connection, id, { ...row, ...read }, hash));
      this.storage.grouping.refresh([id]);
      return keptArticle(this.connection, id);
    });
  }

  /** Makes a correction; returns the corrected article. */
  correct(id: number, change: Correction): Result<KeptArticle> {
    return this.#correct(id, () => addChange(this.connection, id, change));
  }

  /** Undoes the latest correction of an article, if there is one; returns the article without it. */
  undoCorrection(id: number): Result<KeptArticle> {
    return this.#correct(id, () => removeLastChange(this.connection, id));
  }

  /** Confirms a proposed story, with its present articles. */
  confirm(story: number): Result<Moved> {
    return this.#place(story, () => articleIds(this.connection, story));
  }

  /** Renames a story; null names it after its first article again. */
  rename(story: number, title: string | null, date: string | null = null): Result<Renamed> {
    return this.change(() =>
      this.connection.transaction(() => {
        const before = rename(this.connection, story, title, date);
        return { story: existingStory(this.connection, story), before };
      }),
    );
  }

  /** Records that a story was opened now. */
  opened(story: number): Result<StoryItem> {
    return this.change(() =>
      this.connection.transaction(() => {
        this.connection.run('UPDATE story SET opened = ? WHERE id = ?', this.storage.now(), story);
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

  /** Moves all articles of one story to another. */
  merge(from: number, into: number): Result<Moved> {
    return this.#place(into, () => {
      existingStory(this.connection, from);
      return articleIds(this.connection, from);
    });
  }

  /** Undoes a move or a merge. */
  putBack(before: Placements): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => putBack(this.connection, before));
      this.storage.grouping.refresh(before.articles.map(({ id }) => id));
      return null;
    });
  }

  /** Deletes articles, before that from the first screen of the next start; `restore` undoes it. */
  delete(articles: readonly number[]): Result<null> {
    return this.change(() => {
      forgetFirstScreen(this.folder, articles);
      this.connection.transaction(() => markDeleted(this.connection, articles, this.storage.now()));
      this.storage.grouping.refresh(articles);
      return null;
    });
  }

  /** Restores deleted articles, with their corrections, to the stories they were in. */
  restore(articles: readonly number[]): Result<null> {
    return this.change(() => {
      this.connection.transaction(() => {
        for (const id of articles) unmarkDeleted(this.connection, id);
      });
      this.storage.grouping.refresh(articles);
      return null;
    });
  }

  /** Marks an article as a version of another, or (null) of none. */
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

  /** Stores the articles of the sample as a story with this title, unless they are there; restores deleted ones. */
  keepSample(title: string, date: string | null, items: readonly NewArticle[]): Result<StoryItem> {
    return this.change(() => {
      const { story, kept } = this.connection.transaction(() => {
        const id = sampleStory(this.connection, title, date, this.storage.now());
        return { story: id, kept: items.map((item) => keepArticle(this.storage, item, id)) };
      });
      removeReplaced(this.storage, kept);
      return existingStory(this.connection, story);
    });
  }

  #place(to: number | null, chosen: () => readonly number[]): Result<Moved> {
    return this.change(() => {
      const { articles, story, before } = this.connection.transaction(() => {
        const articles = chosen();
        if (to !== null) existingStory(this.connection, to);
        const before = placementsOf(this.connection, articles, to);
        const story = to ?? insertStory(this.connection, this.storage.now());
        place(this.connection, articles, story, true);
        return { articles, story, before };
      });
      this.storage.grouping.refresh(articles);
      return { story: existingStory(this.connection, story), before };
    });
  }

  #correct(id: number, correct: () => unknown): Result<KeptArticle> {
    return this.change(() => {
      this.connection.transaction(() => {
        existing(this.connection, id);
        correct();
      });
      this.storage.grouping.refresh([id]);
      return keptArticle(this.connection, id);
    });
  }

  /**
   * Reads lost articles from their originals after a damaged or missing database was replaced. Resolves to a notice
   * about it.
   */
  async #recover(extract: Extractor, setAside: string | null): Promise<Result<string | null>> {
    try {
      const { connection, originals } = this.storage;
      return await recover({ connection, originals, extract, setAside, keep: (item) => this.import([item]) });
    } catch (error) {
      return failedToStore(error, this.folder);
    }
  }
}
