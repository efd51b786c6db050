/** Stops: the differences that the next and previous keys step through. */
import type { Edit, Pair, Span } from '../../contract';
import { describeRow, editLabel, unmatchedLabel } from '../labels/differences';
import type { NamingContext } from '../labels/names';
import { append } from '../multimap';
import { factualKinds } from './editKinds';
import { markedEdits } from './marks';
import { type GapRow, type LinkCell, type LinkRow, type Row, unmatchedIn } from './row';
import { headlineIndex, paragraphNumbers, type Side, sides } from './sides';

/**
 * The sorts of difference: a factual difference, other words, unmatched paragraphs, a move, or a row that is only
 * partly shared or reworded.
 */
export type StopSort = 'factual' | 'words' | 'only' | 'moved' | 'passage';

/** A difference, as a place where the next key stops. */
export interface Stop {
  readonly key: string;
  /** Key of the row it is in. */
  readonly row: string;
  readonly sort: StopSort;
  /** Its edits, as indices into `Comparison.edits`; empty when the whole row is the difference. */
  readonly edits: readonly number[];
  /** A few words that describe it. A getter: there may be thousands of stops, and few labels are read. */
  readonly label: string;
}

/** Edits at most this many UTF-16 units apart on both sides read as one change. */
const MAX_JOIN_DISTANCE = 12;

type IndexedEdit = Edit & { readonly index: number };

function areNear(before: Span | null, after: Span | null): boolean {
  if (before === null || after === null) return true;
  return before.paragraph === after.paragraph && after.start - before.end <= MAX_JOIN_DISTANCE;
}

/** The last span in a group of edits that is on this side. */
function lastSpan(group: readonly IndexedEdit[], side: Side): Span | null {
  return group.filter((edit) => edit[side] !== null).at(-1)?.[side] ?? null;
}

/** Groups adjacent edits of one link. House style alone is no difference. */
function groupEdits(edits: readonly IndexedEdit[]): readonly (readonly IndexedEdit[])[] {
  const groups: IndexedEdit[][] = [];
  for (const edit of edits) {
    if (edit.kind === 'house-style') continue;
    const group = groups.at(-1);
    const joins = group !== undefined && sides.every((side) => areNear(lastSpan(group, side), edit[side]));
    // An insertion and a deletion have no common side on which to measure their distance.
    const comparable = group?.some((one) => sides.some((side) => one[side] !== null && edit[side] !== null));
    if (joins && comparable) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

/** The paragraphs that a row shows on each side, and whose marks they have. */
type DisplayedCells = Readonly<Record<Side, LinkCell>>;

/** Whether a row shows an edit's mark. Without one, a stop would have nothing to scroll to. */
function isShown(edit: Edit, displayed: DisplayedCells): boolean {
  return sides.some((side) => {
    const span = edit[side];
    const { paragraphs, quotes } = displayed[side];
    return [...paragraphs, ...quotes].some((one) => one.link === edit.link && one.paragraph === span?.paragraph);
  });
}

/** The headlines, as a row would show them. */
function headlineCells(pair: Pair, link: number): DisplayedCells {
  const cell = (side: Side): LinkCell => ({ paragraphs: [{ paragraph: headlineIndex(pair[side]), link }], quotes: [] });
  return { left: cell('left'), right: cell('right') };
}

/** The stop at the paragraphs that only one side has in a gap row; empty when it has none. */
function unmatchedStop(view: NamingContext, row: GapRow, side: Side): readonly Stop[] {
  const unmatched = unmatchedIn(row[side]);
  if (unmatched.length === 0) return [];
  return [
    {
      key: `${row.key}-${side}`,
      row: row.key,
      sort: 'only',
      edits: [],
      get label() {
        return unmatchedLabel(view, side, unmatched);
      },
    },
  ];
}

/** Whether a whole row is a difference, regardless of its edits. */
function differsAsWhole(pair: Pair, row: LinkRow): boolean {
  const relations = row.links.map((link) => pair.comparison.links[link]?.relation);
  return row.moved || relations.includes('partial') || relations.includes('reworded');
}

/** The stop at a row that is a difference as a whole. */
function wholeRowStop(pair: Pair, row: LinkRow, numbers: readonly (number | null)[]): Stop {
  return {
    key: row.key,
    row: row.key,
    sort: row.moved ? 'moved' : 'passage',
    edits: [],
    get label() {
      return describeRow(pair, row, numbers);
    },
  };
}

/** All stops of a pair, in the order of the rows. */
export function findStops(view: NamingContext, rows: readonly Row[], headline: number | null): readonly Stop[] {
  const { pair } = view;
  const { edits } = pair.comparison;
  const numbers = paragraphNumbers(pair.right);
  const byLink = new Map<number, IndexedEdit[]>();
  for (const index of markedEdits(pair.comparison)) {
    const edit = edits[index];
    if (edit === undefined) continue;
    append(byLink, edit.link, { ...edit, index });
  }
  const taken = new Set<number>();
  const inLink = (link: number, row: string, displayed: DisplayedCells): Stop[] => {
    const here = (byLink.get(link) ?? []).filter((edit) => !taken.has(edit.index) && isShown(edit, displayed));
    for (const edit of here) taken.add(edit.index);
    return groupEdits(here).map((group) => ({
      key: `${row}-${group[0]?.index}`,
      row,
      sort: group.some((edit) => factualKinds.has(edit.kind)) ? 'factual' : 'words',
      edits: group.map((edit) => edit.index),
      get label() {
        return editLabel(view, group);
      },
    }));
  };
  const stops: Stop[] = headline === null ? [] : inLink(headline, 'header', headlineCells(pair, headline));
  for (const row of rows) {
    if (row.kind === 'gap') {
      for (const side of sides) stops.push(...unmatchedStop(view, row, side));
      continue;
    }
    if (differsAsWhole(pair, row)) stops.push(wholeRowStop(pair, row, numbers));
    for (const link of row.links) stops.push(...inLink(link, row.key, row));
  }
  return stops;
}
