/**
 * Filters. They fold and unmark but never take away: a fold says how much it hides and opens in place.
 */
import type { Comparison, EditKind, Pair, Relation } from '../../contract';
import { differenceKinds, type Stop } from '../pair/differences';
import { markedEdits } from '../pair/marks';
import { type GapItem, type LinkRow, type Row, unmatchedIn } from '../pair/row';
import { countProse, relations, type Side, sides } from '../pair/sides';

/** The kinds of edit in the order in which filters and lists name them. */
export const editKinds: readonly EditKind[] = [...differenceKinds, 'house-style'];

export interface Filter {
  /** Relations whose rows are folded. */
  readonly relations: ReadonlySet<Relation>;
  /** Kinds of edit that are not marked. */
  readonly kinds: ReadonlySet<EditKind>;
  /** Sides whose own paragraphs are folded. */
  readonly only: ReadonlySet<Side>;
}

export const noFilter: Filter = { relations: new Set(), kinds: new Set(), only: new Set() };

/** Kinds that write the same thing differently. Name spellings are dimmed, never unmarked: one may be a mistake. */
export const styleKinds: readonly EditKind[] = ['house-style', 'name-spelling'];

/** Leaves what changes the meaning: what is the same but for style is folded, and no stop is made at style. */
export const withoutStyle: Filter = {
  ...noFilter,
  relations: new Set(['verbatim']),
  kinds: new Set(styleKinds),
};

/** Leaves what only one outlet has. */
export const unmatchedOnly: Filter = { ...noFilter, relations: new Set(relations) };

function equalSets<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** Whether two filters leave the same. */
export function isSameFilter(one: Filter, other: Filter): boolean {
  return (
    equalSets(one.relations, other.relations) && equalSets(one.kinds, other.kinds) && equalSets(one.only, other.only)
  );
}

/** The set without a value it holds, or with one it does not. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** How much of each sort there is to filter. */
export interface FilterCounts {
  /** Rows. */
  readonly relations: Readonly<Record<Relation, number>>;
  /** Edits that are marked on the page and make up its differences; of house style, all that are marked. */
  readonly kinds: Readonly<Record<EditKind, number>>;
  /** Paragraphs. */
  readonly only: Readonly<Record<Side, number>>;
  /** Lines of page clutter. */
  readonly clutter: number;
}

/** The relation a row is filtered by: that of its closest link. */
function relationOf(comparison: Comparison, row: LinkRow): Relation {
  return comparison.links[row.links[0]]?.relation ?? 'verbatim';
}

/** How many lines are folded in what one side has between two link rows. */
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
  const counts = {
    relations: { verbatim: 0, edited: 0, partial: 0, reworded: 0 },
    kinds: {
      figure: 0,
      name: 0,
      'name-spelling': 0,
      quotation: 0,
      attribution: 0,
      wording: 0,
      cut: 0,
      addition: 0,
      'house-style': 0,
    },
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
    if (kind !== undefined && isCounted(kind)) counts.kinds[kind] += 1;
  };
  for (const stop of stops) for (const index of stop.edits) add(index, () => true);
  for (const index of markedEdits(comparison)) add(index, (kind) => kind === 'house-style');
  return counts;
}

/** A row, or neighbouring rows folded to one line. */
export type FilteredRow =
  | { readonly kind: 'row'; readonly row: Row }
  | {
      readonly kind: 'folded';
      readonly key: string;
      readonly rows: readonly LinkRow[];
      /** How many rows of each relation, for those there are. */
      readonly of: ReadonlyMap<Relation, number>;
      /** How many names are spelled differently in them. */
      readonly spellings: number;
    };

/** The rows with those folded that a filter folds. */
export function foldRows(comparison: Comparison, rows: readonly Row[], filter: Filter): readonly FilteredRow[] {
  const entries: FilteredRow[] = [];
  let held: LinkRow[] = [];
  const close = (): void => {
    const first = held[0];
    if (first === undefined) return;
    const of = new Map<Relation, number>();
    for (const row of held) of.set(relationOf(comparison, row), (of.get(relationOf(comparison, row)) ?? 0) + 1);
    const links = new Set(held.flatMap((row) => row.links));
    const spellings = comparison.edits.filter(({ kind, link }) => kind === 'name-spelling' && links.has(link)).length;
    entries.push({ kind: 'folded', key: `filtered-${first.key}`, rows: held, of, spellings });
    held = [];
  };
  for (const row of rows) {
    if (row.kind === 'link' && filter.relations.has(relationOf(comparison, row))) {
      held.push(row);
      continue;
    }
    close();
    entries.push({ kind: 'row', row });
  }
  close();
  return entries;
}

/** The differences a filter leaves: not those in folded rows or paragraphs, nor those none of whose edits is marked. */
export function filterStops(
  comparison: Comparison,
  entries: readonly FilteredRow[],
  stops: readonly Stop[],
  filter: Filter,
): readonly Stop[] {
  const folded = new Set(entries.flatMap((entry) => (entry.kind === 'folded' ? entry.rows.map((row) => row.key) : [])));
  return stops.filter((stop) => {
    if (folded.has(stop.row)) return false;
    if (stop.sort === 'only') return !sides.some((side) => filter.only.has(side) && stop.key.endsWith(`-${side}`));
    if (stop.edits.length === 0) return true;
    return stop.edits.some((edit) => !filter.kinds.has(comparison.edits[edit]?.kind ?? 'wording'));
  });
}
