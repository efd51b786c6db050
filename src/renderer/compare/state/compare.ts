/**
 * The Compare screen: its state, the position on its page, and its connection to main. Without React: `useCompare`
 * renders it.
 */
import { flushSync } from 'react-dom';
import type { Bridge } from '../../../contract';
import { StateStore } from '../../store';
import { unfoldParagraph } from '../find/reveal';
import { type CaptureKind, type Position, type ReadingState, textOf } from '../position/capture';
import { rowOfLink } from '../position/elements';
import { PagePosition } from '../position/position';
import type { Action } from './actions';
import { redrawOf } from './redraw';
import { reduce } from './reduce';
import { currentStop, foldsIn, inspectedLink, layoutIn, orderIn, viewIn } from './select';
import type { CompareState } from './state';

/** The Compare screen, as an argument of the functions that act on it. */
export interface Compare {
  readonly bridge: Bridge;
  readonly store: StateStore<CompareState, Action>;
  readonly position: PagePosition;
  /** Changes the state, keeping the text in place if that redraws the page. */
  readonly dispatch: (action: Action) => void;
}

/** The screen in its initial state. A page cached by the last start is in the document until React renders. */
export function newCompare(bridge: Bridge, initial: CompareState): Compare {
  const store = new StateStore(reduce, initial);
  const position = new PagePosition();
  return { bridge, store, position, dispatch: (action) => dispatch(store, position, action) };
}

/** The one place where a position is captured: before an action that redraws the page changes the state. */
function dispatch(store: Compare['store'], position: PagePosition, action: Action): void {
  const before = store.state;
  const after = store.after(action);
  const redraw = redrawOf(before, after);
  const capture = (kind: CaptureKind) => position.capture(kind, readingOf(before, after));
  switch (redraw) {
    case 'rows':
    case 'links':
    case 'inspector': {
      const captured = capture(redraw);
      // Rendered synchronously: only then can a row that windowing left out be rendered and scrolled to.
      flushSync(() => change(store, after));
      if (redraw === 'links') restoreComparison(store, position, captured);
      else if (captured !== null) position.restore(captured);
      return;
    }
    case 'layout':
    case 'width': {
      const captured = capture(redraw);
      position.setPending('layout', captured);
      if (layoutIn(before) === 'published') unfoldText(captured, before);
      break;
    }
    case 'sides':
      position.setPending('comparison', capture(redraw));
      break;
    case 'articles':
    case 'stopped':
      position.setPending('comparison', null);
      break;
    case null:
      break;
  }
  change(store, after);
}

function change(store: Compare['store'], after: CompareState): void {
  const { clutterShown } = store.state;
  store.replace(after);
  if (after.clutterShown !== clutterShown) foldsIn(after).resetClutter();
}

function readingOf(before: CompareState, after: CompareState): ReadingState {
  return {
    stop: currentStop(before),
    hasColumns: layoutIn(before) === 'published',
    willHaveColumns: layoutIn(after) === 'published',
    // Looked up only where it is asked for: the selectors remember one comparison, and `after` may be of another.
    rowOfInspected: () => {
      const view = viewIn(before);
      const link = inspectedLink(after) ?? inspectedLink(before);
      return view === null || link === null ? null : rowOfLink(view, link);
    },
  };
}

/** Rows fold some text that columns show, so the text being read is unfolded before rows are rendered. */
function unfoldText(captured: Position | null, before: CompareState): void {
  const text = textOf(captured);
  if (text !== null) unfoldParagraph(orderIn(before, 'aligned'), foldsIn(before), text);
}

/** Restores the position in another comparison, and with it the current difference. */
export function restoreComparison(store: Compare['store'], position: PagePosition, captured?: Position | null): void {
  const key = position.restoreComparison(captured);
  if (key !== null) store.dispatch({ type: 'restore-stop', key });
}

/** Makes a change outside the state that redraws the page, keeping the text in place. */
export function keepInPlace({ store, position }: Compare, change: () => void): void {
  const captured = position.capture('rows', readingOf(store.state, store.state));
  change();
  if (captured !== null) position.restore(captured);
}
