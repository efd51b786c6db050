/**
 * Everything that crosses the process boundary. A method added to `Api` does not compile until its name is in the list
 * below and it has a row in main's table (main/ipc/methods.ts).
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

/** An article of the open story as the pickers show it. `id` is opaque and valid while the story is open. */
export interface ArticleSummary {
  readonly id: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** ISO 8601, as precise as the text. */
  readonly published: string | null;
  readonly agencyClaims: readonly AgencyClaim[];
  /** The detected encoding, which may be wrong; null for valid UTF-8. */
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
  /** Files that could not be read, one sentence each; the rest of the story can be used. */
  readonly problems: readonly Failure[];
}

/** A stretch of the source an article was read from: UTF-16 offsets, `start` included, `end` not. */
export interface SourceStretch {
  readonly start: number;
  readonly end: number;
}

/** A decision of the user, as it is stored. Main fills in `texts` and `places`; the window returns them unchanged. */
export interface KeptDecision extends Decision {
  /** Identifies the texts of the paragraphs it is about; null in a new decision. */
  readonly texts: string | null;
  /**
   * Where its paragraphs are in the sources of the two articles. The articles are in main's own order, whichever side
   * each is shown on. Absent in a new decision, and in one from Crossread 0.1 whose paragraphs have not been found yet.
   */
  readonly places?: readonly [readonly SourceStretch[], readonly SourceStretch[]];
}

/** A decision and its outcome. */
export interface SettledDecision extends DecisionOutcome {
  readonly decision: KeptDecision;
}

/** The maximum length of a reason, in UTF-16 units: about a paragraph. */
export const LONGEST_REASON = 1000;
/** Paragraphs on one side of a decision; the largest link of the gold has five. */
export const MOST_DECIDED_PARAGRAPHS = 100;
/** Decisions about one pair: more than any user makes, and few enough to apply without a noticeable delay. */
export const MOST_DECISIONS = 1000;

/** Two articles and the text they share, as the engine found it and the user corrected it. */
export interface Pair {
  readonly left: Article;
  readonly right: Article;
  /** With the decisions applied. */
  readonly comparison: Comparison;
  /** All decisions about these two articles, in their order; absent when there are none. */
  readonly decisions?: readonly SettledDecision[];
}

/** Everything the window can request from the main process. */
export interface Api extends LibraryApi {
  /** The open story. */
  story(): Promise<Result<Story>>;
  /** Compares two articles of the open story; a newer call supersedes an older one, which then fails as `cancelled`. */
  compare(left: string, right: string): Promise<Result<Pair>>;
  /**
   * How much two articles share. Never cancels a comparison in progress; fails as `cancelled` when `compare` or
   * `decide` is called in the meantime.
   */
  coverage(left: string, right: string): Promise<Result<Comparison['coverage']>>;
  /**
   * Replaces the stored decisions about two articles of the open story, and compares them as `compare` does. Changes
   * nothing if they cannot be stored.
   */
  decide(left: string, right: string, decisions: readonly KeptDecision[]): Promise<Result<Pair>>;
  /** Stops the comparison in progress, if any. */
  cancel(): Promise<Result<null>>;
  /** Asks the user for two or more files and opens them as a story; `value` is null when none were chosen. */
  openFiles(): Promise<Result<Story | null>>;
  /** Runs a command of the main process, as its menu does. */
  run(command: MainCommand): Promise<Result<null>>;
  /** Copies a text to the clipboard, which the page itself may not access. */
  copyText(text: string): Promise<Result<null>>;
  /**
   * Called once the comparison (or the error) is painted and responds to input: ends start-up measurements and triggers
   * screenshots. `at` is the time of its first paint, in milliseconds since 1970.
   */
  painted(at: number): Promise<Result<null>>;
  /** Stores the markup of the story's first view, which the next start shows until it has rendered its own. */
  keepPage(markup: string): Promise<Result<null>>;
}

/** The events main sends to the window. Each method returns a function that unsubscribes. */
export interface Events {
  /** Another story was opened (from the menu or by a second start). */
  onStory(listener: (story: Story) => void): () => void;
  /** The pair the window started with has since been changed or read again. It replaces the old one on any screen. */
  onStoryRenewed(listener: (story: Story) => void): () => void;
  /** The user chose one of the window's commands from the menu. */
  onCommand(listener: (command: WindowCommand) => void): () => void;
  /** The settings have changed. The initial ones come with the page. */
  onSettings(listener: (settings: Settings) => void): () => void;
  /** The progress of a long operation of the library; null when it has ended. */
  onLibraryProgress(listener: (progress: LibraryProgress | null) => void): () => void;
  /** The library has changed: lists have to be requested again. */
  onLibraryChanged(listener: () => void): () => void;
}

/** The names of all methods, for the bridge. A missing one does not compile. */
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
  /** Imports dropped files and folders, as DOM `File` objects: only the bridge knows their paths. */
  importDropped(files: readonly object[]): Promise<Result<ImportReport>>;
}
