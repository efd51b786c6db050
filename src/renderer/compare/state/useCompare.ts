import { useEffect, useLayoutEffect, useState } from 'react';
import type { Bridge } from '../../../contract';
import { attributesOf } from '../../../contract/settings';
import type { Opening } from '../../opening';
import { useStore } from '../../store';
import { type Compare, keepInPlace, newCompare, restoreComparison } from './compare';
import { narrow } from './narrow';
import { startRequests } from './requests';
import { layoutIn, viewIn } from './select';
import { type CompareState, initialState } from './state';

/** How long both ends of a followed move stay marked, in ms: as long as the animation in LinkRowView.module.css. */
const FLASH_MS = 1800;

/** The state to begin with: the whole page, if the story and the comparison it opens on are there already. */
function firstState(opening: Opening): CompareState {
  const state = { ...initialState, isNarrow: narrow.matches };
  const whole = opening.whole();
  if (whole === null) return state;
  const { story, pair } = whole;
  const shown = story.opening && { selection: story.opening, pair };
  return { ...state, story, shown, comparison: { kind: 'shown' } };
}

/** The Compare screen at work, and its state as it is rendered. */
export function useCompare(
  bridge: Bridge,
  opening: Opening,
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
        // The settings of the start came with the page.
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

/** Restores the position in each new comparison, and follows where the text is read. */
function useRestoredPosition({ store, position }: Compare, state: CompareState): void {
  const selection = state.shown?.selection ?? null;
  // Before the comparison is painted.
  useLayoutEffect(() => {
    if (selection !== null) restoreComparison(store, position);
  }, [store, position, selection]);
  const view = viewIn(state);
  const hasColumns = layoutIn(state) === 'published';
  const { isNarrow } = state;
  // With the first render after it was prepared. Columns that are new do not listen for the focus yet: given back later,
  // it would make one of them lead, and both ends of the selected link were no longer level.
  useLayoutEffect(() => position.restoreLayout());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view, and one column, have other elements to watch
  useEffect(() => position.watch(hasColumns), [position, hasColumns, view, isNarrow]);
}
