import type { RefObject } from 'react';
import { isSameFilter, nothingFiltered, substanceOnly } from '../../../viewmodel/filter/filter';
import type { CommandHandlers } from '../../commands/useCommands';
import type { Undo } from '../../commands/useUndo';
import type { DecidingState } from '../decisions/useDeciding';
import type { Find } from '../find/FindBar';
import type { Panels } from './usePanels';
import type { Reader } from './useReader';
import type { ViewChanges } from './useViewChanges';

interface Needs {
  readonly reader: Reader;
  readonly changes: ViewChanges;
  readonly deciding: DecidingState;
  readonly undo: Undo;
  readonly panels: Panels;
  /** The search, while it is open. */
  readonly find: RefObject<Find | null>;
  /** Whether two articles are chosen, and not one beside itself. */
  readonly isPair: boolean;
  /** Whether a comparison is on its way. */
  readonly waiting: boolean;
}

/** The handler of each of the screen's commands; null for one that is not available now. */
export function windowHandlers(needs: Needs): CommandHandlers<'compare'> {
  const { reader, changes, deciding, undo, panels, find, isPair, waiting } = needs;
  const { view, filtering, navigation, inspection, layout } = reader;
  const { filter, stops } = filtering;
  /** Available with a comparison only. */
  const comparing = <Handler>(handler: Handler): Handler | null => (view === null || !isPair ? null : handler);
  /** Available where there are differences only. */
  const stepping = <Handler>(handler: Handler): Handler | null => (stops.length === 0 ? null : comparing(handler));
  /** Available for the comparison on screen only, with no other under way. */
  const settled = <Handler>(handler: Handler): Handler | null =>
    waiting || deciding.decisions.busy ? null : comparing(handler);
  /** Opens the search, or does something in the open one. */
  const finding = (inOpen: (bar: Find | null) => void): (() => void) | null =>
    comparing(() => (panels.open.has('find') ? inOpen(find.current) : panels.show('find')));
  return {
    'next-difference': stepping(() => navigation.step(1)),
    'previous-difference': stepping(() => navigation.step(-1)),
    'next-substance': stepping(() => navigation.step(1, 'substance')),
    'previous-substance': stepping(() => navigation.step(-1, 'substance')),
    'next-only': stepping(() => navigation.step(1, 'only')),
    'previous-only': stepping(() => navigation.step(-1, 'only')),
    'other-end': stepping(navigation.toOtherEnd),
    inspect: comparing(inspection.openHere),
    swap: isPair ? changes.swap : null,
    'substance-only': comparing(() =>
      changes.refilter(isSameFilter(filter, substanceOnly) ? nothingFiltered : substanceOnly),
    ),
    'toggle-layout': layout.isNarrow ? null : comparing(layout.toggleLayout),
    'toggle-together': reader.isPublished ? comparing(layout.toggleTogether) : null,
    'toggle-filters': comparing(() => (panels.open.has('filters') ? panels.hide : panels.show)('filters')),
    'toggle-furniture': changes.toggleFurniture,
    undo: () => navigation.say(undo.undo()),
    redo: () => navigation.say(undo.redo()),
    'break-link': settled(deciding.breakHere),
    'make-link': settled(deciding.makeHere),
    'list-decisions': settled(deciding.openList),
    find: finding((bar) => bar?.focus()),
    'find-next': finding((bar) => bar?.step(1)),
    'find-previous': finding((bar) => bar?.step(-1)),
    'show-palette': () => panels.show('palette'),
    'show-keys': () => panels.show('keys'),
  };
}
