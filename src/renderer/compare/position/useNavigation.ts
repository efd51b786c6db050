import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { noneFound } from '../../../messages/compare/differences';
import { matchedCount } from '../../../viewmodel/labels/summary';
import type { Stop, StopSort } from '../../../viewmodel/pair/differences';
import type { LinkRow, Place as PlaceItem } from '../../../viewmodel/pair/row';
import { paragraphName } from '../../../viewmodel/pair/rowNames';
import type { View } from '../../../viewmodel/pair/view';
import { keyOf } from '../../commands/keys';
import { awaitDrawing, draw } from '../windowing/drawing';
import { drawStop, stopElement, undrawnStop } from './elements';
import { findPlace, goTo, isInSight, keepPlace, type Place, placeAfterSwap, stopFrom } from './places';
import { bringTo, placeAtLine, readingLine } from './reading';

/** How long both ends of a followed move stay marked, as long as the animation in RowView.module.css. */
const flashTime = 1800;

/** Where the last step went round: on to the first difference again, or back to the last. */
export type Round = 'first' | 'last' | null;

/** Where the reader is: the difference stepped to, and the ends of the chip just followed. */
export interface Navigation {
  /** Index into the stops, or -1. */
  readonly at: number;
  readonly round: Round;
  /** Said instead of where the reader is, until the next step; null for nothing. */
  readonly said: string | null;
  readonly flashed: ReadonlySet<string>;
  /** Steps to the next or last difference, of one sort when it is given. */
  readonly step: (by: 1 | -1, sort?: Sought) => void;
  readonly follow: (from: string, to: string) => void;
  /** Leads from a moved row to the place it left, from a place to its row, and from anywhere else to the next move. */
  readonly toOtherEnd: () => void;
  /** Remembers what is in sight, so that it is in sight again when the swapped sides are drawn. */
  readonly holdPlace: () => void;
  /** Remembers what is in sight for the same sides, when their rows are made anew. */
  readonly holdHere: () => void;
  /** Forgets it: other articles are shown from their tops. */
  readonly dropPlace: () => void;
  /** Draws a change that moves the rows, and leaves what is in sight where it is. */
  readonly keepingPlace: (change: () => void) => void;
  readonly say: (sentence: string | null) => void;
}

/** A walk through the differences of one view; in any other view its key means nothing. */
interface Walk {
  readonly view: View | null;
  readonly key: string | null;
  readonly round: Round;
}

/** The sorts of difference that have keys of their own. */
type Sought = Extract<StopSort, 'substance' | 'only' | 'moved'>;

/** The sentence for none found: where it was looked for, or that the filters hide it. */
function noneOf(view: View, sort: Sought): string {
  const hidden = view.stops.filter((stop) => stop.sort === sort).length;
  if (hidden > 0) return noneFound.hidden({ count: hidden, key: keyOf('toggle-filters') });
  const matched = matchedCount(view);
  if (sort === 'only') return noneFound.unmatched({ matched });
  if (sort === 'moved') return noneFound.moved({ matched });
  return noneFound.factual({ matched, unmatched: view.counts.only.left + view.counts.only.right });
}

const start: Walk = { view: null, key: null, round: null };

