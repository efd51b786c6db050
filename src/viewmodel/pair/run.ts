/** A run of what one side has between two link rows, and what of it is folded. */
import type { GapItem } from './row';

/** A run of more paragraphs is folded to its first ones: it would push what the articles share far apart. */
const longestOpenRun = 8;
const shownOfLongRun = 4;

/** A run parted at what it hides while it is folded. */
export interface UnmatchedRun {
  /** The key by which it is opened and closed (`Openings`). */
  readonly key: string;
  /** How many of its paragraphs it shows folded; all when it is short. */
  readonly kept: number;
  readonly before: readonly GapItem[];
  readonly hidden: readonly GapItem[];
  readonly after: readonly GapItem[];
}

/**
 * Parts a run: hidden is all from the first paragraph that is too many to the last paragraph. `key` names the run's
 * place; `isFiltered`: the filter folds what only this side has; `isLinked`: the articles share something. Where
 * nothing is linked there is nothing to keep together: both articles are shown as they are.
 */
export function foldRun(key: string, items: readonly GapItem[], isFiltered: boolean, isLinked: boolean): UnmatchedRun {
  const alone = items.flatMap((item, index) => (item.kind === 'unmatched' ? [index] : []));
  const isLong = alone.length > longestOpenRun && isLinked;
  const kept = isFiltered && alone.length > 0 ? 0 : isLong ? shownOfLongRun : alone.length;
  const name = isFiltered ? `filtered-${key}` : `run-${key}`;
  const first = alone[kept];
  if (first === undefined) return { key: name, kept, before: items, hidden: [], after: [] };
  const end = (alone.at(-1) ?? first) + 1;
  return { key: name, kept, before: items.slice(0, first), hidden: items.slice(first, end), after: items.slice(end) };
}
