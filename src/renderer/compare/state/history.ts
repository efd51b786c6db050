/** Undo and redo on the Compare screen: earlier settings of the view and manual links, in one order. */
import { undoing } from '../../../messages/commands';
import { mirrored } from '../../../viewmodel/pair/decisions';
import { record, redo, undo } from '../../commands/history';
import { currentStop, inspectedLink, isWaiting, selectionIn } from './select';
import { isSamePair, isSameSelection } from './selection';
import type { CompareChange, CompareState, PairSelection, ViewSettings } from './state';

/** Whether a change is certain only once its comparison has arrived. */
export function isOfSelection(change: CompareChange): boolean {
  return change.kind === 'view' && change.after.selection !== undefined;
}

/** Whether a change is certain only once main has stored it. */
export function isOfDecision(change: CompareChange): boolean {
  return change.kind === 'decision';
}

/** Requests another comparison; the one on screen stays until it arrives. */
export function requestComparison(state: CompareState, selection: PairSelection): CompareState {
  const request = state.requests + 1;
  return { ...state, requests: request, comparison: { kind: 'loading', request, selection }, openingFailure: null };
}

/** Shows a link in the inspector and selects it, or (null) closes the inspector. */
export function inspect(state: CompareState, link: number | null): CompareState {
  if (link === null) return { ...state, inspector: null };
  return { ...state, inspector: { link }, picked: { stop: currentStop(state)?.key ?? null, link } };
}

function applySettings(state: CompareState, settings: ViewSettings): CompareState {
  const { selection, inspected, ...rest } = settings;
  const next = { ...state, ...rest };
  const withInspector = inspected === undefined ? next : inspect(next, inspected);
  return selection === undefined ? withInspector : requestComparison(withInspector, selection);
}

/** The settings of the view that `after` would change, as they are now. */
function settingsNow(state: CompareState, after: ViewSettings): ViewSettings {
  const selection = selectionIn(state);
  const { filter, clutterShown } = state;
  return {
    ...(after.selection && selection && { selection }),
    ...(after.filter && { filter }),
    ...(after.clutterShown !== undefined && { clutterShown }),
    ...(after.inspected !== undefined && { inspected: inspectedLink(state) }),
  };
}

/** Changes the view, and records the previous settings for undo. */
export function changeView(state: CompareState, name: string, after: ViewSettings): CompareState {
  const change: CompareChange = { kind: 'view', name, before: settingsNow(state, after), after };
  return {
    ...applySettings(state, after),
    history: record(state.history, change, isOfSelection(change)),
  };
}

interface HistoryDirection {
  /** The next step in this direction. */
  readonly next: (state: CompareState) => CompareChange | undefined;
  readonly move: typeof undo;
  /** The side of a change that is applied. */
  readonly to: 'before' | 'after';
  readonly nothing: string;
  readonly done: (words: { name: string }) => string;
  readonly later: (words: { name: string }) => string;
}

const back: HistoryDirection = {
  next: ({ history }) => history.done.at(-1)?.change,
  move: undo,
  to: 'before',
  nothing: undoing.nothingToUndo,
  done: undoing.undone,
  later: undoing.undoLater,
};

const forth: HistoryDirection = {
  next: ({ history }) => history.undone.at(-1)?.change,
  move: redo,
  to: 'after',
  nothing: undoing.nothingToRedo,
  done: undoing.redone,
  later: undoing.redoLater,
};

/** Undoes the last change and reports it. */
export function undoLast(state: CompareState): CompareState {
  return go(state, back);
}

/** Redoes the last undone change and reports it. */
export function redoLast(state: CompareState): CompareState {
  return go(state, forth);
}

function go(state: CompareState, direction: HistoryDirection): CompareState {
  const change = direction.next(state);
  if (change === undefined) return { ...state, message: direction.nothing };
  if (change.kind === 'decision') return goDecision(state, change, direction);
  const settings = change[direction.to];
  // Another change has already brought these articles on screen: continue to a step that the user can see.
  if (settings.selection !== undefined && isSameSelection(settings.selection, selectionIn(state)))
    return go({ ...state, history: direction.move(state.history) }, direction);
  return {
    ...applySettings(state, settings),
    message: direction.done({ name: change.name }),
    history: direction.move(state.history, isOfSelection(change)),
  };
}

/** Manual links never change off screen: their articles are shown first, and the next undo changes them. */
function goDecision(
  state: CompareState,
  change: CompareChange & { readonly kind: 'decision' },
  direction: HistoryDirection,
): CompareState {
  const { shown, decision } = state;
  const later = { ...state, message: direction.later({ name: change.name }) };
  if (isWaiting(state) || decision.kind === 'working') return later;
  if (shown === null || !isSamePair(shown.selection, change.selection))
    return requestComparison(later, change.selection);
  const { selection } = shown;
  const isTurned = selection.left !== change.selection.left;
  const list = change[direction.to];
  const { ends } = change;
  const message = direction.done({ name: change.name });
  const request = {
    selection,
    list: isTurned ? mirrored(list) : list,
    ends: isTurned && ends !== null ? { left: ends.right, right: ends.left } : ends,
    message,
    change: null,
  };
  return {
    ...state,
    message,
    decision: { kind: 'working', request },
    history: direction.move(state.history, true),
  };
}