/** Stepping through the differences (`stops` are those of the view that can be seen) and following chips. */
export function useNavigation(view: View | null, stops: readonly Stop[]): Navigation {
  const [walk, setWalk] = useState<Walk>(start);
  const [said, setSaid] = useState<string | null>(null);
  const [flashed, setFlashed] = useState<ReadonlySet<string>>(new Set());
  /** Where the reader has scrolled the page that was kept from the last start, if there is one. */
  const [scrolled] = useState(() => findPlace(null, null));
  /** The place to restore in the next view, at first or after a swap; undefined when none waits to be drawn. */
  const held = useRef<Place | null | undefined>(scrolled ?? undefined);
  /** The place the last swap was held by; as long as nobody scrolls, the next swap leads back by it. */
  const kept = useRef<Place | null>(null);
  const at = walk.view === view && walk.key !== null ? stops.findIndex((stop) => stop.key === walk.key) : -1;

  useLayoutEffect(() => {
    const place = held.current ?? null;
    held.current = undefined;
    kept.current = null;
    setSaid(null);
    if (view === null) return;
    if (place === null) {
      window.scrollTo(0, 0);
      return;
    }
    const element = keepPlace(place, (now) => {
      kept.current = now;
    });
    const key = element?.closest<HTMLElement>('[data-stop]')?.dataset.stop;
    if (place.nth === null || key === undefined) return;
    setWalk({ view, key, round: null });
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
    (by: 1 | -1, sort?: Sought) => {
      const wanted = sort === undefined ? stops : stops.filter((stop) => stop.sort === sort);
      const count = wanted.length;
      setSaid(view !== null && count === 0 && sort !== undefined ? noneOf(view, sort) : null);
      if (view === null || count === 0) return;
      kept.current = null;
      const stop = stops[at] ?? null;
      const current = stopElement(stop);
      // Who scrolled away goes on from what is in sight.
      const isLost = stop === null || (current === null ? undrawnStop(stop) !== null : !isInSight(current));
      const next = isLost ? stopFrom(wanted, by) : neighbour(wanted, stops, at, by);
      const round = at === -1 || (next >= 0 && next < count) ? null : by === 1 ? 'first' : 'last';
      const reached = wanted[(next + count) % count];
      setWalk({ view, key: reached?.key ?? null, round });
      if (reached === undefined) return;
      drawStop(reached);
      const element = stopElement(reached);
      if (element !== null) goTo(element);
    },
    [view, stops, at],
  );

  const follow = useCallback(
    (from: string, to: string) => {
      kept.current = null;
      draw(to);
      // Drawn at once: what it leads to may be folded, and opens when it is wanted.
      flushSync(() => {
        setFlashed(new Set([from, to]));
        setSaid(null);
        // The walk goes on from where the chip led.
        setWalk({ view, key: null, round: null });
      });
      draw(to);
      const target = document.getElementById(to);
      if (target !== null) goTo(target);
    },
    [view],
  );

  const toOtherEnd = useCallback(() => {
    const id = document.activeElement?.closest<HTMLElement>('[data-place], [data-relation]')?.id;
    const end = view === null || id === undefined ? null : otherEnd(view, id);
    if (end === null || id === undefined) step(1, 'moved');
    else follow(id, end);
  }, [view, step, follow]);

  const holdPlace = useCallback(() => {
    // A swap of a swap that is not drawn yet leads back to where the reader still is.
    const place = held.current === undefined ? findPlace(stopElement(stops[at] ?? null), kept.current) : held.current;
    held.current = placeAfterSwap(place);
    const next = held.current;
    awaitDrawing(next && paragraphName(next.side, next.paragraph));
  }, [stops, at]);

  const holdHere = useCallback(() => {
    held.current = findPlace(stopElement(stops[at] ?? null), kept.current);
  }, [stops, at]);

  const dropPlace = useCallback(() => {
    held.current = undefined;
    awaitDrawing(null);
  }, []);

  const keepingPlace = useCallback(
    (change: () => void) => {
      const place = findPlace(stopElement(stops[at] ?? null), kept.current);
      // Of columns that scroll by themselves the left one is kept; the other goes along with it.
      const point = place === null ? placeAtLine('left', true) : null;
      const hadFocus = document.activeElement !== document.body;
      flushSync(change);
      if (place !== null) keepPlace(place, () => {});
      else if (point !== null) bringTo(readingLine(), point);
      // The focused element may be folded now: the next key goes on from the page, not from its beginning.
      if (hadFocus && document.activeElement === document.body)
        document.querySelector('main')?.focus({ preventScroll: true });
    },
    [stops, at],
  );

  const round = at === -1 ? null : walk.round;
  return {
    at,
    round,
    said,
    flashed,
    step,
    follow,
    toOtherEnd,
    holdPlace,
    holdHere,
    dropPlace,
    keepingPlace,
    say: setSaid,
  };
}

/** The index among `wanted` of the stop after or before the one at `at`; beyond the ends when there is none. */
function neighbour(wanted: readonly Stop[], stops: readonly Stop[], at: number, by: 1 | -1): number {
  if (wanted === stops) return at + by;
  const order = new Map(stops.map((stop, index) => [stop.key, index]));
  const after = wanted.findIndex((stop) => (order.get(stop.key) ?? 0) > at);
  const first = after === -1 ? wanted.length : after;
  if (by === 1) return first;
  return wanted[first - 1]?.key === stops[at]?.key ? first - 2 : first - 1;
}

/** The key of the other end of a row or place, or null when it has none. */
function otherEnd(view: View, id: string): string | null {
  const row = view.rows.find((one): one is LinkRow => one.kind === 'link' && one.key === id);
  if (row !== undefined) return row.places[0]?.key ?? null;
  const items = view.rows.flatMap((one) => (one.kind === 'apart' ? [...one.left, ...one.right] : []));
  return items.find((item): item is PlaceItem => item.kind === 'place' && item.key === id)?.to ?? null;
}
