/** Filters. They fold and unmark but never remove: a fold shows how much it hides, and opens in place. */
import type { Comparison, EditKind, Relation } from '../../contract';
import { styleKinds } from '../pair/editKinds';
import type { LinkRow, Row } from '../pair/row';
import { relations, type Side, sides } from '../pair/sides';
import type { Stop } from '../pair/stops';

/** The parts of a comparison to fold or leave unmarked. */
export interface Filter {
  /** Relations whose rows are folded. */
  readonly relations: ReadonlySet<Relation>;
  /** Kinds of edit that are not marked. */
  readonly kinds: ReadonlySet<EditKind>;
  /** Sides whose unmatched paragraphs are folded. */
  readonly only: ReadonlySet<Side>;
}

/** Folds nothing and marks everything. */
export const noFilter: Filter = { relations: new Set(), kinds: new Set(), only: new Set() };

/** Hides style changes: verbatim rows are folded, and style changes are neither marked nor stops. */
export const withoutStyle: Filter = {
  ...noFilter,
  relations: new Set(['verbatim']),
  kinds: new Set(styleKinds),
};

/** Folds all matched rows, which leaves the unmatched paragraphs. */
export const unmatchedOnly: Filter = { ...noFilter, relations: new Set(relations) };

function equalSets<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** Whether two filters are equal. */
export function isSameFilter(one: Filter, other: Filter): boolean {
  return (
    equalSets(one.relations, other.relations) && equalSets(one.kinds, other.kinds) && equalSets(one.only, other.only)
  );
}

/** The set without the value if it has it, else with it. */
export function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** The relation a row is filtered by: that of its closest link. */
export function relationOf(comparison: Comparison, row: LinkRow): Relation {
  return comparison.links[row.links[0]]?.relation ?? 'verbatim';
}

/** A row, or adjacent rows folded to one line. */
export type FilteredRow =
  | { readonly kind: 'row'; readonly row: Row }
  | {
      readonly kind: 'folded';
      readonly key: string;
      readonly rows: readonly LinkRow[];
      /** The number of rows of each relation, without zeros. */
      readonly of: ReadonlyMap<Relation, number>;
      /** The number of name spellings in them. */
      readonly spellings: number;
    };

/** The rows after filtering: adjacent filtered rows become one fold. */
export function filterRows(comparison: Comparison, rows: readonly Row[], filter: Filter): readonly FilteredRow[] {
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

/** The stops that pass a filter: those not in folded rows or paragraphs, and with at least one marked edit. */
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
