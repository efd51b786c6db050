/** Filter counts: how much each switch of the filter panel would fold or unmark. */
import type { EditKind, Pair, Relation } from '../../contract';
import { markedEdits } from '../pair/marks';
import { type GapItem, type Row, unmatchedIn } from '../pair/row';
import { countProse, type Side, sides } from '../pair/sides';
import type { Stop } from '../pair/stops';
import { relationOf } from './filter';

/** The numbers beside the switches of the filter panel. */
export interface FilterCounts {
  /** Rows. */
  readonly relations: Readonly<Record<Relation, number>>;
  /** Edits that are part of a stop; of house style, all marked edits. */
  readonly kinds: Readonly<Record<EditKind, number>>;
  /** Unmatched paragraphs. */
  readonly only: Readonly<Record<Side, number>>;
  /** Lines of page clutter. */
  readonly clutter: number;
}

/** The number of clutter lines among one side's items of a gap row. */
function foldedLines(items: readonly GapItem[]): number {
  return items.reduce((sum, item) => (item.kind === 'fold' ? sum + item.paragraphs.length : sum), 0);
}

/** Counts what each switch of a filter would fold or unmark. */
export function countFiltered(
  pair: Pair,
  rows: readonly Row[],
  stops: readonly Stop[],
  leading: Readonly<Record<Side, readonly number[]>>,
): FilterCounts {
  const { comparison } = pair;
  const kinds: Record<EditKind, number> = {
    figure: 0,
    name: 0,
    'name-spelling': 0,
    quotation: 0,
    attribution: 0,
    wording: 0,
    cut: 0,
    addition: 0,
    'house-style': 0,
  };
  const counts = {
    relations: { verbatim: 0, edited: 0, partial: 0, reworded: 0 },
    kinds,
    only: { left: 0, right: 0 },
    clutter: leading.left.length + leading.right.length,
  };
  for (const row of rows) {
    if (row.kind === 'link') counts.relations[relationOf(comparison, row)] += 1;
    else
      for (const side of sides) {
        counts.only[side] += countProse(pair[side], unmatchedIn(row[side]));
        counts.clutter += foldedLines(row[side]);
      }
  }
  const add = (index: number, isCounted: (kind: EditKind) => boolean): void => {
    const kind = comparison.edits[index]?.kind;
    if (kind !== undefined && isCounted(kind)) kinds[kind] += 1;
  };
  for (const stop of stops) for (const index of stop.edits) add(index, () => true);
  for (const index of markedEdits(comparison)) add(index, (kind) => kind === 'house-style');
  return counts;
}
