import {
  type ArticleItem,
  type Correction,
  type Feed,
  type ImportReport,
  type KeptArticle,
  type LibraryApi,
  type LibraryProgress,
  MOST_LISTED,
  type Moved,
  type Pasted,
  type Renamed,
  type RereadReport,
  type Result,
  type StoryItem,
  type Upkeep,
} from '../../contract';
import { ok } from '../shared/result';
import { Throttle } from '../shared/throttle';
import type { StoryInFull } from '../sources/load';
import { pastedName } from '../sources/pastedName';
import { withShortNames } from '../sources/shortNames';
import type { Web } from '../sources/web/web';
import { Imports } from './imports';
import { articlesInFull, storyInFull } from './inFull';
import { LongWork } from './longWork';
import { BackgroundRereading, type Decided } from './rereading';
import type { LibraryClient, LongJob } from './store/client';
import type { Sources } from './store/types';

/** What the window is told unasked. */
export interface LibraryEvents {
  readonly progress: (progress: LibraryProgress | null) => void;
  readonly changed: () => void;
}

/** What the window can ask of the library that needs neither a dialog nor the open story. */
export type LibraryAnswers = Omit<LibraryApi, 'importFiles' | 'importFolder' | 'openStory' | 'openArticles'>;

/** Milliseconds: an import changes the library many times a second, and each time all lists are asked for again. */
const BETWEEN_CHANGES = 250;

/**
 * The library as the window has it: what is asked goes to the thread, what was changed is told, and long work is done
 * one after the other, with progress, until it is cancelled. Nothing starts before the first question.
 */
export class Library implements LibraryAnswers {
  readonly #client: LibraryClient;
  readonly #web: () => Promise<Web>;
  readonly #imports: Imports;
  readonly #rereading: BackgroundRereading;
  /** The outcome in this start, until a person has dismissed it. */
  #reread: RereadReport | null = null;
  readonly #deleted = new Set<number>();
  #events: LibraryEvents | null = null;
  readonly #changes = new Throttle(() => this.#events?.changed(), BETWEEN_CHANGES);
  readonly #long = new LongWork((progress) => this.#events?.progress(progress));

