import { useCallback, useMemo, useState } from 'react';
import type { Stop } from '../differences';
import { opposite } from '../sides';
import type { View } from '../view';
import { type Entry, type Filter, filterStops, foldRows, nothingFiltered } from './filter';

/** The filter, and what it leaves of a view. */
export interface Filtering {
  readonly filter: Filter;
  readonly entries: readonly Entry[];
  readonly stops: readonly Stop[];
  readonly set: (filter: Filter) => void;
  /** What was folded of the left side is folded of the right one. */
  readonly swap: () => void;
}

const noEntries: readonly Entry[] = [];
const noStops: readonly Stop[] = [];

/** Holds the filter and applies it to a view. */
export function useFilter(view: View | null): Filtering {
  const [filter, set] = useState(nothingFiltered);
  const entries = useMemo(
    () => (view === null ? noEntries : foldRows(view.pair.comparison, view.rows, filter)),
    [view, filter],
  );
  const stops = useMemo(
    () => (view === null ? noStops : filterStops(view.pair.comparison, entries, view.stops, filter)),
    [view, entries, filter],
  );
  const swap = useCallback(() => {
    set((now) => (now.only.size === 0 ? now : { ...now, only: new Set([...now.only].map(opposite)) }));
  }, []);
  return { filter, entries, stops, set, swap };
}
