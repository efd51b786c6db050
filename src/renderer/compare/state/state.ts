/**
 * The state of the Compare screen, except the scroll position, which position/ measures, and the open folds, which are
 * in folds.ts so that opening one rerenders only that one.
 */
import type { Failure, KeptDecision, Link, Pair, Story } from '../../../contract';
import { type Filter, noFilter } from '../../../viewmodel/filter/filter';
import type { LinkEnds } from '../../../viewmodel/pair/decisions';
import { type History, noHistory } from '../../commands/history';

/** The ids of the two articles side by side. One article beside itself is shown alone. */
export interface PairSelection {
  readonly left: string;
  readonly right: string;
}

/** A finished comparison, and its articles. */
export interface ShownPair {
  readonly selection: PairSelection;
  readonly pair: Pair;
}

/** The status of the last requested comparison. */
export type ComparisonStatus =
  /** Nothing to compare: the story has no article that could be read, or could not be opened. */
  | { readonly kind: 'idle' }
  /** In progress; `selection` is null while the story itself is being opened. */
  | { readonly kind: 'loading'; readonly request: number; readonly selection: PairSelection | null }
  | { readonly kind: 'shown' }
  /** Failed or stopped by the user; the comparison shown before stays. */
  | { readonly kind: 'failed'; readonly failure: Failure };

/** How the two articles are laid out: row by row, or each in its own order. */
export type Layout = 'aligned' | 'published';

/** The difference the reader stepped to. */
export interface CurrentStop {
  /** The key of the difference; null for none. A filter may hide it. */
  readonly key: string | null;
  readonly round: Round;
}

/** Where the last step wrapped around to: the first difference, or the last. */
export type Round = 'first' | 'last' | null;

/** A link the user picked; it replaces that of the current difference until the next step. */
export interface PickedLink {
  /** The key of the difference it replaces. */
  readonly stop: string | null;
  /** Index into `Comparison.links`; null when the user deselected one. */
  readonly link: number | null;
}

/** The panels that open over or beside the page and have no further state. */
export type Panel = 'filters' | 'find' | 'keys' | 'palette';

/** A dialog about manual links. */
export type DecisionDialog =
  | { readonly kind: 'break'; readonly link: Link }
  /** `initial`: the paragraphs chosen initially. */
  | { readonly kind: 'make'; readonly initial: LinkEnds }
  | { readonly kind: 'list' };

/** Decisions that main is asked to store and apply. */
export interface DecisionRequest {
  /** The articles on screen at the time of the request. */
  readonly selection: PairSelection;
  /** The new list of all decisions about them, with the sides of `selection`. */
  readonly list: readonly KeptDecision[];
  /** The paragraphs of the decision; null when one was undone from the list. */
  readonly ends: LinkEnds | null;
  /** The sentence for the status line once it has succeeded. */
  readonly message: string;
  /** The change to add to the history once it has succeeded; null for one that is being undone or redone. */
  readonly change: CompareChange | null;
}

/** The status of the last requested decision. */
export type DecisionStatus =
  | { readonly kind: 'idle' }
  /** In progress, which blocks other decisions. */
  | { readonly kind: 'working'; readonly request: DecisionRequest }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The parts of the state that undo restores, as far as a change touched them. */
export interface ViewSettings {
  readonly selection?: PairSelection;
  readonly filter?: Filter;
  readonly clutterShown?: boolean;
  /** The link under inspection; null for a closed inspector. */
  readonly inspected?: number | null;
}

/** Something the user did that can be undone. */
export type CompareChange =
  /** A change of the view. */
  | {
      readonly kind: 'view';
      /** Its name, for use after "Undone:". */
      readonly name: string;
      readonly before: ViewSettings;
      readonly after: ViewSettings;
    }
  /** A change of the manual links, which main stores. The lists have the sides of `selection`. */
  | {
      readonly kind: 'decision';
      readonly name: string;
      readonly selection: PairSelection;
      readonly before: readonly KeptDecision[];
      readonly after: readonly KeptDecision[];
      readonly ends: LinkEnds | null;
    };

/** The whole state of the screen. */
export interface CompareState {
  /** The open story; null until it has been read. */
  readonly story: Story | null;
  /** The comparison on screen; it stays while the next one is loading. */
  readonly shown: ShownPair | null;
  readonly comparison: ComparisonStatus;
  /**
   * The number of comparisons requested so far, which identifies the last request. Answers to earlier ones are ignored.
   */
  readonly requests: number;
  /** Why a story could not be opened; null once another comparison is requested. */
  readonly openingFailure: Failure | null;
  /** The rows to fold and the edits to leave unmarked, with the sides of `shown`. */
  readonly filter: Filter;
  /** The chosen layout; a narrow window has only the aligned one. */
  readonly layout: Layout;
  /** Whether the window is too narrow for two columns. */
  readonly isNarrow: boolean;
  /** Whether the two columns scroll together. */
  readonly isTogether: boolean;
  /** Whether all page clutter is unfolded. */
  readonly clutterShown: boolean;
  readonly stop: CurrentStop;
  /** Null when the link of the current difference is selected. */
  readonly picked: PickedLink | null;
  /** The open inspector and the link it showed last: it follows the selected link. Null while it is closed. */
  readonly inspector: { readonly link: number } | null;
  /** The panels that are open. */
  readonly panels: ReadonlySet<Panel>;
  /** The dialog about manual links that is open. */
  readonly dialog: DecisionDialog | null;
  /** A sentence that the status line shows instead of the position, until the next step; null for none. */
  readonly message: string | null;
  /** Keys of both ends of the chip just followed, which are briefly marked. */
  readonly flashed: ReadonlySet<string>;
  readonly decision: DecisionStatus;
  readonly history: History<CompareChange>;
}

/** Empty values, shared so that the untouched state is recognised by identity. */
export const noStop: CurrentStop = { key: null, round: null };
export const noPanels: ReadonlySet<Panel> = new Set();
export const nothingFlashed: ReadonlySet<string> = new Set();

/** The state before the story has been loaded. */
export const initialState: CompareState = {
  story: null,
  shown: null,
  comparison: { kind: 'loading', request: 0, selection: null },
  requests: 0,
  openingFailure: null,
  filter: noFilter,
  layout: 'aligned',
  isNarrow: false,
  isTogether: true,
  clutterShown: false,
  stop: noStop,
  picked: null,
  inspector: null,
  panels: noPanels,
  dialog: null,
  message: null,
  flashed: nothingFlashed,
  decision: { kind: 'idle' },
  history: noHistory,
};

/** The parts of the state that are reset for each comparison. */
export const fromTheBeginning = { stop: noStop, picked: null, inspector: null, message: null } as const;
