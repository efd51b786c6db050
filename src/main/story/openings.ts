import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Result, Story } from '../../contract';
import type { EngineClient } from '../comparing/client';
import type { Library } from '../library/library';
import { removeShown, type Shown, shownIn } from '../library/store/shown';
import { ok } from '../shared/result';
import type { StoryInFull, StorySource } from '../sources/load';
import type { Decisions } from './decisions';
import { forget, keep, type Origin, recall, stateOfFiles, stateOfStory } from './recall';
import type { Session } from './session';
import { StartPage } from './startPage';

/** Where things are. */
export interface Places {
  /** The person's data. */
  readonly data: string;
  /** The library. */
  readonly library: string;
  /** The built window. */
  readonly renderer: string;
  /** The sample story. */
  readonly sample: string;
}

/** What opening a story takes. */
export interface Parts {
  readonly session: Pick<Session, 'open' | 'show' | 'resume' | 'opening' | 'isOpen' | 'compare'>;
  readonly engine: Pick<EngineClient, 'warm'>;
  readonly decisions: Pick<Decisions, 'state' | 'changed'>;
  readonly library: Pick<Library, 'story' | 'articles' | 'opened' | 'recent' | 'hasDeleted'>;
  /** Names the build of the engine. */
  readonly build: string;
}

/** A story that was opened, and what it was made of. */
interface Opened {
  readonly story: Story;
  readonly origin: Origin;
}

/** Kept of a start on files, in the data folder. The library keeps that of a start on the story opened last. */
const OF_FILES = { opening: 'files-opening.json', page: 'files-page.html' };

/** Where Crossread 0.1 kept the story opened last: text that may have been deleted since. */
const OF_OLD = ['opening.json', 'page.html'];

/**
 * Opens the story a start begins with, and stories of the library, and keeps what the next start opens on. A start
 * without files opens the story opened last (the sample at first): at once when it was kept, and then looked at again
 * in the library, which takes longer to open than the window.
 */
export class Openings {
  /** The page this start begins with. */
  readonly page: StartPage;
  /** Settles when the story of this start is open or on its way. */
  readonly begun: Promise<unknown>;
  readonly #parts: Parts;
  readonly #sample: StorySource;
  readonly #files: readonly string[];
  /** The files kept of the story opened last. */
  readonly #last: Shown;
  readonly #data: string;
  readonly #firstFile: string;
  readonly #isRecalled: boolean;
  /** What this start opened, once it is known. */
  #first: Promise<Opened | null>;

  constructor(files: readonly string[], places: Places, parts: Parts) {
    this.#parts = parts;
    this.#files = files;
    this.#sample = { folder: places.sample };
    this.#data = places.data;
    this.#last = shownIn(places.library);
    const ofFiles = { opening: join(places.data, OF_FILES.opening), page: join(places.data, OF_FILES.page) };
    const kept = files.length > 0 ? ofFiles : this.#last;
    this.#firstFile = kept.opening;
    const source = files.length > 0 ? { files } : this.#sample;
    const recalled = this.#recalled(source);
    this.#isRecalled = recalled !== null;
    this.page = new StartPage(places.renderer, kept.page, recalled && this.#pageKey(recalled.origin));
    if (recalled !== null) {
      this.#first = Promise.resolve({ story: parts.session.resume(recalled), origin: recalled.origin });
      this.begun = Promise.resolve();
      return;
    }
    const isLibrary = files.length === 0 && existsSync(join(places.library, 'library.db'));
    // A story of files is on its way as soon as it is asked for.
    this.#first = isLibrary ? this.#openLast() : this.#openFiles(source);
    this.begun = isLibrary ? this.#first : Promise.resolve();
  }

  /** What can wait until the window is painted. */
  async afterPaint(): Promise<void> {
    for (const name of OF_OLD) forget(join(this.#data, name));
    if (this.#isRecalled) this.#parts.engine.warm();
    else await this.#keep(this.#firstFile, await this.#first);
  }

  /** Keeps what the window drew of what this start opened. */
  async keepPage(markup: string): Promise<void> {
    const first = await this.#first;
    const { session, decisions } = this.#parts;
    // As whole as what is kept with it, and nobody has decided anything since.
    if (first === null || (await session.opening(first.story)) === null || decisions.changed) return;
    if (this.#parts.library.hasDeleted(first.origin.articles)) return;
    this.page.keep(this.#pageKey(first.origin), markup);
  }

  /** Opens a story of the library. It is what the next start begins with. */
  async openStory(id: number): Promise<Result<Story>> {
    const full = await this.#parts.library.story(id);
    if (!full.ok) return full;
    const opened = this.#show(id, full.value);
    void this.#parts.library.opened(id);
    void this.#keepCompared(opened);
    return ok(opened.story);
  }

  /** Opens articles of the library side by side. */
  async openArticles(ids: readonly number[]): Promise<Result<Story>> {
    const full = await this.#parts.library.articles(ids);
    return full.ok ? ok(this.#parts.session.show(full.value)) : full;
  }

  /**
   * The story opened last as the library has it, opened if it is another than what this start began with; null when it
   * is not, or when somebody has opened something meanwhile.
   */
  async renewed(): Promise<Story | null> {
    const { library, session } = this.#parts;
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

  /** What was kept, if it is still what it was made of; a story of the library is looked at when it is open. */
  #recalled(source: StorySource) {
    const recalled = recall(this.#firstFile, this.#parts.build);
    if (recalled === null || recalled.origin.story !== null) return recalled;
    return recalled.origin.state === stateOfFiles(source, this.#parts.build) ? recalled : null;
  }

  async #openFiles(source: StorySource): Promise<Opened | null> {
    const state = stateOfFiles(source, this.#parts.build);
    const story = await this.#parts.session.open(source);
    return story.ok && state !== null ? { story: story.value, origin: { story: null, articles: [], state } } : null;
  }

  async #openLast(): Promise<Opened | null> {
    const recent = await this.#parts.library.recent(1);
    const [last] = recent.ok ? recent.value : [];
    const full = last && (await this.#parts.library.story(last.id));
    if (last === undefined || !full?.ok) return this.#openFiles(this.#sample);
    return this.#show(last.id, full.value);
  }

  #show(id: number, full: StoryInFull): Opened {
    return { story: this.#parts.session.show(full), origin: this.#originOf(id, full) };
  }

  #originOf(id: number, full: StoryInFull): Origin {
    const articles = full.articles.map((article) => article.id);
    return { story: id, articles, state: stateOfStory(full, this.#parts.build) };
  }

  /** Until it is compared there is nothing to begin with, and what was kept before is of another story. */
  async #keepCompared(opened: Opened): Promise<void> {
    removeShown(this.#last);
    const { opening } = opened.story;
    if (opening === null) return;
    await this.#parts.session.compare(opening.left, opening.right);
    await this.#keep(this.#last.opening, opened);
  }

  async #keep(file: string, opened: Opened | null): Promise<void> {
    const opening = opened && (await this.#parts.session.opening(opened.story));
    // In one turn of this thread with the writing: what is deleted from here on, the library takes out of the file.
    if (!opened || this.#parts.library.hasDeleted(opened.origin.articles)) return;
    if (opening) keep(file, this.#parts.build, opened.origin, opening);
  }

  /** The page shows the decisions; the kept comparison is the engine's own, without them. */
  #pageKey({ story, state }: Origin): string {
    return `${story ?? 'files'} ${state} ${this.#parts.decisions.state}`;
  }
}
