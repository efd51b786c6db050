/** How each action changes the state of the Compare screen. Pure: IPC and scrolling follow from the new state. */
import type { Failure, KeptDecision, Pair, Story } from '../../../contract';
import { changes } from '../../../messages/compare/page';
import { manualLinks } from '../../../messages/compare/panels';
import { type Filter, isSameFilter } from '../../../viewmodel/filter/filter';
import { isAbout, type LinkEnds, successorOf } from '../../../viewmodel/pair/decisions';
import { opposite } from '../../../viewmodel/pair/sides';
import { noHistory, record, revert, settle } from '../../commands/history';
import { changeView, inspect, isOfDecision, isOfSelection, redoLast, requestComparison, undoLast } from './history';
import { currentStop, inspectedLink, selectionIn } from './select';
import { isSwapped, swapped } from './selection';
import {
  type CompareState,
  type DecisionDialog,
  noPanels,
  noStop,
  nothingFlashed,
  type Panel,
  type Round,
  type Selection,
} from './state';

/** Everything that happens on the Compare screen. */
export type Action =
  /** A story was opened; it is compared as it opens, or its only article is shown alone. */
  | { readonly type: 'open-story'; readonly story: Story }
  /** No story could be opened; the one there is stays. */
  | { readonly type: 'fail-to-open'; readonly failure: Failure }
  /** The user swapped the sides. */
  | { readonly type: 'swap' }
  /** The user chose other articles. */
  | { readonly type: 'choose'; readonly selection: Selection }
  /** The user asked again for a comparison that was stopped. */
  | { readonly type: 'retry' }
  /** Answers to a request for a comparison. */
  | { readonly type: 'compared'; readonly request: number; readonly pair: Pair }
  | { readonly type: 'fail-to-compare'; readonly request: number; readonly failure: Failure }
  | { readonly type: 'filter'; readonly filter: Filter }
  | { readonly type: 'toggle-clutter' }
  | { readonly type: 'toggle-layout' }
  | { readonly type: 'toggle-together' }
  /** The window became narrower or wider than two columns need. */
  | { readonly type: 'resize'; readonly isNarrow: boolean }
  /** A step to a difference. `link`: the link it is in, if any. */
  | { readonly type: 'step'; readonly key: string; readonly link: number | null; readonly round: Round }
  /** The current difference was found again in a new comparison. */
  | { readonly type: 'restore-stop'; readonly key: string }
  /** A chip was followed from one row to another; both are marked until `end-flash`. */
  | { readonly type: 'follow'; readonly from: string; readonly to: string }
  | { readonly type: 'end-flash' }
  /** Selects a link, or none. */
  | { readonly type: 'select'; readonly link: number | null }
  /** Opens the inspector at a link, or shows that in the open one. */
  | { readonly type: 'inspect'; readonly link: number }
  | { readonly type: 'close-inspector' }
  | { readonly type: 'show-panel'; readonly panel: Panel }
  | { readonly type: 'hide-panel'; readonly panel: Panel }
  | { readonly type: 'toggle-panel'; readonly panel: Panel }
  | { readonly type: 'open-dialog'; readonly dialog: DecisionDialog }
  | { readonly type: 'close-dialog' }
  /** Shows a sentence in the status line; null shows the position again. */
  | { readonly type: 'say'; readonly message: string | null }
  /** The user decided about links of the articles on screen; main is asked to keep the list. Ignored while busy. */
  | {
      readonly type: 'decide';
      readonly kind: KeptDecision['kind'] | 'take-back';
      readonly list: readonly KeptDecision[];
      readonly ends: LinkEnds | null;
    }
  /** Main kept the decisions and compared again. */
  | { readonly type: 'decided'; readonly pair: Pair }
  | { readonly type: 'fail-to-decide'; readonly failure: Failure }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

type ActionOf<Type extends Action['type']> = Extract<Action, { readonly type: Type }>;

/** The state after an action. */
export function reduce(state: CompareState, action: Action): CompareState {
  switch (action.type) {
    case 'open-story':
      return openStory(state, action.story);
    case 'fail-to-open':
      return failToOpen(state, action.failure);
    case 'swap':
      return chooseSelection(state, changes.swap, swapped);
    case 'choose':
      return chooseSelection(state, changes.outlet, () => action.selection);
    case 'retry':
      return retry(state);
    case 'compared':
      return compared(state, action);
    case 'fail-to-compare':
      return failToCompare(state, action);
    case 'decide':
      return decide(state, action);
    case 'decided':
      return decided(state, action.pair);
    case 'fail-to-decide':
      return failToDecide(state, action.failure);
    case 'undo':
      return undoLast(state);
    case 'redo':
      return redoLast(state);
    default:
      return reduceReading(state, action);
  }
}

