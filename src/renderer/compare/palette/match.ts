/** Which entries of the palette fit what is typed. A bundle of its own, for the sake of the first paint. */
import fuzzysort from 'fuzzysort';
import type { Entry } from './entries';

/** An entry that fits, and which of its characters were typed. */
export interface Match {
  readonly entry: Entry;
  readonly indexes: ReadonlySet<number>;
}

/** What fits: the best of it, and how much there is. */
export interface Matches {
  readonly best: readonly Match[];
  readonly total: number;
}

/** More than a reader will look through. */
const mostMatches = 50;

/** What is found by less than this is scattered letters (fuzzysort's scale: 1 is exact, 0.5 is good). */
const leastScore = 0.35;

/** The entries that fit what is typed, best first. */
export function matchEntries(entries: readonly Entry[], typed: string): Matches {
  const found = fuzzysort.go(typed.trim(), entries, { key: 'text', limit: mostMatches, threshold: leastScore });
  return { best: found.map(({ obj, indexes }) => ({ entry: obj, indexes: new Set(indexes) })), total: found.total };
}