  constructor(client: LibraryClient, web: () => Promise<Web>) {
    this.#client = client;
    this.#web = web;
    this.#imports = new Imports(client, web);
    this.#rereading = new BackgroundRereading(client, this.#long, (progress) => {
      this.#events?.progress(progress);
      this.#changes.tell();
    });
  }

  /** Whom to tell from now on. */
  tell(events: LibraryEvents): void {
    this.#events = events;
  }

  libraryOpen() {
    return this.#client.open();
  }

  libraryFacets() {
    return this.#client.call('facets');
  }

  libraryStories(...[order, range]: Parameters<LibraryApi['libraryStories']>) {
    return this.#client.call('storiesIn', order, range);
  }

  libraryArticles(...[filter, order, range]: Parameters<LibraryApi['libraryArticles']>) {
    return this.#client.call('articlesIn', filter, order, range);
  }

  libraryArticle(id: number): Promise<Result<KeptArticle>> {
    return this.#client.call('article', id);
  }

  libraryVersions(id: number): Promise<Result<readonly ArticleItem[]>> {
    return this.#client.call('versions', id);
  }

  librarySearch(query: string, skip: number) {
    return this.#client.call('search', query, skip);
  }

  /** Changes nobody asked for: at the library's opening, or in the background. */
  async libraryUpkeep(): Promise<Result<Upkeep>> {
    const interrupted = await this.#client.call('missing', MOST_LISTED);
    if (!interrupted.ok) return interrupted;
    const reread = await this.#client.call('takeRereadReport');
    if (!reread.ok) return reread;
    this.#reread = reread.value ?? this.#reread;
    return ok({ interrupted: interrupted.value, reread: this.#reread });
  }

  async dismissUpkeep(what: keyof Upkeep): Promise<Result<null>> {
    if (what === 'interrupted') return this.#changing(this.#client.call('dismissMissing'));
    this.#reread = null;
    return ok(null);
  }

  /** The report calls each file by its name within what was chosen. */
  async importPaths(paths: readonly string[]): Promise<Result<ImportReport>> {
    const imported = await this.#imported({ paths });
    if (!imported.ok) return imported;
    const { problems, notes } = imported.value;
    return ok({
      ...imported.value,
      problems: withShortNames(problems, paths),
      notes: withShortNames(notes, paths),
    });
  }

  importPasted({ kind, value }: Pasted): Promise<Result<ImportReport>> {
    const contentType = `text/${kind === 'html' ? 'html' : 'plain'}; charset=utf-8`;
    const pasted = { name: pastedName(new Date()), bytes: Buffer.from(value), contentType, selection: true };
    return this.#imported({ given: [pasted] });
  }

  /** Pages that cannot be fetched are reported, and the rest is imported. */
  importAddresses(addresses: readonly string[]): Promise<Result<ImportReport>> {
    return this.#imported({ addresses });
  }

  importMissing(): Promise<Result<ImportReport>> {
    return this.#importing((long) => this.#imports.runMissing(long));
  }

  readFeed(address: string): Promise<Result<Feed>> {
    return this.#long.add(async ({ signal }) => (await this.#web()).readFeed(address, signal));
  }

  async cancelLibrary(): Promise<Result<null>> {
    // The progress on screen is that of the person's own import, if there is one.
    if (this.#long.isBusy) this.#long.cancel();
    else this.#rereading.stop();
    return ok(null);
  }

  regroup(): Promise<Result<number>> {
    return this.#importing((long) => this.#client.group(long));
  }

  keepSample(): Promise<Result<StoryItem>> {
    return this.#changing(this.#client.sample());
  }

  correct(article: number, change: Correction): Promise<Result<KeptArticle>> {
    return this.#corrected(article, this.#client.call('correct', article, change));
  }

  undoCorrection(article: number): Promise<Result<KeptArticle>> {
    return this.#corrected(article, this.#client.call('undoCorrection', article));
  }

  readAgain(article: number, encoding: string | null): Promise<Result<KeptArticle>> {
    return this.#changing(this.#client.readAgain(article, encoding));
  }

  confirmStory(story: number): Promise<Result<Moved>> {
    return this.#changing(this.#client.call('confirm', story));
  }

  renameStory(story: number, title: string | null, date: string | null): Promise<Result<Renamed>> {
    return this.#changing(this.#client.call('rename', story, title, date));
  }

  moveArticles(articles: readonly number[], story: number | null) {
    return this.#changing(this.#client.call('move', articles, story));
  }

  mergeStories(from: number, into: number) {
    return this.#changing(this.#client.call('merge', from, into));
  }

  putBack(...[before]: Parameters<LibraryApi['putBack']>): Promise<Result<null>> {
    return this.#changing(this.#client.call('putBack', before));
  }

  async deleteArticles(articles: readonly number[]): Promise<Result<null>> {
    // From now on nothing is kept of them that the next start would show.
    for (const id of articles) this.#deleted.add(id);
    const deleted = await this.#changing(this.#client.call('delete', articles));
    if (!deleted.ok) for (const id of articles) this.#deleted.delete(id);
    return deleted;
  }

  async restoreArticles(articles: readonly number[]): Promise<Result<null>> {
    const restored = await this.#changing(this.#client.call('restore', articles));
    if (restored.ok) for (const id of articles) this.#deleted.delete(id);
    return restored;
  }

  /** Whether any of these articles was deleted, or is about to be, since the application started. */
  hasDeleted(articles: readonly number[]): boolean {
    return articles.some((id) => this.#deleted.has(id));
  }

  setVersion(article: number, of: number | null): Promise<Result<null>> {
    return this.#changing(this.#client.call('setVersion', article, of));
  }

  /** A story with its articles in full, the first of them when there are too many to be opened. */
  story(id: number): Promise<Result<StoryInFull>> {
    return storyInFull(this.#client, id);
  }

  /** Remembers that a story is opened now. */
  opened(id: number): Promise<Result<StoryItem>> {
    return this.#changing(this.#client.call('opened', id));
  }

  /** Some articles, in this order. */
  articles(ids: readonly number[]): Promise<Result<StoryInFull>> {
    return articlesInFull(this.#client, ids);
  }

  /** The stories opened last, the latest first. */
  recent(limit: number): Promise<Result<readonly StoryItem[]>> {
    return this.#client.call('recent', limit);
  }

  /** Forgets which stories were opened. */
  forgetOpened(): Promise<Result<null>> {
    return this.#changing(this.#client.call('forgetOpened'));
  }

  /**
   * Reads the articles again that an older version of Crossread read, while nothing else is under way; `onRecent` is
   * called when that has been done for the story opened last.
   */
  rereadStale(decided: Decided, onRecent: () => void): Promise<Result<number>> {
    return this.#rereading.run(decided, onRecent);
  }

  /** Whether there is anything to close. */
  get isOpen(): boolean {
    return this.#client.isOpen;
  }

  /** Ends when the step in flight is done. */
  close(): Promise<void> {
    this.#rereading.stop();
    this.#changes.stop();
    return this.#client.close();
  }

  async #changing<T>(asked: Promise<Result<T>>): Promise<Result<T>> {
    const result = await asked;
    if (result.ok) this.#changes.tell();
    return result;
  }

  async #corrected(article: number, correcting: Promise<Result<unknown>>): Promise<Result<KeptArticle>> {
    const corrected = await this.#changing(correcting);
    return corrected.ok ? this.#client.call('article', article) : corrected;
  }

  /** Noted down at once, also while other work is under way that it has to wait for. */
  #imported(sources: Sources): Promise<Result<ImportReport>> {
    const beginning = this.#imports.begin(sources);
    return this.#importing(async (long) => {
      const begun = await beginning;
      return begun.ok ? this.#imports.run(begun.value, long) : begun;
    });
  }

  /** Long work that changes the library as it goes on, and has changed it even when it fails. */
  #importing<T>(work: (long: Required<LongJob>) => Promise<Result<T>>): Promise<Result<T>> {
    const tellingChanges = ({ signal, onProgress }: Required<LongJob>) =>
      work({
        signal,
        onProgress: (progress) => {
          onProgress(progress);
          this.#changes.tell();
        },
      });
    return this.#long.add(tellingChanges).finally(() => this.#changes.tell());
  }
}
