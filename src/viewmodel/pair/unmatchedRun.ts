/** A run of unmatched paragraphs, and which of them are folded. */
import type { GapItem } from './row';

/** A longer run is folded to its first paragraphs, or it would push the shared paragraphs far apart. */
const MAX_OPEN_RUN = 8;
const SHOWN_OF_LONG_RUN = 4;

/** A run, split around the items it hides while folded. */
export interface UnmatchedRun {
  /** The key by which it is opened and closed. */
  readonly key: string;
  /** How many paragraphs it shows while folded; all of them when it is short. */
  readonly kept: number;
  readonly before: readonly GapItem[];
  readonly hidden: readonly GapItem[];
  readonly after: readonly GapItem[];
}

/**
 * Folds a run if it is long or filtered.
 *
 * @param key Identifies the gap row and the side.
 * @param items The side's items of the gap row.
 * @param isFiltered Whether the filter folds this side's unmatched paragraphs.
 * @param isLinked Whether the pair has any link. Without one nothing needs to be kept close, and both articles are
 * shown in full.
 * @returns The run; `hidden` extends from the first paragraph beyond the limit to the last paragraph.
 */
export function foldRun(key: string, items: readonly GapItem[], isFiltered: boolean, isLinked: boolean): UnmatchedRun {
  const unmatched = items.flatMap((item, index) => (item.kind === 'unmatched' ? [index] : []));
  const isLong = unmatched.length > MAX_OPEN_RUN && isLinked;
  const kept = isFiltered && unmatched.length > 0 ? 0 : isLong ? SHOWN_OF_LONG_RUN : unmatched.length;
  const name = isFiltered ? `filtered-${key}` : `run-${key}`;
  const first = unmatched[kept];
  if (first === undefined) return { key: name, kept, before: items, hidden: [], after: [] };
  const end = (unmatched.at(-1) ?? first) + 1;
  return { key: name, kept, before: items.slice(0, first), hidden: items.slice(first, end), after: items.slice(end) };
}
