/** Values derived from the state of the Compare screen. For the same state a selector returns the same object. */
import type { Failure, SettledDecision } from '../../../contract';
import { type FilteredRow, filterRows, filterStops } from '../../../viewmodel/filter/filter';
import { columnsOf } from '../../../viewmodel/pair/column';
import type { Stop } from '../../../viewmodel/pair/stops';
import { type View, viewOf } from '../../../viewmodel/pair/view';
import { columnOrder, type ReadingOrder, rowOrder } from '../../../viewmodel/search/readingOrder';
import { memoised } from '../../memoised';
import { FoldStore } from './folds';
import { type CompareState, initialState, type Layout, type PairSelection } from './state';

const viewOfShown = memoised((shown: CompareState['shown'], story: CompareState['story']): View | null => {
  if (shown === null) return null;
  const fileOf = (id: string): string | null => story?.articles.find((article) => article.id === id)?.file ?? null;
  return viewOf(shown.pair, { left: fileOf(shown.selection.left), right: fileOf(shown.selection.right) });
});

/** The view of the comparison on screen; null until there is one. */
export function viewIn({ shown, story }: CompareState): View | null {
  return viewOfShown(shown, story);
}

const foldsOfView = memoised((_view: View | null) => new FoldStore());

/** The folds of the comparison on screen; a new comparison starts with new ones. */
export function foldsIn(state: CompareState): FoldStore {
  return foldsOfView(viewIn(state));
}

const noEntries: readonly FilteredRow[] = [];
const noStops: readonly Stop[] = [];

const entriesOf = memoised((view: View | null, filter: CompareState['filter']) =>
  view === null ? noEntries : filterRows(view.pair.comparison, view.rows, filter),
);

/** The rows after filtering. */
export function entriesIn(state: CompareState): readonly FilteredRow[] {
  return entriesOf(viewIn(state), state.filter);
}

const stopsOf = memoised((view: View | null, entries: readonly FilteredRow[], filter: CompareState['filter']) =>
  view === null ? noStops : filterStops(view.pair.comparison, entries, view.stops, filter),
);

/** The differences that pass the filter. */
export function stopsIn(state: CompareState): readonly Stop[] {
  return stopsOf(viewIn(state), entriesIn(state), state.filter);
}

/** The index of the current difference among those that pass the filter, or -1. */
export function stopIndexIn(state: CompareState): number {
  const { key } = state.stop;
  return key === null ? -1 : stopsIn(state).findIndex((stop) => stop.key === key);
}

/** The difference the reader is at. */
export function currentStop(state: CompareState): Stop | null {
  return stopsIn(state)[stopIndexIn(state)] ?? null;
}

/** The link a difference is in; null for unmatched paragraphs. */
export function linkOfStop(view: View, stop: Stop | null): number | null {
  if (stop === null) return null;
  const edit = view.pair.comparison.edits[stop.edits[0] ?? -1];
  if (edit !== undefined) return edit.link;
  const row = view.rows.find((one) => one.key === stop.row);
  return row?.kind === 'link' ? row.links[0] : null;
}

/** The selected link: the one picked last, or else that of the current difference. */
export function selectedLink(state: CompareState): number | null {
  const stop = currentStop(state);
  if (state.picked !== null && state.picked.stop === (stop?.key ?? null)) return state.picked.link;
  const view = viewIn(state);
  return view === null ? null : linkOfStop(view, stop);
}

/** The link under inspection; null while the inspector is closed. */
export function inspectedLink(state: CompareState): number | null {
  return state.inspector === null ? null : (selectedLink(state) ?? state.inspector.link);
}

/** The layout on screen. */
export function layoutIn({ layout, isNarrow }: CompareState): Layout {
  return isNarrow ? 'aligned' : layout;
}

/** The articles that are, or are about to be, on screen. */
export function selectionIn({ story, shown, comparison }: CompareState): PairSelection | null {
  const requested = comparison.kind === 'loading' ? comparison.selection : null;
  return requested ?? shown?.selection ?? story?.firstPair ?? null;
}

/** Whether a comparison, or the story itself, is loading. */
export function isWaiting({ comparison }: CompareState): boolean {
  return comparison.kind === 'loading';
}

/** Whether one article is shown alone. */
export function isSingle({ shown }: CompareState): boolean {
  return shown !== null && shown.selection.left === shown.selection.right;
}

const orderOf = memoised(
  (view: View | null, entries: readonly FilteredRow[], filter: CompareState['filter'], layout: Layout): ReadingOrder =>
    () => {
      if (view === null) return [];
      return layout === 'published' ? columnOrder(columnsOf(view), view.leading) : rowOrder(view, entries, filter.only);
    },
);

/** The paragraphs in the order of a layout, by default the one on screen. */
export function orderIn(state: CompareState, layout: Layout = layoutIn(state)): ReadingOrder {
  return orderOf(viewIn(state), entriesIn(state), state.filter, layout);
}

const noDecisions: readonly SettledDecision[] = [];

/** The decisions about the two articles on screen. */
export function decisionsIn({ shown }: CompareState): readonly SettledDecision[] {
  return shown?.pair.decisions ?? noDecisions;
}

/** Whether the user stopped the last requested comparison. */
export function isStopped({ comparison }: CompareState): boolean {
  return comparison.kind === 'failed' && comparison.failure.code === 'cancelled';
}

/** Failures to report above the page; an open dialog reports those of its decision. */
export function problemsIn(state: CompareState): readonly Failure[] {
  const { story, comparison, openingFailure, decision, dialog } = state;
  return [
    ...(story?.problems ?? []),
    ...(openingFailure === null ? [] : [openingFailure]),
    ...(comparison.kind === 'failed' && !isStopped(state) ? [comparison.failure] : []),
    ...(decision.kind === 'failed' && dialog === null ? [decision.failure] : []),
  ];
}

/**
 * The fields that must be unchanged. `isNarrow` is one of them, because the page is cached as a wide window renders it.
 */
const untouchedParts = [
  'filter',
  'layout',
  'isNarrow',
  'clutterShown',
  'stop',
  'inspector',
  'panels',
  'dialog',
] as const satisfies readonly (keyof CompareState)[];

/** Whether the page is the one that the story opens on, without problems or changes by the user. */
export function isOpeningPage(state: CompareState): boolean {
  const { shown, story } = state;
  const isOpening = shown !== null && shown.selection === story?.firstPair;
  return (
    isOpening && problemsIn(state).length === 0 && untouchedParts.every((part) => state[part] === initialState[part])
  );
}
