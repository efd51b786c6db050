/** Tests whether rows and differences are in sight, and finds the nearest ones. */
import type { Stop } from '../../../viewmodel/pair/stops';
import { elementOfKey, linkAround, linkRows, placeholderOfStop, stopElement, unmovedRows } from './elements';
import { pickersEnd, sightEnd } from './reading';

/** Whether any part of an element is in sight below the outlet names. */
export function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > pickersEnd && top < sightEnd();
}

/** Whether the reader has scrolled away from a difference. */
export function isOutOfSight(stop: Stop): boolean {
  const element = stopElement(stop);
  return element === null ? placeholderOfStop(stop) !== null : !isInSight(element);
}

/** The index to step to from the text in sight: the first stop below the outlet names, or the one before it. */
export function stopFrom(stops: readonly Stop[], by: 1 | -1): number {
  const isBelow = (stop: Stop): boolean => {
    // The whole stretch is measured first: to measure elements inside it, the browser would have to lay it out.
    const placeholder = placeholderOfStop(stop);
    const row = placeholder ?? elementOfKey(stop.row) ?? elementOfKey(stop.key);
    const whole = row?.closest('[data-stretch]') ?? row;
    if (whole !== null && whole.getBoundingClientRect().bottom < pickersEnd) return false;
    // Everything in the window, or just below it, is rendered.
    if (placeholder !== null) return true;
    return (stopElement(stop)?.getBoundingClientRect().top ?? -1) >= pickersEnd;
  };
  const found = stops.findIndex(isBelow);
  const first = found === -1 ? stops.length : found;
  return by === 1 ? first : first - 1;
}

/** The first link in sight, or null. */
export function linkInSight(): number | null {
  for (const row of linkRows()) if (isInSight(row)) return linkAround(row);
  return null;
}

/** The unmoved link row nearest the top of the window: its words stay in the same order when the sides are swapped. */
export function nearestRow(): HTMLElement | null {
  let nearest: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const row of unmovedRows()) {
    const distance = Math.abs(row.getBoundingClientRect().top - pickersEnd);
    if (distance < least && row.querySelector('[data-paragraph]') !== null) {
      nearest = row;
      least = distance;
    }
  }
  return nearest;
}
