import { useCallback, useMemo, useState } from 'react';
import { type Entry, type Filter, filterStops, foldRows, nothingFiltered } from '../../../viewmodel/filter/filter';
import type { Stop } from '../../../viewmodel/pair/differences';
import { opposite } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import type { Selection } from '../state/useSession';

/** The filter, and what it leaves of a view. */
export interface Filtering {
  readonly filter: Filter;
  readonly entries: readonly Entry[];
  readonly stops: readonly Stop[];
  readonly set: (filter: Filter) => void;
}

const noEntries: readonly Entry[] = [];
const noStops: readonly Stop[] = [];

/** A filter, and the two articles it was last applied to. */
interface Held {
  readonly filter: Filter;
  readonly selection: Selection | null;
}

/** The same filter when left is right. */
function mirrored(filter: Filter): Filter {
  return filter.only.size === 0 ? filter : { ...filter, only: new Set([...filter.only].map(opposite)) };
}

/** The filter for what is shown now: what was folded of the left side is folded of the right one once they are swapped. */
function heldFor(selection: Selection | null, { filter, selection: before }: Held): Held {
  const isSwapped = before?.left === selection?.right && before?.right === selection?.left;
  return { selection, filter: isSwapped ? mirrored(filter) : filter };
}

/** Holds the filter and applies it to a view of the two articles selected. */
export function useFilter(view: View | null, selection: Selection | null): Filtering {
  const [last, setHeld] = useState<Held>({ filter: nothingFiltered, selection });
  const held = last.selection === selection ? last : heldFor(selection, last);
  if (held !== last) setHeld(held);
  const { filter } = held;
  const entries = useMemo(
    () => (view === null ? noEntries : foldRows(view.pair.comparison, view.rows, filter)),
    [view, filter],
  );
  const stops = useMemo(
    () => (view === null ? noStops : filterStops(view.pair.comparison, entries, view.stops, filter)),
    [view, entries, filter],
  );
  const set = useCallback((next: Filter) => setHeld((now) => ({ ...now, filter: next })), []);
  return { filter, entries, stops, set };
}
