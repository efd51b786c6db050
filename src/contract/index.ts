/**
 * What crosses the process boundary, and nothing else. Adding a method to `Api` fails to compile in preload, main and
 * the contract's channel table until all three have it.
 */
import type { AgencyClaim, Article, Comparison, Decision, DecisionOutcome } from '../engine/types';
import type { MainCommand, WindowCommand } from './commands';
import type { ImportReport, LibraryApi, LibraryProgress } from './library';
import type { Failure, Result } from './result';
import type { Settings } from './settings';

export type {
  AgencyClaim,
  Article,
  Comparison,
  Decision,
  DecisionOutcome,
  Edit,
  EditKind,
  Link,
  OutletSource,
  Paragraph,
  Passage,
  Relation,
  Role,
  Side,
  Span,
} from '../engine/types';
export type * from './library';
export { MOST_LISTED } from './library';
export type { Failure, Result } from './result';

/** An article of the open story as the pickers show it. `id` is opaque and lives as long as the story is open. */
export interface ArticleSummary {
  readonly id: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** ISO 8601, as precise as the text. */
  readonly published: string | null;
  readonly agencyClaims: readonly AgencyClaim[];
  /** What the file was read as, when not as flawless UTF-8 (it was detected and may be wrong); else null. */
  readonly encoding: string | null;
}

/** The set of articles about one event that the window shows. */
export interface Story {
  readonly title: string;
  /** ISO 8601 date of the event, or null. */
  readonly date: string | null;
  readonly articles: readonly ArticleSummary[];
  /** The ids shown first; null when fewer than two articles could be read. */
  readonly opening: { readonly left: string; readonly right: string } | null;
  /** Files that could not be read, one sentence each; the rest of the story is there all the same. */
  readonly problems: readonly Failure[];
}

/** A stretch of the source an article was read from: UTF-16 offsets, `start` included, `end` not. */
export interface SourceStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A decision of a person, as it is kept. Main fills in `texts` and `places`; the window hands them back as they are.
 */
export interface KeptDecision extends Decision {
  /** Names the texts of the paragraphs it was made on; null in a new decision. */
  readonly texts: string | null;
  /**
   * Where its paragraphs are in the sources of the two articles, in the order main keeps these in, whichever side each
   * is shown on. Missing in a new decision, and in one kept by Crossread 0.1 whose paragraphs were not found yet.
   */
  readonly places?: readonly [readonly SourceStretch[], readonly SourceStretch[]];
}

/** A decision and what became of it. */
export interface SettledDecision extends DecisionOutcome {
  readonly decision: KeptDecision;
}

/** UTF-16 units of a reason: a paragraph, not an essay. */
export const LONGEST_REASON = 1000;
/** Paragraphs on one side of a decision; the largest link of the gold has five. */
export const MOST_DECIDED_PARAGRAPHS = 100;
/** Decisions about one pair: more than a person makes, and still applied at once. */
export const MOST_DECISIONS = 1000;

/** Two articles and what they share, as the engine found it and a person decided. */
export interface Pair {
  readonly left: Article;
  readonly right: Article;
  /** With the decisions applied. */
  readonly comparison: Comparison;
  /** All decisions about these two articles, in their order; absent when there are none. */
  readonly decisions?: readonly SettledDecision[];
}

/** Everything the window can ask of the main process. */
export interface Api extends LibraryApi {
  /** The open story. */
  story(): Promise<Result<Story>>;
  /** Compares two articles of the open story; a newer call supersedes an older one, which then fails as `cancelled`. */
  compare(left: string, right: string): Promise<Result<Pair>>;
  /**
   * How much two articles share, without giving up a comparison under way for it; fails as `cancelled` when a
   * comparison is asked for meanwhile.
   */
  coverage(left: string, right: string): Promise<Result<Comparison['coverage']>>;
  /**
   * Puts these decisions about two articles of the open story in place of those kept, and compares them as `compare`
   * does. Nothing is changed when they cannot be kept.
   */
  decide(left: string, right: string, decisions: readonly KeptDecision[]): Promise<Result<Pair>>;
  /** Stops the comparison under way, if any. */
  cancel(): Promise<Result<null>>;
  /** Asks the person for two or more files and opens them as a story; `value` is null when they chose none. */
  openFiles(): Promise<Result<Story | null>>;
  /** Does a command that is main's, as its menu would. */
  run(command: MainCommand): Promise<Result<null>>;
  /** Puts a text on the clipboard: the page itself is allowed no clipboard. */
  copyText(text: string): Promise<Result<null>>;
  /**
   * Told once the comparison (or the error) is painted and answers the person: ends start-up measurements and
   * screenshots. `at` is when it was first seen, in milliseconds since 1970.
   */
  painted(at: number): Promise<Result<null>>;
  /** Hands over the markup of the story's first view, which the next start shows until it has drawn its own. */
  keepPage(markup: string): Promise<Result<null>>;
}

