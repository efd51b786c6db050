/** Where things stand in the window, and how to bring them there. */
import type { Stop } from './differences';
import { opposite, type Side } from './sides';

/** Where the sticky outlet names end, in pixels from the top; what begins above is half hidden. */
const pickersEnd = 40;

/** Rows get their real heights when first drawn, a frame or two after they came into sight. */
const settlingFrames = 4;

/** A paragraph, and where in the window it stands. */
export interface Place {
  readonly side: Side;
  readonly paragraph: number;
  /** Which of the differences marked in the paragraph is held, or -1 for its whole row; null to hold none. */
  readonly nth: number | null;
  /** Pixels below the window's upper edge. */
  readonly top: number;
  /** How far the page was scrolled when the place was taken or restored. */
  readonly scrolled: number;
}

/** Brings the focus to an element, and the element to the middle of the window unless it stands well within it. */
export function goTo(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const calm = top > window.innerHeight * 0.15 && bottom < window.innerHeight * 0.85;
  if (!calm) element.scrollIntoView({ block: bottom - top > window.innerHeight * 0.6 ? 'start' : 'center' });
  element.focus({ preventScroll: true });
}

/** The first element of a difference. */
export function stopElement(stop: Stop | undefined): HTMLElement | null {
  return stop === undefined ? null : document.querySelector<HTMLElement>(`[data-stop="${stop.key}"]`);
}

/** Whether any of an element is in sight below the outlet names. */
export function isInSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > pickersEnd && top < window.innerHeight;
}

/** The index to step to from what is in sight: the first stop below the outlet names, or the one before it. */
export function stopFrom(stops: readonly Stop[], by: 1 | -1): number {
  const isBelow = (stop: Stop): boolean => {
    // What is drawn as one is asked first: to measure inside it out of sight the browser would have to draw it.
    const row = document.getElementById(stop.row);
    const whole = row?.closest('[data-stretch]') ?? row;
    if (whole !== null && whole.getBoundingClientRect().bottom < pickersEnd) return false;
    return (stopElement(stop)?.getBoundingClientRect().top ?? -1) >= pickersEnd;
  };
  const found = stops.findIndex(isBelow);
  const first = found === -1 ? stops.length : found;
  return by === 1 ? first : first - 1;
}

function stopsIn(paragraph: HTMLElement): readonly HTMLElement[] {
  return [...paragraph.querySelectorAll<HTMLElement>('[data-stop]')];
}

function paragraphElement({ side, paragraph }: Pick<Place, 'side' | 'paragraph'>): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-paragraph="${side}-${paragraph}"]`);
}

function placeOf(element: HTMLElement, nth: number | null): Place | null {
  const [side, paragraph] = element.dataset.paragraph?.split('-') ?? [];
  if (side !== 'left' && side !== 'right') return null;
  const { top } = element.getBoundingClientRect();
  return { side, paragraph: Number(paragraph), nth, top, scrolled: window.scrollY };
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

/** What to hold the page by: the difference the reader is at if in sight, else the nearest row; null at the very top. */
export function findPlace(current: HTMLElement | null, kept: Place | null): Place | null {
  if (kept !== null && Math.abs(kept.scrolled - window.scrollY) < 1) return kept;
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
 * Scrolls so that a place stands where it stood, and stays there while rows settle; says each time where that left it.
 * Returns the element of the held difference, or of the paragraph.
 */
export function keepPlace(place: Place, onKept: (place: Place) => void): HTMLElement | null {
  const element = paragraphElement(place);
  if (element === null) return null;
  const keep = (frames: number): void => {
    if (!element.isConnected) return;
    window.scrollBy(0, element.getBoundingClientRect().top - place.top);
    onKept({ ...place, scrolled: window.scrollY });
    if (frames > 0) requestAnimationFrame(() => keep(frames - 1));
  };
  keep(settlingFrames);
  if (place.nth === null || place.nth < 0) return element;
  return stopsIn(element)[place.nth] ?? element;
}
