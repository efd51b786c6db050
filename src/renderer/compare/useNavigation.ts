import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { findPlace, goTo, isInSight, keepPlace, type Place, placeAfterSwap, stopElement, stopFrom } from './places';
import type { View } from './view';

/** How long both ends of a followed move stay marked, as long as the animation in RowView.module.css. */
const flashTime = 1800;

/** Where the last step went round: on to the first difference again, or back to the last. */
export type Round = 'first' | 'last' | null;

/** Where the reader is: the difference stepped to, and the ends of the chip just followed. */
export interface Navigation {
  /** Index into the view's stops, or -1. */
  readonly at: number;
  readonly round: Round;
  readonly flashed: ReadonlySet<string>;
  readonly step: (by: 1 | -1) => void;
  readonly follow: (from: string, to: string) => void;
  /** Remembers what is in sight, so that it is in sight again when the swapped sides are drawn. */
  readonly holdPlace: () => void;
  /** Forgets it: other articles are shown from their tops. */
  readonly dropPlace: () => void;
}

/** A walk through the differences of one view; in any other view its index means nothing. */
interface Walk {
  readonly view: View | null;
  readonly at: number;
  readonly round: Round;
}

/** Stepping through the differences and following chips. */
export function useNavigation(view: View | null): Navigation {
  const [walk, setWalk] = useState<Walk>({ view: null, at: -1, round: null });
  const [flashed, setFlashed] = useState<ReadonlySet<string>>(new Set());
  /** Where the reader has scrolled the page that was kept from the last start, if there is one. */
  const [scrolled] = useState(() => findPlace(null, null));
  /** What the next view is to show where, at first or after a swap. */
  const held = useRef(scrolled);
  /** What the last swap was held by; as long as nobody scrolls, the next swap leads back by the same. */
  const kept = useRef<Place | null>(null);
  const at = walk.view === view ? walk.at : -1;

  useLayoutEffect(() => {
    const place = held.current;
    held.current = null;
    kept.current = null;
    if (view === null) return;
    if (place === null) {
      window.scrollTo(0, 0);
      return;
    }
    const element = keepPlace(place, (now) => {
      kept.current = now;
    });
    const key = element?.closest<HTMLElement>('[data-stop]')?.dataset.stop;
    const stop = place.nth === null ? -1 : view.stops.findIndex((one) => one.key === key);
    if (stop === -1) return;
    setWalk({ view, at: stop, round: null });
    // Only a focus that went with the old rows is brought back: one on a picker or a button stays there.
    if (document.activeElement !== document.body) return;
    element?.closest<HTMLElement>('[data-stop]')?.focus({ preventScroll: true });
  }, [view]);

  useEffect(() => {
    if (flashed.size === 0) return undefined;
    const timer = setTimeout(() => setFlashed(new Set()), flashTime);
    return () => clearTimeout(timer);
  }, [flashed]);

  const step = useCallback(
    (by: 1 | -1) => {
      const count = view?.stops.length ?? 0;
      if (view === null || count === 0) return;
      kept.current = null;
      const current = stopElement(view.stops[at]);
      // Who scrolled away goes on from what is in sight.
      const next = at === -1 || (current !== null && !isInSight(current)) ? stopFrom(view.stops, by) : at + by;
      const round = at === -1 || (next >= 0 && next < count) ? null : by === 1 ? 'first' : 'last';
      const reached = (next + count) % count;
      setWalk({ view, at: reached, round });
      const element = stopElement(view.stops[reached]);
      if (element !== null) goTo(element);
    },
    [view, at],
  );

  const follow = useCallback(
    (from: string, to: string) => {
      const target = document.getElementById(to);
      if (target === null) return;
      kept.current = null;
      setFlashed(new Set([from, to]));
      // The walk goes on from where the chip led.
      setWalk({ view, at: -1, round: null });
      goTo(target);
    },
    [view],
  );

  const holdPlace = useCallback(() => {
    held.current = placeAfterSwap(findPlace(stopElement(view?.stops[at]), kept.current));
  }, [view, at]);

  const dropPlace = useCallback(() => {
    held.current = null;
  }, []);

  return { at, round: at === -1 ? null : walk.round, flashed, step, follow, holdPlace, dropPlace };
}
