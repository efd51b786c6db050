/** Where things are in the window, and how to bring them there. */
import type { Stop } from '../../../viewmodel/pair/differences';
import { opposite } from '../../../viewmodel/pair/sides';
import { linkAround, type ParagraphOf, paragraphElement, paragraphOf, stopElement, undrawnStop } from './elements';
import { pickersEnd, scrollerOf, sightEnd } from './reading';
import { hold, letGo } from './settle';

/** A paragraph, and where in the window it is. */
export interface Place extends ParagraphOf {
  /** Which of the differences marked in the paragraph is held, or -1 for its whole row; null to hold none. */
  readonly nth: number | null;
  /** Pixels below the window's upper edge. */
  readonly top: number;
  /** How far the page was scrolled when the place was taken or restored. */
  readonly scrolled: number;
  /** Whether rows around it are still getting their real heights: then the page scrolls by itself, not by a reader. */
  readonly settling: boolean;
}

/** Brings the focus to an element, and the element to the middle of the window unless it is well within it. */
export function goTo(element: HTMLElement): void {
  letGo(scrollerOf(element));
  const { top, bottom } = element.getBoundingClientRect();
  const sight = sightEnd();
  const calm = top > sight * 0.15 && bottom < sight * 0.85;
  if (!calm) element.scrollIntoView({ block: bottom - top > sight * 0.6 ? 'start' : 'center' });
  element.focus({ preventScroll: true });
}

/** Whether any of an element is in sight below the outlet names. */
export function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > pickersEnd && top < sightEnd();
}

/** The index to step to from what is in sight: the first stop below the outlet names, or the one before it. */
export function stopFrom(stops: readonly Stop[], by: 1 | -1): number {
  const isBelow = (stop: Stop): boolean => {
    // The whole stretch is measured first: to measure inside it out of sight, the browser would have to draw it.
    const undrawn = undrawnStop(stop);
    const row = undrawn ?? document.getElementById(stop.row) ?? document.getElementById(stop.key);
    const whole = row?.closest('[data-stretch]') ?? row;
    if (whole !== null && whole.getBoundingClientRect().bottom < pickersEnd) return false;
    // Everything in the window, or just below it, is drawn.
    if (undrawn !== null) return true;
    return (stopElement(stop)?.getBoundingClientRect().top ?? -1) >= pickersEnd;
  };
  const found = stops.findIndex(isBelow);
  const first = found === -1 ? stops.length : found;
  return by === 1 ? first : first - 1;
}

function stopsIn(paragraph: HTMLElement): readonly HTMLElement[] {
  return [...paragraph.querySelectorAll<HTMLElement>('[data-stop]')];
}

function placeOf(element: HTMLElement, nth: number | null): Place | null {
  const paragraph = paragraphOf(element);
  if (paragraph === null) return null;
  const { top } = element.getBoundingClientRect();
  return { ...paragraph, nth, top, scrolled: window.scrollY, settling: false };
}

/** The unmoved link row nearest the top of the window: its words stay in the same order when the sides are swapped. */
function nearestRow(): HTMLElement | null {
  let nearest: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const row of document.querySelectorAll<HTMLElement>('[data-relation]:not([data-moved])')) {
    const distance = Math.abs(row.getBoundingClientRect().top - pickersEnd);
    if (distance < least && row.querySelector('[data-paragraph]') !== null) {
      nearest = row;
      least = distance;
    }
  }
  return nearest;
}

/** The first link in sight, or null. */
export function linkInSight(): number | null {
  for (const row of document.querySelectorAll<HTMLElement>('main [data-link]'))
    if (isInSight(row)) return linkAround(row);
  return null;
}

/** The place to hold the page by: the current difference if in sight, else the nearest row; null at the very top. */
export function findPlace(current: HTMLElement | null, kept: Place | null): Place | null {
  if (kept !== null && (kept.settling || Math.abs(kept.scrolled - window.scrollY) < 1)) return kept;
  if (current !== null && isInSight(current)) {
    const around = current.closest<HTMLElement>('[data-paragraph]');
    const paragraph = around ?? current.querySelector<HTMLElement>('[data-paragraph]');
    if (paragraph !== null) return placeOf(paragraph, around === null ? -1 : stopsIn(around).indexOf(current));
  }
  const paragraph =
    window.scrollY === 0 ? null : (nearestRow()?.querySelector<HTMLElement>('[data-paragraph]') ?? null);
  return paragraph === null ? null : placeOf(paragraph, null);
}

/** The same place when left is right. */
export function placeAfterSwap(place: Place | null): Place | null {
  return place === null ? null : { ...place, side: opposite(place.side) };
}

/**
 * Scrolls a place back to where it was, and keeps it there while rows settle; says each time where that left it, or
 * null when something else was gone to meanwhile. Returns the element of the held difference, or of the paragraph.
 */
export function keepPlace(place: Place, onKept: (place: Place | null) => void): HTMLElement | null {
  const element = paragraphElement(place);
  if (element === null) return null;
  const scroller = scrollerOf(element);
  const keep = (settling: boolean): void => {
    if (!element.isConnected) return;
    scroller.scrollTop += element.getBoundingClientRect().top - place.top;
    onKept({ ...place, scrolled: window.scrollY, settling });
  };
  hold(scroller, keep, () => onKept(null));
  if (place.nth === null || place.nth < 0) return element;
  return stopsIn(element)[place.nth] ?? element;
}
