import { join } from 'node:path';
import { z } from 'zod/mini';
import type { Article, Result } from '../../../contract';
import { applyChanges, type Change, parseQuery, termsOf } from '../../../engine';
import type { ExtractedArticle, Hints } from '../extract/types';
import { fail, ok, quoted } from '../result';
import {
  type ArticleRow,
  addChange,
  articleRow,
  changesOf,
  extractedArticle,
  insertArticle,
  knownAs,
  markDeleted,
  removeLastChange,
  unmarkDeleted,
  updateExtracted,
  wordingOf,
} from './articles';
import type { Connection } from './connection';
import { facetsOf } from './facets';
import { failedToStore } from './failures';
import { Grouping } from './grouping';
import { openDatabase } from './open';
import { Originals, sha256 } from './originals';
import { placementsOf, putBack } from './placements';
import { ARTICLE_COLUMNS, agenciesFrom, articleRowSchema, idSchema } from './records';
import { find, snippetsOf } from './search';
import {
  articleIds,
  confirm,
  insertStory,
  listArticles,
  listArticlesIn,
  listRecent,
  listStories,
  listStoriesIn,
  place,
  storyOf,
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
  Snippet,
  StoryItem,
  StoryOrder,
} from './types';
import { purge, recover } from './upkeep';

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

