import { isSameFilter, noFilter, withoutStyle } from '../../../viewmodel/filter/filter';
import type { CommandHandlers } from '../../commands/useCommands';
import { breakHere, makeHere } from '../decisions/deciding';
import type { Find } from '../find/FindBar';
import { inspectHere } from '../inspector/inspecting';
import type { Action } from './actions';
import type { Compare } from './compare';
import { isSingle, isWaiting, layoutIn, selectionIn, stopsIn, viewIn } from './select';
import type { Panel } from './state';
import { step, toOtherEnd } from './stepping';

/** A handler for each command of the screen; null for one that is not available at the moment. */
export function compareHandlers(compare: Compare, find: () => Find | null): CommandHandlers<'compare'> {
  const { store, dispatch } = compare;
  const { state } = store;
  const isPair = selectionIn(state) !== null && !isSingle(state);
  const isCompared = isPair && viewIn(state) !== null;
  const hasStops = isCompared && stopsIn(state).length > 0;
  const isSettled = isCompared && !isWaiting(state) && state.decision.kind !== 'working';
  const when = (isAvailable: boolean, handler: () => void) => (isAvailable ? handler : null);
  const doing = (action: Action) => (): void => dispatch(action);
  const showing = (panel: Panel) => doing({ type: 'show-panel', panel });
  const isFinding = state.panels.has('find');
  return {
    'next-difference': when(hasStops, () => step(compare, 1)),
    'previous-difference': when(hasStops, () => step(compare, -1)),
    'next-substance': when(hasStops, () => step(compare, 1, 'factual')),
    'previous-substance': when(hasStops, () => step(compare, -1, 'factual')),
    'next-only': when(hasStops, () => step(compare, 1, 'only')),
    'previous-only': when(hasStops, () => step(compare, -1, 'only')),
    'other-end': when(hasStops, () => toOtherEnd(compare)),
    inspect: when(isCompared, () => inspectHere(compare)),
    swap: when(isPair, doing({ type: 'swap' })),
    'substance-only': when(isCompared, () => {
      const isOn = isSameFilter(store.state.filter, withoutStyle);
      dispatch({ type: 'filter', filter: isOn ? noFilter : withoutStyle });
    }),
    'toggle-layout': when(isCompared && !state.isNarrow, doing({ type: 'toggle-layout' })),
    'toggle-together': when(isCompared && layoutIn(state) === 'published', doing({ type: 'toggle-together' })),
    'toggle-filters': when(isCompared, doing({ type: 'toggle-panel', panel: 'filters' })),
    'toggle-clutter': doing({ type: 'toggle-clutter' }),
    undo: doing({ type: 'undo' }),
    redo: doing({ type: 'redo' }),
    'break-link': when(isSettled, () => breakHere(compare)),
    'make-link': when(isSettled, () => makeHere(compare)),
    'list-decisions': when(isSettled, doing({ type: 'open-dialog', dialog: { kind: 'list' } })),
    find: when(isCompared, isFinding ? () => find()?.focus() : showing('find')),
    'find-next': when(isCompared, isFinding ? () => find()?.step(1) : showing('find')),
    'find-previous': when(isCompared, isFinding ? () => find()?.step(-1) : showing('find')),
    'show-palette': showing('palette'),
    'show-keys': showing('keys'),
  };
}
