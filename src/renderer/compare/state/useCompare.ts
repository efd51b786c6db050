import { useEffect, useLayoutEffect, useState } from 'react';
import type { Bridge } from '../../../contract';
import { attributesOf } from '../../../contract/settings';
import type { OpeningPage } from '../../openingPage';
import { useStore } from '../../store';
import { type Compare, keepInPlace, newCompare, restoreComparison } from './compare';
import { narrow } from './narrow';
import { startRequests } from './requests';
import { layoutIn, viewIn } from './select';
import { type CompareState, initialState } from './state';

/** How long both ends of a followed move stay marked, in ms: as long as the animation in LinkRowView.module.css. */
const FLASH_MS = 1800;

/** The initial state: the whole page, if the story and its first comparison have already arrived. */
function firstState(opening: OpeningPage): CompareState {
  const state = { ...initialState, isNarrow: narrow.matches };
  const loaded = opening.loaded();
  if (loaded === null) return state;
  const { story, pair } = loaded;
  const shown = story.firstPair && { selection: story.firstPair, pair };
  return { ...state, story, shown, comparison: { kind: 'shown' } };
}

/** The Compare screen, and its state for rendering. */
export function useCompare(
  bridge: Bridge,
  opening: OpeningPage,
): { readonly compare: Compare; readonly state: CompareState } {
  const [compare] = useState(() => newCompare(bridge, firstState(opening)));
  const { store, dispatch } = compare;
  const state = useStore(store);
  useEffect(() => startRequests(compare, opening), [compare, opening]);
  useRestoredPosition(compare, state);
  useEffect(() => {
    const onChange = (): void => dispatch({ type: 'resize', isNarrow: narrow.matches });
    narrow.addEventListener('change', onChange);
    return () => narrow.removeEventListener('change', onChange);
  }, [dispatch]);
  useEffect(
    () =>
      bridge.onSettings((settings) =>
        // The initial settings came with the page.
        keepInPlace(compare, () => {
          for (const [name, value] of Object.entries(attributesOf(settings)))
            document.documentElement.setAttribute(name, value);
        }),
      ),
    [bridge, compare],
  );
  const { flashed } = state;
  useEffect(() => {
    if (flashed.size === 0) return undefined;
    const timer = setTimeout(() => dispatch({ type: 'end-flash' }), FLASH_MS);
    return () => clearTimeout(timer);
  }, [flashed, dispatch]);
  return { compare, state };
}

/** Restores the position in each new comparison, and tracks the reading position. */
function useRestoredPosition({ store, position }: Compare, state: CompareState): void {
  const selection = state.shown?.selection ?? null;
  // Before the comparison is painted.
  useLayoutEffect(() => {
    if (selection !== null) restoreComparison(store, position);
  }, [store, position, selection]);
  const view = viewIn(state);
  const hasColumns = layoutIn(state) === 'published';
  const { isNarrow } = state;
  // In the first render after the capture, before new columns listen for the focus: if it were restored later, one of
  // them would take the lead, and the ends of the selected link would no longer be level.
  useLayoutEffect(() => position.restoreLayout());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view, and one column, have other elements to watch
  useEffect(() => position.watch(hasColumns), [position, hasColumns, view, isNarrow]);
}