/** Hits of one page of a search: each costs a millisecond to be marked. */
export const HITS_A_PAGE = 40;

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
  readonly #originals: Originals;
  readonly #grouping: Grouping;
  readonly #now: () => number;

  private constructor(folder: string, connection: Connection, notices: readonly string[], now: () => number) {
    this.#folder = folder;
    this.#connection = connection;
    this.notices = notices;
    this.#originals = new Originals(join(folder, 'originals'));
    this.#grouping = new Grouping(connection);
    this.#now = now;
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
      ? store.#change(() => purge(connection, store.#originals, now() - KEPT_DELETED))
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
    const hashes = items.map(({ bytes }) => sha256(bytes));
    return this.#change(() => {
      const replaced: { readonly hash: string; readonly name: string }[] = [];
      const imported = this.#connection.transaction(() =>
        items.map((item, at) => this.#importOne(item, hashes[at] ?? '', story, replaced)),
      );
      for (const { hash, name } of replaced) this.#originals.remove(hash, name);
      return imported;
    });
  }

  #importOne(
    item: NewArticle,
    hash: string,
    story: number | null,
    replaced: { readonly hash: string; readonly name: string }[],
  ): Imported {
    const wording = wordingOf(item.article);
    const known = knownAs(this.#connection, item, hash, wording);
    if (known === null) return this.#add(item, hash, wording, story);
    const { id } = known;
    if (known.kind === 'wording') {
      this.#originals.keep(item.bytes, hash, item.name, item.hints);
      updateExtracted(this.#connection, id, item, hash);
      replaced.push({ hash: known.replaced, name: known.name });
    } else if (known.deleted) unmarkDeleted(this.#connection, id);
    if (story !== null) place(this.#connection, [id], story, true);
    this.#grouping.refresh([id]);
    const outcome = known.kind === 'wording' ? 'updated' : known.deleted ? 'restored' : 'known';
    return { id, outcome, story: articleRow(this.#connection, id)?.story ?? 0, versionOf: null };
  }

  #add(item: NewArticle, hash: string, wording: string, given: number | null): Imported {
    this.#originals.keep(item.bytes, hash, item.name, item.hints);
    const terms = termsOf(item.article);
    const now = this.#now();
    const story = given ?? this.#grouping.propose(terms, now);
    const versionOf = this.#grouping.versionOf(terms, item.article.outlet, item.origin, story);
    const id = insertArticle(this.#connection, item, { hash, wording, terms, story, now });
    if (given !== null) place(this.#connection, [id], story, true);
    if (versionOf !== null) this.#setVersion(id, versionOf, 'proposed');
    this.#grouping.put(id, terms, story);
    return { id, outcome: 'added', story, versionOf };
  }

  /** Joins proposed stories, of these, that turn out to be one. Gives the stories they are in now, in the same order. */
  settle(stories: readonly number[]): Result<readonly number[]> {
    return this.#change(() =>
      this.#connection.transaction(() => stories.map((story) => this.#grouping.settle(story) ?? story)),
    );
  }

  /** The ids of the stories that are only proposed. */
  proposed(): Result<readonly number[]> {
    const sql = 'SELECT id FROM story WHERE confirmed = 0 ORDER BY id';
    return this.#read(() => this.#connection.rows(idSchema, sql).map(({ id }) => id));
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
    return this.#read(() => this.#existingStory(id));
  }

  articles(filter: ArticleFilter = {}, order: ArticleOrder = 'added'): Result<readonly ArticleItem[]> {
    return this.#read(() => listArticles(this.#connection, filter, order).map(articleItem));
  }

  /** One article in full, corrected. */
  article(id: number): Result<KeptArticle> {
    return this.#read(() => this.#kept(id));
  }

  /** What an article was imported from. */
  original(id: number): Result<Original> {
    return this.#read(() => {
      const { hash, name } = this.#existing(id);
      const bytes = this.#originals.read(hash, name);
      if (bytes === null) throw new Missing(`The original of ${quoted(name)} is missing or changed; import it again.`);
      return { bytes, hash, hints: this.#originals.hints(hash) ?? { name } };
    });
  }

  /** Puts another reading of the original of that hash in the place of an article; its corrections are made again. */
  reread(id: number, hash: string, read: ExtractedArticle, hints: Hints): Result<KeptArticle> {
    return this.#change(() => {
      const row = this.#existing(id);
      if (row.hash !== hash) throw new Missing(`${quoted(row.name)} was imported again meanwhile; choose again.`);
      this.#originals.keepHints(hash, hints);
      this.#connection.transaction(() => updateExtracted(this.#connection, id, { ...row, ...read }, hash));
      this.#grouping.refresh([id]);
      return this.#kept(id);
    });
  }

  /** Makes a correction; gives the article with it. */
  correct(id: number, change: Change): Result<Article> {
    return this.#changeArticle(id, () => addChange(this.#connection, id, change));
  }

  /** Takes the latest correction of an article back; gives the article without it, unchanged when it had none. */
  undoCorrection(id: number): Result<Article> {
    return this.#changeArticle(id, () => removeLastChange(this.#connection, id) ?? this.#corrected(id));
  }

  /** A person says that a proposed story is one, with the articles it has. */
  confirm(story: number): Result<StoryItem> {
    return this.#changeStory(story, () => confirm(this.#connection, story));
  }

  /** Renames a story; null gives it the name of its first article again. */
  rename(story: number, title: string | null, date: string | null = null): Result<StoryItem> {
    return this.#changeStory(story, () => {
      this.#connection.run('UPDATE story SET title = ?, date = coalesce(?, date) WHERE id = ?', title, date, story);
    });
  }

  /** Remembers that a story is opened now. */
  opened(story: number): Result<StoryItem> {
    return this.#changeStory(story, () => {
      this.#connection.run('UPDATE story SET opened = ? WHERE id = ?', this.#now(), story);
    });
  }

  /** Moves articles to a story, or (null) to a new one: splits a story when they are part of it. */
  move(articles: readonly number[], to: number | null): Result<Moved> {
    return this.#place(articles, to, () => {
      for (const id of articles) this.#existing(id);
    });
  }

  /** Puts all articles of one story into another. */
  merge(from: number, into: number): Result<Moved> {
    return this.#place(articleIds(this.#connection, from), into, () => this.#existingStory(from));
  }

  /** Takes a move or a merge back. */
  putBack(before: Placements): Result<null> {
    return this.#change(() => {
      this.#connection.transaction(() => putBack(this.#connection, before));
      this.#grouping.refresh(before.articles.map(({ id }) => id));
      return null;
    });
  }

  /** Deletes articles; `restore` brings them back. */
  delete(articles: readonly number[]): Result<null> {
    return this.#change(() => {
      this.#connection.transaction(() => markDeleted(this.#connection, articles, this.#now()));
      this.#grouping.refresh(articles);
      return null;
    });
  }

  /** Brings deleted articles back, with their corrections, into the stories they were in. */
  restore(articles: readonly number[]): Result<null> {
    return this.#change(() => {
      this.#connection.transaction(() => {
        for (const id of articles) unmarkDeleted(this.#connection, id);
      });
      this.#grouping.refresh(articles);
      return null;
    });
  }

  /** Says that an article is a version of another, or (null) that it is a version of none. */
  setVersion(id: number, of: number | null): Result<null> {
    return this.#change(() => {
      this.#connection.transaction(() => {
        this.#existing(id);
        if (of !== null) this.#existing(of);
        if (of === id) throw new Missing('An article is no version of itself; choose another one.');
        this.#setVersion(id, of, of === null ? 'refused' : 'accepted');
      });
      return null;
    });
  }

  /** An article and its versions, accepted or proposed, in the order they were imported. */
  versions(id: number): Result<readonly ArticleItem[]> {
    return this.#read(() => {
      const { version_of: of } = this.#existing(id);
      const sql = `SELECT ${ARTICLE_COLUMNS} FROM article
        WHERE (id = ? OR version_of = ?) AND deleted IS NULL ORDER BY id`;
      return this.#connection.rows(articleRowSchema, sql, of ?? id, of ?? id).map(articleItem);
    });
  }

  /** The articles in which everything asked for stands, the best first, with where it stands; a page, after `skip`. */
  search(query: string, skip = 0): Result<readonly Hit[]> {
    return this.#read(() => {
      const wanted = parseQuery(query);
      return find(this.#connection, wanted, HITS_A_PAGE, skip).flatMap((id): Hit[] => {
        const row = articleRow(this.#connection, id);
        if (row === null) return [];
        const snippets: readonly Snippet[] = snippetsOf(this.#corrected(id), wanted);
        return [{ article: articleItem(row), snippets }];
      });
    });
  }

  /** A remembered value, or null. */
  setting(name: string): Result<string | null> {
    return this.#read(() => this.#setting(name));
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
      const story = this.#connection.transaction(() => {
        const existing = this.#connection.row(idSchema, 'SELECT id FROM story WHERE sample = 1');
        const id = existing?.id ?? insertStory(this.#connection, this.#now());
        this.#connection.run(
          'UPDATE story SET sample = 1, confirmed = 1, title = ?, date = ? WHERE id = ?',
          title,
          date,
          id,
        );
        for (const item of items) this.#importOne(item, sha256(item.bytes), id, []);
        return id;
      });
      return this.#existingStory(story);
    });
  }

  #setting(name: string): string | null {
    return this.#connection.row(settingRow, 'SELECT value FROM setting WHERE name = ?', name)?.value ?? null;
  }

  /** The versions of what becomes a version itself are versions of the same. */
  #setVersion(id: number, of: number | null, state: 'proposed' | 'accepted' | 'refused'): void {
    this.#connection.run('UPDATE article SET version_of = ?, version_state = ? WHERE id = ?', of, state, id);
    if (of !== null) this.#connection.run('UPDATE article SET version_of = ? WHERE version_of = ?', of, id);
  }

  #existing(id: number): ArticleRow {
    const row = articleRow(this.#connection, id);
    if (row === null) throw new Missing('The article is not in the library any more; choose another one.');
    return row;
  }

  #kept(id: number): KeptArticle {
    const row = this.#existing(id);
    const changes = changesOf(this.#connection, id);
    return { ...articleItem(row), article: this.#corrected(id), corrections: changes.length };
  }

  #existingStory(id: number): StoryItem {
    const story = storyOf(this.#connection, id);
    if (story === null) throw new Missing('The story is not in the library any more; choose another one.');
    return story;
  }

  #corrected(id: number): Article {
    const extracted = extractedArticle(this.#connection, id);
    if (extracted === null) throw new Missing('The article is not in the library any more; choose another one.');
    return applyChanges(extracted, changesOf(this.#connection, id));
  }

  #place(articles: readonly number[], to: number | null, check: () => void): Result<Moved> {
    return this.#change(() => {
      const [story, before] = this.#connection.transaction(() => {
        check();
        if (to !== null) this.#existingStory(to);
        const before = placementsOf(this.#connection, articles, to);
        const story = to ?? insertStory(this.#connection, this.#now());
        place(this.#connection, articles, story, true);
        return [story, before];
      });
      this.#grouping.refresh(articles);
      return { story: this.#existingStory(story), before };
    });
  }

  #changeArticle(id: number, work: () => Article | null): Result<Article> {
    return this.#change(() => {
      const article = this.#connection.transaction(() => {
        this.#existing(id);
        return work();
      });
      this.#grouping.refresh([id]);
      return article ?? this.#corrected(id);
    });
  }

  #changeStory(story: number, work: () => void): Result<StoryItem> {
    return this.#change(() => {
      this.#connection.transaction(() => {
        this.#existingStory(story);
        work();
      });
      return this.#existingStory(story);
    });
  }

  /** After a damaged database was replaced: reads lost articles from their originals; gives what to tell of it. */
  async #recover(extract: Extract, setAside: string | null): Promise<Result<string | null>> {
    try {
      return await recover(this.#connection, this.#originals, extract, setAside, (item) => this.import([item]));
    } catch (error) {
      return failedToStore(error, this.#folder);
    }
  }

  #change<T>(work: () => T): Result<T> {
    const result = this.#read(work);
    if (!result.ok) this.#grouping.forget();
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

/** Something asked for is not there: an expected failure, by its sentence. */
class Missing extends Error {}

function articleItem(row: ArticleRow): ArticleItem {
  const { id, story, name, origin, encoding, outlet, headline, byline, published, language, added } = row;
  const version =
    row.version_of === null || row.version_state === 'refused'
      ? null
      : { of: row.version_of, accepted: row.version_state === 'accepted' };
  const agencies = agenciesFrom(row.agencies);
  return { id, story, name, origin, encoding, outlet, headline, byline, published, agencies, language, added, version };
}
