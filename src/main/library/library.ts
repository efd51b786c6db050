import type {
  ArticleItem,
  Change,
  Feed,
  ImportReport,
  KeptArticle,
  LibraryApi,
  LibraryProgress,
  Moved,
  Pasted,
  Renamed,
  Result,
  StoryItem,
} from '../../contract';
import { pastedName } from './pastedName';
import { ok } from './result';
import { withShortNames } from './shortNames';
import type { LibraryClient, LongJob } from './store/client';
import { MOST_ARTICLES, type StoryInFull } from './story';
import { Throttle } from './throttle';
import type { Web } from './web/web';

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
 * The library as the window has it: what is asked goes to the thread, what was changed is told, and long work is done one
 * after the other, with progress, until it is cancelled. Nothing starts before the first question.
 */
export class Library implements LibraryAnswers {
  readonly #client: LibraryClient;
  readonly #web: () => Promise<Web>;
  #events: LibraryEvents | null = null;
  readonly #changes = new Throttle(() => this.#events?.changed(), BETWEEN_CHANGES);
  /** Of the work under way and the work that waits. */
  readonly #controllers = new Set<AbortController>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(client: LibraryClient, web: () => Promise<Web>) {
    this.#client = client;
    this.#web = web;
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

  /** The report calls each file by its name within what was chosen. */
  async importPaths(paths: readonly string[]): Promise<Result<ImportReport>> {
    const imported = await this.#importing((long) => this.#client.import(paths, long));
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
    const name = pastedName(new Date());
    const pasted = { name, bytes: Buffer.from(value), contentType, selection: true };
    return this.#importing((long) => this.#client.importGiven([pasted], long));
  }

  /** What cannot be fetched is told of, and the rest is imported. */
  importAddresses(addresses: readonly string[]): Promise<Result<ImportReport>> {
    return this.#importing(async (long) => {
      const web = await this.#web();
      let report = NOTHING;
      for await (const { given, problems } of web.fetchAll(addresses, long)) {
        const imported = await this.#client.importGiven(given, { signal: long.signal });
        report = joined(
          report,
          { ...NOTHING, problems },
          imported.ok ? imported.value : { ...NOTHING, problems: [imported.error] },
        );
        if (!imported.ok) break;
      }
      // Stopped before anything was fetched, it has come to no import that would say so.
      return ok({ ...report, cancelled: report.cancelled || long.signal.aborted });
    });
  }

  readFeed(address: string): Promise<Result<Feed>> {
    return this.#long(async ({ signal }) => (await this.#web()).readFeed(address, signal));
  }

  async cancelLibrary(): Promise<Result<null>> {
    for (const controller of this.#controllers) controller.abort();
    return ok(null);
  }

  regroup(): Promise<Result<number>> {
    return this.#importing((long) => this.#client.group(long));
  }

  keepSample(): Promise<Result<StoryItem>> {
    return this.#changing(this.#client.sample());
  }

  correct(article: number, change: Change): Promise<Result<KeptArticle>> {
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

  deleteArticles(articles: readonly number[]): Promise<Result<null>> {
    return this.#changing(this.#client.call('delete', articles));
  }

  restoreArticles(articles: readonly number[]): Promise<Result<null>> {
    return this.#changing(this.#client.call('restore', articles));
  }

  setVersion(article: number, of: number | null): Promise<Result<null>> {
    return this.#changing(this.#client.call('setVersion', article, of));
  }

  /** A story with its articles in full, the first of them when there are too many to be opened. */
  async story(id: number): Promise<Result<StoryInFull>> {
    const [story, listed] = await Promise.all([
      this.#client.call('story', id),
      this.#client.call('articles', { story: id }),
    ]);
    if (!story.ok) return story;
    if (!listed.ok) return listed;
    const ids = listed.value.map((article) => article.id).sort((a, b) => a - b);
    const articles = await this.#inFull(ids.slice(0, MOST_ARTICLES));
    const { title, date } = story.value;
    return articles.ok ? ok({ title, date, articles: articles.value }) : articles;
  }

  /** Remembers that a story is opened now. */
  opened(id: number): Promise<Result<StoryItem>> {
    return this.#changing(this.#client.call('opened', id));
  }

  /** Some articles, in this order. */
  async articles(ids: readonly number[]): Promise<Result<StoryInFull>> {
    const articles = await this.#inFull(ids);
    if (!articles.ok) return articles;
    const title = articles.value.map(({ article, name }) => article.headline ?? name)[0] ?? '';
    return ok({ title, date: null, articles: articles.value });
  }

  /** The stories opened last, the latest first. */
  recent(limit: number): Promise<Result<readonly StoryItem[]>> {
    return this.#client.call('recent', limit);
  }

  /** Forgets which stories were opened. */
  forgetOpened(): Promise<Result<null>> {
    return this.#changing(this.#client.call('forgetOpened'));
  }

  /** Whether there is anything to close. */
  get isOpen(): boolean {
    return this.#client.isOpen;
  }

  /** Ends when the step in flight is done. */
  close(): Promise<void> {
    this.#changes.stop();
    return this.#client.close();
  }

  async #inFull(ids: readonly number[]): Promise<Result<StoryInFull['articles']>> {
    const found = await Promise.all(ids.map((id) => this.#client.call('article', id)));
    const articles: StoryInFull['articles'][number][] = [];
    for (const one of found) {
      if (!one.ok) return one;
      const { name, encoding, article } = one.value;
      articles.push({ name, encoding, article });
    }
    return ok(articles);
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
    return this.#long(tellingChanges).finally(() => this.#changes.tell());
  }

  /** Work that takes its time: one after the other, for progress is that of one. */
  #long<T>(work: (long: Required<LongJob>) => Promise<Result<T>>): Promise<Result<T>> {
    const controller = new AbortController();
    this.#controllers.add(controller);
    const run = async (): Promise<Result<T>> => {
      try {
        const onProgress = (progress: LibraryProgress): void => this.#events?.progress(progress);
        return await work({ signal: controller.signal, onProgress });
      } finally {
        this.#controllers.delete(controller);
        this.#events?.progress(null);
      }
    };
    const done = this.#last.then(run);
    this.#last = done.catch(() => {});
    return done;
  }
}

const NOTHING: ImportReport = { imported: [], problems: [], notes: [], cancelled: false };

function joined(...reports: readonly ImportReport[]): ImportReport {
  return {
    imported: reports.flatMap(({ imported }) => imported),
    problems: reports.flatMap(({ problems }) => problems),
    notes: reports.flatMap(({ notes }) => notes),
    cancelled: reports.some(({ cancelled }) => cancelled),
  };
}