type ReadingAction = Exclude<
  Action,
  ActionOf<
    | 'open-story'
    | 'fail-to-open'
    | 'swap'
    | 'choose'
    | 'retry'
    | 'compared'
    | 'fail-to-compare'
    | 'decide'
    | 'decided'
    | 'fail-to-decide'
    | 'undo'
    | 'redo'
  >
>;

/** The actions of reading one comparison, which ask nothing of main. */
function reduceReading(state: CompareState, action: ReadingAction): CompareState {
  switch (action.type) {
    case 'filter':
      if (isSameFilter(state.filter, action.filter)) return state;
      return changeView(state, changes.filter, { filter: action.filter });
    case 'toggle-clutter': {
      const clutterShown = !state.clutterShown;
      return changeView(state, clutterShown ? changes.showClutter : changes.hideClutter, { clutterShown });
    }
    case 'toggle-layout':
      return { ...state, layout: state.layout === 'published' ? 'aligned' : 'published' };
    case 'toggle-together':
      return { ...state, isTogether: !state.isTogether };
    case 'resize':
      return state.isNarrow === action.isNarrow ? state : { ...state, isNarrow: action.isNarrow };
    case 'step':
      return follow(
        { ...state, stop: { key: action.key, round: action.round }, picked: null, message: null },
        action.link,
      );
    case 'restore-stop':
      return { ...state, stop: { key: action.key, round: null } };
    case 'follow':
      return { ...state, stop: noStop, flashed: new Set([action.from, action.to]), message: null };
    case 'end-flash':
      return { ...state, flashed: nothingFlashed };
    case 'select': {
      const picked = { stop: currentStop(state)?.key ?? null, link: action.link };
      return follow({ ...state, picked }, action.link);
    }
    case 'inspect':
      return inspect(state, action.link);
    case 'close-inspector':
      return state.inspector === null ? state : changeView(state, changes.closeInspector, { inspected: null });
    case 'show-panel':
      return withPanel(state, action.panel, true);
    case 'hide-panel':
      return withPanel(state, action.panel, false);
    case 'toggle-panel':
      return withPanel(state, action.panel, !state.panels.has(action.panel));
    case 'open-dialog':
      return { ...state, dialog: action.dialog };
    case 'close-dialog':
      return { ...state, dialog: null };
    case 'say':
      return { ...state, message: action.message };
  }
}

/** An open inspector follows the selected link; at a difference without one it stays where it is. */
function follow(state: CompareState, link: number | null): CompareState {
  return state.inspector === null || link === null ? state : { ...state, inspector: { link } };
}

function withPanel(state: CompareState, panel: Panel, isOpen: boolean): CompareState {
  const others = [...state.panels].filter((one) => one !== panel);
  if (isOpen) return { ...state, panels: new Set([...others, panel]) };
  return { ...state, panels: others.length === 0 ? noPanels : new Set(others) };
}

/** A comparison just put on screen is read from its beginning. */
const fromTheBeginning = { stop: noStop, picked: null, inspector: null, message: null } as const;

function openStory(state: CompareState, story: Story): CompareState {
  const { decision } = state;
  const opened: CompareState = {
    ...state,
    ...fromTheBeginning,
    story,
    shown: null,
    comparison: { kind: 'idle' },
    openingFailure: null,
    dialog: null,
    // Changes to one story are not undone in the next.
    history: noHistory,
    decision:
      decision.kind === 'working' ? { kind: 'working', request: { ...decision.request, change: null } } : decision,
  };
  const [first] = story.articles;
  if (story.opening !== null) return requestComparison(opened, story.opening);
  // An article beside itself is shown alone.
  return first === undefined ? opened : requestComparison(opened, { left: first.id, right: first.id });
}

function failToOpen(state: CompareState, failure: Failure): CompareState {
  const { comparison } = state;
  const isOpening = comparison.kind === 'loading' && comparison.selection === null;
  return { ...state, openingFailure: failure, comparison: isOpening ? { kind: 'idle' } : comparison };
}

