import type { Edit, EditKind, Link, Pair, Span } from '../../contract';
import {
  differenceLabel,
  manual,
  manualLink,
  moved,
  quoted,
  relationNames,
  row as rowWords,
} from '../../messages/compare/differences';
import { listOf } from '../../messages/message';
import { kindLabel, oneSidedWords, readingOrder, unmatchedWords } from '../labels/alone';
import { excerptChange } from '../labels/differing';
import type { NamingContext } from '../labels/names';
import { excerpt, isRightToLeft } from '../labels/text';
import { markedEdits } from './marks';
import { type LinkCell, type LinkRow, type Row, unmatchedIn } from './row';
import { countProse, headlineIndex, paragraphNumbers, type Side, sides } from './sides';

/**
 * The sorts of difference a reader can look for: a factual difference, other words, unmatched paragraphs, a move, or a
 * row that shares no more than a passage or a statement.
 */
export type StopSort = 'factual' | 'words' | 'only' | 'moved' | 'passage';

/** The kinds of edit where the accounts disagree on who, what or how many. */
export const factualKinds: ReadonlySet<EditKind> = new Set(['figure', 'name', 'quotation', 'attribution']);

/** A place where "next difference" stops. */
export interface Stop {
  readonly key: string;
  /** Key of the row it is in. */
  readonly row: string;
  readonly sort: StopSort;
  /** The edits that make it up, as indices into `Comparison.edits`; empty when the whole row is the difference. */
  readonly edits: readonly number[];
  /** A few words that describe it; put together when asked for, as thousands of stops are never read. */
  readonly label: string;
}

/** Changes with no more than this many characters between them on both sides read as one change. */
const joinedWithin = 12;

/** Longest quotation from the text in the status line. */
const longestQuote = 60;

/** The kinds that count as differences. A difference of several kinds is named by the first of them. */
export const differenceKinds: readonly EditKind[] = [
  'figure',
  'name',
  'quotation',
  'attribution',
  'name-spelling',
  'wording',
  'cut',
  'addition',
];

type IndexedEdit = Edit & { readonly index: number };

function near(before: Span | null, after: Span | null): boolean {
  if (before === null || after === null) return true;
  return before.paragraph === after.paragraph && after.start - before.end <= joinedWithin;
}

/** The last span of one side in a group of edits. */
function lastSpan(group: readonly IndexedEdit[], side: Side): Span | null {
  return group.filter((edit) => edit[side] !== null).at(-1)?.[side] ?? null;
}

