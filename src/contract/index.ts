/**
 * All that crosses the process boundary. A method added to `Api` does not compile until it has a name in the list below
 * and a row in main's table (main/ipc/methods.ts).
 */
import type { AgencyClaim, Article, Comparison, Decision, DecisionOutcome } from '../engine';
import type { MainCommand, WindowCommand } from './commands';
import type { ImportReport, LibraryProgress } from './library';
import { type LibraryApi, libraryMethodNames } from './libraryApi';
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
} from '../engine';
export type * from './library';
export { MOST_LISTED } from './library';
export type { LibraryApi } from './libraryApi';
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
  /** The encoding the file was read as, when it is not flawless UTF-8 (it was detected and may be wrong); else null. */
  readonly encoding: string | null;
}

/** The set of articles about one event that the window shows. */
export interface Story {
  readonly title: string;
  /** ISO 8601 date of the event, or null. */
  readonly date: string | null;
  readonly articles: readonly ArticleSummary[];
  /** The ids of the two articles shown first; null when fewer than two could be read. */
  readonly firstPair: { readonly left: string; readonly right: string } | null;
  /** Files that could not be read, one sentence each; the rest of the story is there all the same. */
  readonly problems: readonly Failure[];
}

/** A stretch of the source an article was read from: UTF-16 offsets, `start` included, `end` not. */
export interface SourceStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A decision of the user, as it is kept. Main fills in `texts` and `places`; the window hands them back as they are.
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

/** A decision and its outcome. */
export interface SettledDecision extends DecisionOutcome {
  readonly decision: KeptDecision;
}

/** UTF-16 units of a reason: a paragraph, not an essay. */
export const LONGEST_REASON = 1000;
/** Paragraphs on one side of a decision; the largest link of the gold has five. */
export const MOST_DECIDED_PARAGRAPHS = 100;
/** Decisions about one pair: more than a user makes, and still applied at once. */
export const MOST_DECISIONS = 1000;

/** Two articles and the text they share, as the engine found it and the user decided. */
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
  /** Asks the user for two or more files and opens them as a story; `value` is null when none were chosen. */
  openFiles(): Promise<Result<Story | null>>;
  /** Does a command that is main's, as its menu would. */
  run(command: MainCommand): Promise<Result<null>>;
  /** Puts a text on the clipboard: the page itself is allowed no clipboard. */
  copyText(text: string): Promise<Result<null>>;
  /**
   * Called once the comparison (or the error) is painted and answers the user: ends start-up measurements and
   * screenshots. `at` is when it was first seen, in milliseconds since 1970.
   */
  painted(at: number): Promise<Result<null>>;
  /** Hands over the markup of the story's first view, which the next start shows until it has drawn its own. */
  keepPage(markup: string): Promise<Result<null>>;
}

/** The events main sends the window. Each method returns a function that ends the subscription. */
export interface Events {
  /** Another story was opened (from the menu or by a second start). */
  onStory(listener: (story: Story) => void): () => void;
  /**
   * The pair opened at the start was changed or read again meanwhile. It replaces the old one, on whichever screen the
   * user is.
   */
  onStoryRenewed(listener: (story: Story) => void): () => void;
  /** The menu asks for one of the window's commands. */
  onCommand(listener: (command: WindowCommand) => void): () => void;
  /** Other settings hold from now on. Those of the start come with the page. */
  onSettings(listener: (settings: Settings) => void): () => void;
  /** How far the long work of the library has come; null when it ended. */
  onLibraryProgress(listener: (progress: LibraryProgress | null) => void): () => void;
  /** Something in the library changed, by whatever means: lists have to be asked for again. */
  onLibraryChanged(listener: () => void): () => void;
}

/** The names of all methods: the bridge has to list them. A missing one does not compile. */
export const methodNames: Readonly<Record<keyof Api, true>> = {
  story: true,
  compare: true,
  coverage: true,
  decide: true,
  cancel: true,
  openFiles: true,
  run: true,
  copyText: true,
  painted: true,
  keepPage: true,
  ...libraryMethodNames,
};

/** The names of all events. */
export const eventNames: Readonly<Record<keyof Events, true>> = {
  onStory: true,
  onStoryRenewed: true,
  onCommand: true,
  onSettings: true,
  onLibraryProgress: true,
  onLibraryChanged: true,
};

/** The channel of a method or an event is named after it. */
export function channelOf(name: keyof Api | keyof Events): `crossread:${string}` {
  return `crossread:${name}`;
}

/** The object that preload puts on the window as `window.crossread`. */
export interface Bridge extends Omit<Api, 'importPaths'>, Events {
  /** Imports dropped files and folders, given as the DOM has them (`File`): their paths only the bridge knows. */
  importDropped(files: readonly object[]): Promise<Result<ImportReport>>;
}