/** What main tells the window unasked. Each call returns a function that ends the subscription. */
export interface Events {
  /** Another story was opened (from the menu or by a second start). */
  onStory(listener: (story: Story) => void): () => void;
  /**
   * The pair opened at the start was changed or read again meanwhile. It is shown in place of the old one, on whichever
   * screen a person is.
   */
  onStoryRenewed(listener: (story: Story) => void): () => void;
  /** The menu asks for a command that is the window's. */
  onCommand(listener: (command: WindowCommand) => void): () => void;
  /** Other settings hold from now on. Those of the start come with the page. */
  onSettings(listener: (settings: Settings) => void): () => void;
  /** How far the long work of the library has come; null when it ended. */
  onLibraryProgress(listener: (progress: LibraryProgress | null) => void): () => void;
  /** Something in the library changed, by whomever: lists are to be asked for again. */
  onLibraryChanged(listener: () => void): () => void;
}

/** The channel of each method: one place, and complete by its type. */
export const channels: { readonly [Method in keyof Api]: `crossread:${string}` } = {
  story: 'crossread:story',
  compare: 'crossread:compare',
  coverage: 'crossread:coverage',
  decide: 'crossread:decide',
  cancel: 'crossread:cancel',
  openFiles: 'crossread:open-files',
  copyText: 'crossread:copy-text',
  run: 'crossread:run',
  painted: 'crossread:painted',
  keepPage: 'crossread:keep-page',
  libraryOpen: 'crossread:library-open',
  libraryUpkeep: 'crossread:library-upkeep',
  libraryFacets: 'crossread:library-facets',
  libraryStories: 'crossread:library-stories',
  libraryArticles: 'crossread:library-articles',
  libraryArticle: 'crossread:library-article',
  libraryVersions: 'crossread:library-versions',
  librarySearch: 'crossread:library-search',
  openStory: 'crossread:open-story',
  openArticles: 'crossread:open-articles',
  importFiles: 'crossread:import-files',
  importFolder: 'crossread:import-folder',
  importPaths: 'crossread:import-paths',
  importPasted: 'crossread:import-pasted',
  importAddresses: 'crossread:import-addresses',
  importMissing: 'crossread:import-missing',
  dismissUpkeep: 'crossread:dismiss-upkeep',
  readFeed: 'crossread:read-feed',
  cancelLibrary: 'crossread:cancel-library',
  regroup: 'crossread:regroup',
  keepSample: 'crossread:keep-sample',
  correct: 'crossread:correct',
  undoCorrection: 'crossread:undo-correction',
  readAgain: 'crossread:read-again',
  confirmStory: 'crossread:confirm-story',
  renameStory: 'crossread:rename-story',
  moveArticles: 'crossread:move-articles',
  mergeStories: 'crossread:merge-stories',
  putBack: 'crossread:put-back',
  deleteArticles: 'crossread:delete-articles',
  restoreArticles: 'crossread:restore-articles',
  setVersion: 'crossread:set-version',
};

/** The channels main sends on. */
export const events: { readonly [Event in keyof Events]: `crossread:${string}` } = {
  onStory: 'crossread:story-opened',
  onStoryRenewed: 'crossread:story-renewed',
  onCommand: 'crossread:command',
  onSettings: 'crossread:settings',
  onLibraryProgress: 'crossread:library-progress',
  onLibraryChanged: 'crossread:library-changed',
};

/** What preload puts on the window as `window.crossread`. */
export interface Bridge extends Omit<Api, 'importPaths'>, Events {
  /** Imports dropped files and folders, given as the DOM has them (`File`): their paths only the bridge knows. */
  importDropped(files: readonly object[]): Promise<Result<ImportReport>>;
}