function chooseSelection(state: CompareState, name: string, choose: (now: Selection) => Selection): CompareState {
  const now = selectionIn(state);
  if (now === null) return state;
  return changeView(state, name, { selection: choose(now) });
}

function retry(state: CompareState): CompareState {
  const selection = selectionIn(state);
  return selection === null ? state : requestComparison(state, selection);
}

/** Whether an answer is to the last request. */
function isAwaited({ comparison }: CompareState, request: number): boolean {
  return comparison.kind === 'loading' && comparison.request === request;
}

/** The same filter with the sides swapped. */
function mirroredFilter(filter: Filter): Filter {
  return filter.only.size === 0 ? filter : { ...filter, only: new Set([...filter.only].map(opposite)) };
}

function compared(state: CompareState, { request, pair }: ActionOf<'compared'>): CompareState {
  const selection = selectionIn(state);
  if (!isAwaited(state, request) || selection === null) return state;
  const isSwap = isSwapped(selection, state.shown?.selection ?? null);
  return {
    ...state,
    ...fromTheBeginning,
    shown: { selection, pair },
    comparison: { kind: 'shown' },
    // Paragraphs of one outlet stay folded when it changes sides.
    filter: isSwap ? mirroredFilter(state.filter) : state.filter,
    history: settle(state.history, isOfSelection),
  };
}

function failToCompare(state: CompareState, { request, failure }: ActionOf<'fail-to-compare'>): CompareState {
  if (!isAwaited(state, request)) return state;
  return { ...state, comparison: { kind: 'failed', failure }, history: revert(state.history, isOfSelection) };
}

const decisionMessages: Readonly<Record<ActionOf<'decide'>['kind'], string>> = {
  break: manualLinks.saidUnlinked,
  make: manualLinks.saidLinked,
  'take-back': manualLinks.saidUndone,
};

function decide(state: CompareState, { kind, list, ends }: ActionOf<'decide'>): CompareState {
  const { shown, decision } = state;
  if (shown === null || decision.kind === 'working') return state;
  const { selection } = shown;
  const before = (shown.pair.decisions ?? []).map((settled) => settled.decision);
  const name = manualLinks.changes[kind];
  const change = { kind: 'decision', name, selection, before, after: list, ends } as const;
  const request = { selection, list, ends, message: decisionMessages[kind], change };
  return { ...state, decision: { kind: 'working', request } };
}

function decided(state: CompareState, pair: Pair): CompareState {
  const { decision, shown } = state;
  if (decision.kind !== 'working') return state;
  const { selection, ends, message, change } = decision.request;
  const settled = settle(state.history, isOfDecision);
  const kept: CompareState = {
    ...state,
    decision: { kind: 'idle' },
    history: change === null ? settled : record(settled, change),
  };
  // Other articles came on screen meanwhile: the decision shows when the user comes back to these.
  if (shown === null || shown.selection !== selection) return kept;
  const { links } = pair.comparison;
  const made = ends === null ? -1 : links.findIndex((link) => isAbout(link, ends));
  const inspected = made === -1 ? linkAfter(state, pair) : made;
  const inspector = state.inspector === null || inspected === null ? null : { link: inspected };
  const isNext = inspector !== null && ends !== null && made === -1;
  return {
    ...kept,
    ...fromTheBeginning,
    shown: { selection, pair },
    inspector,
    message: isNext ? manualLinks.nextInspected({ said: message }) : message,
  };
}

/** The link of a new comparison that takes the place of the one under inspection. */
function linkAfter(state: CompareState, pair: Pair): number | null {
  const before = state.shown?.pair.comparison.links[inspectedLink(state) ?? -1];
  return before === undefined ? null : successorOf(before, pair.comparison.links);
}

function failToDecide(state: CompareState, failure: Failure): CompareState {
  const { decision } = state;
  if (decision.kind !== 'working') return state;
  // Given up for another comparison it is kept all the same, and shows when the user comes back to these articles.
  const isKept = failure.code === 'cancelled';
  const { change } = decision.request;
  const settled = isKept ? settle(state.history, isOfDecision) : revert(state.history, isOfDecision);
  return {
    ...state,
    decision: isKept ? { kind: 'idle' } : { kind: 'failed', failure },
    // The status line does not go on saying that it is undone.
    message: isKept || change !== null ? state.message : null,
    history: isKept && change !== null ? record(settled, change) : settled,
  };
}
