/** How each action changes the state of the Compare screen. Pure: IPC and scrolling follow from the new state. */
import type { Failure, Story } from '../../../contract';
import { changes } from '../../../messages/compare/page';
import { type Filter, isSameFilter } from '../../../viewmodel/filter/filter';
import { opposite } from '../../../viewmodel/pair/sides';
import { noHistory, revert, settle } from '../../commands/history';
import type { Action, ActionOf } from './actions';
import { decide, decided, failToDecide } from './decide';
import { changeView, inspect, isOfSelection, redoLast, requestComparison, undoLast } from './history';
import { currentStop, selectionIn } from './select';
import { isSwapped, swapped } from './selection';
import {
  type CompareState,
  type ComparisonStatus,
  fromTheBeginning,
  noPanels,
  noStop,
  nothingFlashed,
  type PairSelection,
  type Panel,
} from './state';

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

/** Handles the actions on one comparison, which send no request to main. */
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

/** Makes an open inspector follow the selected link; at a difference without one it stays unchanged. */
function follow(state: CompareState, link: number | null): CompareState {
  return state.inspector === null || link === null ? state : { ...state, inspector: { link } };
}

function withPanel(state: CompareState, panel: Panel, isOpen: boolean): CompareState {
  const others = [...state.panels].filter((one) => one !== panel);
  if (isOpen) return { ...state, panels: new Set([...others, panel]) };
  return { ...state, panels: others.length === 0 ? noPanels : new Set(others) };
}

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
    // Changes to one story cannot be undone in the next.
    history: noHistory,
    decision:
      decision.kind === 'working' ? { kind: 'working', request: { ...decision.request, change: null } } : decision,
  };
  const [first] = story.articles;
  if (story.firstPair !== null) return requestComparison(opened, story.firstPair);
  // A selection of an article with itself shows it alone.
  return first === undefined ? opened : requestComparison(opened, { left: first.id, right: first.id });
}

function failToOpen(state: CompareState, failure: Failure): CompareState {
  const { comparison, shown } = state;
  const isOpening = comparison.kind === 'loading' && comparison.selection === null;
  if (isOpening) return { ...state, openingFailure: failure, comparison: { kind: 'idle' } };
  // One failure is reported at a time, the latest.
  const settled: ComparisonStatus = { kind: shown === null ? 'idle' : 'shown' };
  return { ...state, openingFailure: failure, comparison: comparison.kind === 'failed' ? settled : comparison };
}

function chooseSelection(
  state: CompareState,
  name: string,
  choose: (now: PairSelection) => PairSelection,
): CompareState {
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
    // Paragraphs of an outlet stay folded when it changes sides.
    filter: isSwap ? mirroredFilter(state.filter) : state.filter,
    history: settle(state.history, isOfSelection),
  };
}

function failToCompare(state: CompareState, { request, failure }: ActionOf<'fail-to-compare'>): CompareState {
  if (!isAwaited(state, request)) return state;
  return { ...state, comparison: { kind: 'failed', failure }, history: revert(state.history, isOfSelection) };
}
