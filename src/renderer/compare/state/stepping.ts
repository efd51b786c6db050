/** Moves the reader through the text: to the next difference, along a chip, to the other end of a move. */
import { flushSync } from 'react-dom';
import { unfoldParagraph } from '../find/reveal';
import {
  elementOfKey,
  ensureStopRendered,
  type ParagraphOf,
  paragraphElement,
  stopElement,
} from '../position/elements';
import { isOutOfSight, stopFrom } from '../position/inSight';
import { ensureRendered } from '../windowing/anchors';
import type { Compare } from './compare';
import { currentStop, foldsIn, linkOfStop, orderIn, stopIndexIn, stopsIn, viewIn } from './select';
import { arrival, neighbour, noneFoundLine, otherEnd, type SoughtSort, type StepBy } from './walk';

/** Steps to the next or previous difference, optionally of one sort. */
export function step({ store, position, dispatch }: Compare, by: StepBy, sort?: SoughtSort): void {
  const { state } = store;
  const view = viewIn(state);
  if (view === null) return;
  const stops = stopsIn(state);
  const at = stopIndexIn(state);
  const wanted = sort === undefined ? stops : stops.filter((stop) => stop.sort === sort);
  if (wanted.length === 0) {
    dispatch({ type: 'say', message: sort === undefined ? null : noneFoundLine(view, sort) });
    return;
  }
  const current = currentStop(state);
  // After scrolling away, the next step starts from the text in sight.
  const isLost = current === null || isOutOfSight(current);
  const next = isLost ? stopFrom(wanted, by) : neighbour(wanted, stops, at, by);
  const { stop, round } = arrival(wanted, next, by, at === -1);
  if (stop === undefined) return;
  dispatch({ type: 'step', key: stop.key, link: linkOfStop(view, stop), round });
  ensureStopRendered(stop);
  const element = stopElement(stop);
  if (element !== null) position.goTo(element);
}

/** Moves from one row to another; both are briefly marked, and the next step starts there. */
export function followChip({ position, dispatch }: Compare, from: string, to: string): void {
  ensureRendered(to);
  // Rendered synchronously: the target may be folded, and is unfolded because it is marked.
  flushSync(() => dispatch({ type: 'follow', from, to }));
  ensureRendered(to);
  const target = elementOfKey(to);
  if (target !== null) position.goTo(target);
}

/** Moves from a moved row to its stub, from a stub to its row, and from anywhere else to the next move. */
export function toOtherEnd(compare: Compare): void {
  const view = viewIn(compare.store.state);
  const key = document.activeElement?.closest<HTMLElement>('[data-stub], [data-relation]')?.id;
  const end = view === null || key === undefined ? null : otherEnd(view, key);
  if (end === null || key === undefined) step(compare, 1, 'moved');
  else followChip(compare, key, end);
}

/** Moves to a paragraph, opening the fold it is in. */
export function goToParagraph({ store, position }: Compare, wanted: ParagraphOf): void {
  unfoldParagraph(orderIn(store.state), foldsIn(store.state), wanted);
  const element = paragraphElement(wanted);
  if (element === null) return;
  // Not every paragraph is focusable.
  element.tabIndex = -1;
  position.goTo(element);
}
