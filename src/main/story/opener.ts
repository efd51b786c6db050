/** This folder opens stories: the first story of a start, the session, decisions, and the first-screen cache. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Result, Story } from '../../contract';
import type { EngineClient } from '../comparing/client';
import type { Library } from '../library/library';
import { type FirstScreenFiles, firstScreenFilesIn, removeFirstScreen } from '../library/store/firstScreenFiles';
import { ok } from '../shared/result';
import type { FullStory, StorySource } from '../sources/load';
import type { DecisionFile } from './decisions';
import { forgetScreen, keepScreen, recallScreen, type ScreenOrigin, stateOfFiles, stateOfStory } from './firstScreen';
import type { StorySession } from './session';
import { StartPage } from './startPage';

/** The folders that a start reads. */
export interface StartFolders {
  /** The user's data. */
  readonly data: string;
  readonly library: string;
  /** The built window. */
  readonly renderer: string;
  /** The sample story. */
  readonly sample: string;
}

/** The services needed to open a story. */
export interface OpenerServices {
  readonly session: Pick<StorySession, 'open' | 'show' | 'resume' | 'firstScreenOf' | 'isOpen' | 'compare'>;
  readonly engine: Pick<EngineClient, 'warm'>;
  readonly decisions: Pick<DecisionFile, 'state' | 'changed'>;
  readonly library: Pick<Library, 'story' | 'articles' | 'opened' | 'recent' | 'hasDeleted'>;
  /** Identifies the build of the engine. */
  readonly build: string;
}

/** A story that was opened, and its sources. */
interface OpenedStory {
  readonly story: Story;
  readonly origin: ScreenOrigin;
}

/** The cache of a start on files, in the data folder. That of the story opened last is in the library's folder. */
const OF_FILES = { screen: 'files-opening.json', page: 'files-page.html' };

/** The files in which Crossread 0.1 cached the story opened last, whose text may have been deleted since. */
const OF_OLD = ['opening.json', 'page.html'];

/**
 * Opens the story of a start, and stories of the library, and caches the first screen for the next start. A start
 * without files opens the story opened last (initially the sample). If that is cached it is shown at once and checked
 * against the library later, because the library takes longer to open than the window.
 */
export class StoryOpener {
  /** The first page of this start. */
  readonly page: StartPage;
  /** Settles when the story of this start is open or on its way. */
  readonly started: Promise<unknown>;
  readonly #services: OpenerServices;
  readonly #sample: StorySource;
  readonly #files: readonly string[];
  /** The cached files of the story opened last. */
  readonly #last: FirstScreenFiles;
  readonly #data: string;
  /** The file with the first screen of this start. */
  readonly #screenFile: string;
  readonly #isRecalled: boolean;
  /** The story that this start opened, once known. */
  #first: Promise<OpenedStory | null>;

