import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { View } from './view';

/** How long both ends of a followed move stay marked, as long as the animation in RowView.module.css. */
const flashTime = 1800;

/** Where the sticky outlet names end, in pixels from the top; what begins above is half hidden. */
const pickersEnd = 40;

/** Where the reader is: the difference stepped to, and the ends of the chip just followed. */
export interface Navigation {
  /** Index into the view's stops, or -1. */
  readonly at: number;
  readonly flashed: ReadonlySet<string>;
  readonly step: (by: 1 | -1) => void;
  readonly follow: (from: string, to: string) => void;
  /** Remembers what is in sight, so that it is in sight again when the swapped sides are drawn. */
  readonly holdPlace: () => void;
}

/** Brings the focus to an element, and the element to the middle of the window unless it stands well within it. */
function goTo(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  const calm = top > window.innerHeight * 0.15 && bottom < window.innerHeight * 0.85;
  if (!calm) element.scrollIntoView({ block: bottom - top > window.innerHeight * 0.6 ? 'start' : 'center' });
  element.focus({ preventScroll: true });
}

function linkRows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-left][data-right]')];
}

/** Rows get their real heights when first drawn, a frame or two after they came into sight. */
const settlingFrames = 4;

/** Scrolls so that an element stands `top` pixels below the window's upper edge, and stays there while rows settle. */
function keepAt(element: HTMLElement, top: number, frames: number): void {
  window.scrollBy(0, element.getBoundingClientRect().top - top);
  if (frames > 0) requestAnimationFrame(() => keepAt(element, top, frames - 1));
}

/** The link at the top of the window, by its paragraphs, as the swapped sides will name them. */
interface Place {
  readonly left: string | undefined;
  readonly right: string | undefined;
  readonly top: number;
}

/** Stepping through the differences and following chips. */
export function useNavigation(view: View | null): Navigation {
  const [at, setAt] = useState(-1);
  const [flashed, setFlashed] = useState<ReadonlySet<string>>(new Set());
  const place = useRef<Place | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view starts a new walk
  useLayoutEffect(() => {
    setAt(-1);
    const held = place.current;
    place.current = null;
    const row = linkRows().find((one) => held && one.dataset.left === held.left && one.dataset.right === held.right);
    if (row !== undefined && held !== null) keepAt(row, held.top, settlingFrames);
  }, [view]);

  const stop = view?.stops[at];
  useEffect(() => {
    if (stop === undefined) return;
    const element = document.querySelector<HTMLElement>(`[data-stop="${stop.key}"]`);
    if (element !== null) goTo(element);
  }, [stop]);

  useEffect(() => {
    if (flashed.size === 0) return undefined;
    const timer = setTimeout(() => setFlashed(new Set()), flashTime);
    return () => clearTimeout(timer);
  }, [flashed]);

  const count = view?.stops.length ?? 0;
  const step = useCallback(
    (by: 1 | -1) =>
      setAt((now) => (count === 0 ? -1 : now === -1 && by === -1 ? count - 1 : (now + by + count) % count)),
    [count],
  );

  const follow = useCallback((from: string, to: string) => {
    const target = document.getElementById(to);
    if (target === null) return;
    setFlashed(new Set([from, to]));
    goTo(target);
  }, []);

  const holdPlace = useCallback(() => {
    const row =
      window.scrollY === 0 ? undefined : linkRows().find((one) => one.getBoundingClientRect().top > pickersEnd);
    if (row === undefined) return;
    const { left, right } = row.dataset;
    place.current = { left: right, right: left, top: row.getBoundingClientRect().top };
  }, []);

  return { at, flashed, step, follow, holdPlace };
}