/** Groups the edits of one link that touch; house style alone is no difference to stop at. */
function groupEdits(edits: readonly IndexedEdit[]): readonly (readonly IndexedEdit[])[] {
  const groups: IndexedEdit[][] = [];
  for (const edit of edits) {
    if (edit.kind === 'house-style') continue;
    const group = groups.at(-1);
    const joins = group !== undefined && sides.every((side) => near(lastSpan(group, side), edit[side]));
    // An insertion and a deletion have no common side to measure on: neighbours in reading order are not enough.
    const comparable = group?.some((one) => sides.some((side) => one[side] !== null && edit[side] !== null));
    if (joins && comparable) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

/** In quotation marks; words written from right to left turn nothing of what is around them. */
function cited(text: string): string {
  return isRightToLeft(text) ? `\u2068${quoted({ text })}\u2069` : quoted({ text });
}

/** The words in a span of one side; empty where there is none. */
export function wordsAt(pair: Pair, side: Side, span: Span | null): string {
  return span === null ? '' : (pair[side].paragraphs[span.paragraph]?.text ?? '').slice(span.start, span.end);
}

/** A group of edits by its weightiest kind, with the words of the first edit of that kind. */
function editLabel(view: NamingContext, group: readonly IndexedEdit[]): string {
  const kind = differenceKinds.find((one) => group.some((edit) => edit.kind === one)) ?? 'wording';
  const edit = group.find((one) => one.kind === kind);
  if (edit === undefined) return '';
  const own = edit.left === null ? 'right' : edit.right === null ? 'left' : null;
  const name = kindLabel(kind);
  if (own !== null) {
    const words = cited(excerpt(wordsAt(view.pair, own, edit[own]), longestQuote));
    const how = oneSidedWords(view, own);
    return name === ''
      ? differenceLabel.plainOneSided({ how, words })
      : differenceLabel.oneSided({ kind: name, how, words });
  }
  const part = excerptChange(
    wordsAt(view.pair, 'left', edit.left),
    wordsAt(view.pair, 'right', edit.right),
    kind,
    longestQuote,
  );
  const shown = { left: cited(part.left), right: cited(part.right) };
  if (view.source === null) return differenceLabel.differs({ kind: name, ...shown });
  const [before, after] = readingOrder(view);
  return differenceLabel.changed({ kind: name, before: shown[before], after: shown[after] });
}

/** The paragraphs a row shows on each side, and whose marks they bear. */
type DisplayedCells = Readonly<Record<Side, LinkCell>>;

/** Whether a row marks something of an edit: a stop whose words bear another link's marks would lead nowhere. */
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

/** The stop at what only one side has between two link rows, if it has anything. */
function unmatchedStop(view: NamingContext, row: Row & { kind: 'gap' }, side: Side): readonly Stop[] {
  const alone = unmatchedIn(row[side]);
  const text = view.pair[side].paragraphs[alone[0] ?? -1]?.text;
  if (text === undefined) return [];
  return [
    {
      key: `${row.key}-${side}`,
      row: row.key,
      sort: 'only',
      edits: [],
      get label() {
        const words = cited(excerpt(text, longestQuote));
        const count = countProse(view.pair[side], alone);
        return differenceLabel.unmatched({ how: unmatchedWords(view, side), count, words });
      },
    },
  ];
}

/** Whether a row as a whole is a difference, whatever its words say. */
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

/** All the differences a reader is led through, in the order of the rows. */
export function findStops(view: NamingContext, rows: readonly Row[], headline: number | null): readonly Stop[] {
  const { pair } = view;
  const { edits } = pair.comparison;
  const numbers = paragraphNumbers(pair.right);
  const byLink = new Map<number, IndexedEdit[]>();
  for (const index of markedEdits(pair.comparison)) {
    const edit = edits[index];
    if (edit === undefined) continue;
    const held = byLink.get(edit.link);
    if (held === undefined) byLink.set(edit.link, [{ ...edit, index }]);
    else held.push({ ...edit, index });
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

/** The name of a link: its relation, whether it moved, and whether a person made it. */
export function linkName({ relation, byHand }: Pick<Link, 'relation' | 'byHand'>, isMoved: boolean): string {
  return [relationNames[relation], isMoved ? moved : '', byHand === undefined ? '' : manual]
    .filter((part) => part !== '')
    .join(', ');
}

/** The relations of a row's links in words, the closest first. */
function relationsOf(pair: Pair, row: LinkRow): string {
  const relations = row.links.flatMap((link) => pair.comparison.links[link]?.relation ?? []);
  return listOf([...new Set(relations)].map((relation) => relationNames[relation]));
}

/** Where a moved row's paragraphs come from: `moved from paragraph 9 on the right`; empty for one that is not moved. */
function movedFrom(pair: Pair, row: LinkRow, numbers: readonly (number | null)[]): string {
  if (!row.moved) return '';
  const places = row.links.flatMap((link) => pair.comparison.links[link]?.right ?? []);
  const numbered = [...new Set(places)].flatMap((place) => numbers[place] ?? []);
  if (numbered.length === 0) return rowWords.moved;
  return rowWords.movedFrom({ count: numbered.length, places: listOf(numbered.map(String)) });
}

/**
 * A row in one sentence, as a screen reader should hear it: `edited, 3 of 12, moved from paragraph 9 on the right,
 * manual link`; without its number when no number of rows is given. `numbers` are those of the right paragraphs.
 */
export function describeRow(pair: Pair, row: LinkRow, numbers: readonly (number | null)[], of?: number): string {
  const number = of === undefined ? '' : rowWords.numbered({ at: row.ordinal, of });
  const isByHand = row.links.some((link) => pair.comparison.links[link]?.byHand !== undefined);
  const hand = isByHand ? manualLink : '';
  return [relationsOf(pair, row), number, movedFrom(pair, row, numbers), hand].filter((part) => part !== '').join(', ');
}