  constructor(files: readonly string[], folders: StartFolders, services: OpenerServices) {
    this.#services = services;
    this.#files = files;
    this.#sample = { folder: folders.sample };
    this.#data = folders.data;
    this.#last = firstScreenFilesIn(folders.library);
    const ofFiles = { screen: join(folders.data, OF_FILES.screen), page: join(folders.data, OF_FILES.page) };
    const kept = files.length > 0 ? ofFiles : this.#last;
    this.#screenFile = kept.screen;
    const source = files.length > 0 ? { files } : this.#sample;
    const recalled = this.#recalled(source);
    this.#isRecalled = recalled !== null;
    this.page = new StartPage(folders.renderer, kept.page, recalled && this.#pageKey(recalled.origin));
    if (recalled !== null) {
      this.#first = Promise.resolve({ story: services.session.resume(recalled), origin: recalled.origin });
      this.started = Promise.resolve();
      return;
    }
    const isLibrary = files.length === 0 && existsSync(join(folders.library, 'library.db'));
    // A story of files is in progress as soon as it is requested.
    this.#first = isLibrary ? this.#openLast() : this.#openFiles(source);
    this.started = isLibrary ? this.#first : Promise.resolve();
  }

  /** Does everything that can wait until the window is painted. */
  async afterPaint(): Promise<void> {
    for (const name of OF_OLD) forgetScreen(join(this.#data, name));
    if (this.#isRecalled) this.#services.engine.warm();
    else await this.#keep(this.#screenFile, await this.#first);
  }

  /** Caches the page that the window rendered for this start's story. */
  async keepPage(markup: string): Promise<void> {
    const first = await this.#first;
    const { session, decisions, library } = this.#services;
    // Only with its first screen, and only if no decisions have changed since.
    if (first === null || (await session.firstScreenOf(first.story)) === null || decisions.changed) return;
    if (library.hasDeleted(first.origin.articles)) return;
    this.page.keep(this.#pageKey(first.origin), markup);
  }

  /** Opens a story of the library, which the next start will show. */
  async openStory(id: number): Promise<Result<Story>> {
    const full = await this.#services.library.story(id);
    if (!full.ok) return full;
    const opened = this.#show(id, full.value);
    void this.#services.library.opened(id);
    void this.#keepCompared(opened);
    return ok(opened.story);
  }

  /** Opens articles of the library side by side. */
  async openArticles(ids: readonly number[]): Promise<Result<Story>> {
    const full = await this.#services.library.articles(ids);
    return full.ok ? ok(this.#services.session.show(full.value)) : full;
  }

  /**
   * Opens the story opened last as it is in the library now. Null if it is unchanged since the start, or if the user
   * has opened another one in the meantime.
   */
  async renewed(): Promise<Story | null> {
    const { library, session } = this.#services;
    const first = await this.#first;
    if (this.#files.length > 0) return null;
    const recent = await library.recent(1);
    if (!recent.ok) return null;
    const [last] = recent.value;
    const full = last && (await library.story(last.id));
    if (full?.ok === false || (first !== null && !(await session.isOpen(first.story)))) return null;
    if (last === undefined || full === undefined) {
      if (first?.origin.story === null) return null;
      const sample = await session.open(this.#sample);
      return sample.ok ? sample.value : null;
    }
    const origin = this.#originOf(last.id, full.value);
    if (first?.origin.story === origin.story && first.origin.state === origin.state) return null;
    const opened = this.#show(last.id, full.value);
    void this.#keepCompared(opened);
    return opened.story;
  }

  /** The cached screen, if its sources have not changed; a story of the library is checked once the library is open. */
  #recalled(source: StorySource) {
    const recalled = recallScreen(this.#screenFile, this.#services.build);
    if (recalled === null || recalled.origin.story !== null) return recalled;
    return recalled.origin.state === stateOfFiles(source, this.#services.build) ? recalled : null;
  }

  async #openFiles(source: StorySource): Promise<OpenedStory | null> {
    const state = stateOfFiles(source, this.#services.build);
    const story = await this.#services.session.open(source);
    return story.ok && state !== null ? { story: story.value, origin: { story: null, articles: [], state } } : null;
  }

  async #openLast(): Promise<OpenedStory | null> {
    const recent = await this.#services.library.recent(1);
    const [last] = recent.ok ? recent.value : [];
    const full = last && (await this.#services.library.story(last.id));
    if (last === undefined || !full?.ok) return this.#openFiles(this.#sample);
    return this.#show(last.id, full.value);
  }

  #show(id: number, full: FullStory): OpenedStory {
    return { story: this.#services.session.show(full), origin: this.#originOf(id, full) };
  }

  #originOf(id: number, full: FullStory): ScreenOrigin {
    const articles = full.articles.map((article) => article.id);
    return { story: id, articles, state: stateOfStory(full, this.#services.build) };
  }

  /** Caches the first screen once the story is compared. Removes the old one first, which belongs to another story. */
  async #keepCompared(opened: OpenedStory): Promise<void> {
    removeFirstScreen(this.#last);
    const { firstPair } = opened.story;
    if (firstPair === null) return;
    await this.#services.session.compare(firstPair.left, firstPair.right);
    await this.#keep(this.#last.screen, opened);
  }

  async #keep(file: string, opened: OpenedStory | null): Promise<void> {
    const screen = opened && (await this.#services.session.firstScreenOf(opened.story));
    // In the same turn as the write: from then on the library removes deleted articles from the file.
    if (!opened || this.#services.library.hasDeleted(opened.origin.articles)) return;
    if (screen) keepScreen(file, this.#services.build, opened.origin, screen);
  }

  /** The page shows the decisions, unlike the cached comparison, so its key depends on them. */
  #pageKey({ story, state }: ScreenOrigin): string {
    return `${story ?? 'files'} ${state} ${this.#services.decisions.state}`;
  }
}
