/** This folder is the user's library in the main process; store/ is its database, which runs in a thread. */
import {
  type Feed,
  type ImportReport,
  type KeptArticle,
  type LibraryProgress,
  MOST_LISTED,
  type Pasted,
  type RereadReport,
  type Result,
  type StoryItem,
  type Upkeep,
} from '../../contract';
import { ok } from '../shared/result';
import { Throttle } from '../shared/throttle';
import type { FullStory } from '../sources/load';
import { pastedName } from '../sources/pastedName';
import { withShortNames } from '../sources/shortNames';
import type { Web } from '../sources/web/web';
import { fullArticles, fullStory } from './fullStory';
import { Imports } from './imports';
import { LongWork } from './longWork';
import { BackgroundRereading, type DecisionCarrier } from './rereading';
import type { LibraryClient, LongJob } from './store/client';
import type { StoreMethod } from './store/jobs';
import type { Store } from './store/store';
import type { ImportSources } from './store/types';

/** The events for the window. */
export interface LibraryEvents {
  readonly progress: (progress: LibraryProgress | null) => void;
  readonly changed: () => void;
}

/**
 * Milliseconds between two change events: an import changes the library many times a second, and each event reloads all
 * lists.
 */
const BETWEEN_CHANGES = 250;

/**
 * The library as the window sees it: requests go to the thread, changes are reported, and long operations run one after
 * the other, with progress and cancellation. Nothing starts before the first request.
 */
export class Library {
  readonly #client: LibraryClient;
  readonly #web: () => Promise<Web>;
  readonly #imports: Imports;
  readonly #rereading: BackgroundRereading;
  /** The report of rereading in this start, until the user dismisses it. */
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
      this.#changes.call();
    });
  }

  /** Replaces the listeners. */
  listen(events: LibraryEvents): void {
    this.#events = events;
  }

  /** Opens the library unless it is open already. Resolves to notices about its opening. */
  open(): Promise<Result<readonly string[]>> {
    return this.#client.run('open', null);
  }

  /** Calls a method of the store that changes nothing. */
  ask<Method extends StoreMethod>(method: Method, ...values: Parameters<Store[Method]>) {
    return this.#client.call(method, ...values);
  }

  /** Calls a method of the store that changes something, and reports the change. */
  change<Method extends StoreMethod>(method: Method, ...values: Parameters<Store[Method]>) {
    return this.#changing(this.#client.call(method, ...values));
  }

  /** Changes that the user did not request: made at the library's opening, or in the background. */
  async upkeep(): Promise<Result<Upkeep>> {
    const interrupted = await this.#client.call('missing', MOST_LISTED);
    if (!interrupted.ok) return interrupted;
    const reread = await this.#client.call('takeRereadReport');
    if (!reread.ok) return reread;
    this.#reread = reread.value ?? this.#reread;
    return ok({ interrupted: interrupted.value, reread: this.#reread });
  }

  async dismissUpkeep(part: keyof Upkeep): Promise<Result<null>> {
    if (part === 'interrupted') return this.change('dismissMissing');
    this.#reread = null;
    return ok(null);
  }

  /** Imports files and folders. The report names each file relative to the chosen folders. */
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
    return this.#imported({ inMemory: [pasted] });
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

  async cancel(): Promise<Result<null>> {
    // The progress on screen belongs to the user's import, if there is one.
    if (this.#long.isBusy) this.#long.cancel();
    else this.#rereading.stop();
    return ok(null);
  }

  regroup(): Promise<Result<number>> {
    return this.#importing((long) => this.#client.run('group', null, long));
  }

  keepSample(): Promise<Result<StoryItem>> {
    return this.#changing(this.#client.run('keepSample', null));
  }

  readAgain(article: number, encoding: string | null): Promise<Result<KeptArticle>> {
    return this.#changing(this.#client.run('readAgain', { id: article, encoding }));
  }

  async deleteArticles(articles: readonly number[]): Promise<Result<null>> {
    // From now on they must not be saved in the first screen of the next start.
    for (const id of articles) this.#deleted.add(id);
    const deleted = await this.change('delete', articles);
    if (!deleted.ok) for (const id of articles) this.#deleted.delete(id);
    return deleted;
  }

  async restoreArticles(articles: readonly number[]): Promise<Result<null>> {
    const restored = await this.change('restore', articles);
    if (restored.ok) for (const id of articles) this.#deleted.delete(id);
    return restored;
  }

  /** Whether any of these articles has been deleted since the start, or is about to be. */
  hasDeleted(articles: readonly number[]): boolean {
    return articles.some((id) => this.#deleted.has(id));
  }

  /** A story with its articles in full, or only the first ones if there are too many to open. */
  story(id: number): Promise<Result<FullStory>> {
    return fullStory(this.#client, id);
  }

  /** Records that a story was opened now. */
  opened(id: number): Promise<Result<StoryItem>> {
    return this.change('opened', id);
  }

  /** Some articles, in this order. */
  articles(ids: readonly number[]): Promise<Result<FullStory>> {
    return fullArticles(this.#client, ids);
  }

  /** The most recently opened stories, latest first. */
  recent(limit: number): Promise<Result<readonly StoryItem[]>> {
    return this.#client.call('recent', limit);
  }

  /**
   * Reads again, while the library is idle, the articles that an older Crossread read. `onRecent` is called when those
   * of the story opened last are done.
   */
  rereadStale(decided: DecisionCarrier, onRecent: () => void): Promise<Result<number>> {
    return this.#rereading.run(decided, onRecent);
  }

  /** Whether there is anything to close. */
  get isOpen(): boolean {
    return this.#client.isOpen;
  }

  /** Resolves when the step in progress is done. */
  close(): Promise<void> {
    this.#rereading.stop();
    this.#changes.stop();
    return this.#client.close();
  }

  async #changing<Answer extends Result<unknown>>(request: Promise<Answer>): Promise<Answer> {
    const result = await request;
    if (result.ok) this.#changes.call();
    return result;
  }

  /** Records the import at once, even when it has to wait for other operations. */
  #imported(sources: ImportSources): Promise<Result<ImportReport>> {
    const beginning = this.#imports.begin(sources);
    return this.#importing(async (long) => {
      const recorded = await beginning;
      return recorded.ok ? this.#imports.run(recorded.value, long) : recorded;
    });
  }

  /** Adds a long operation that changes the library as it runs, even if it then fails. */
  #importing<T>(work: (long: Required<LongJob>) => Promise<Result<T>>): Promise<Result<T>> {
    const reportingChanges = ({ signal, onProgress }: Required<LongJob>) =>
      work({
        signal,
        onProgress: (progress) => {
          onProgress(progress);
          this.#changes.call();
        },
      });
    return this.#long.add(reportingChanges).finally(() => this.#changes.call());
  }
}
