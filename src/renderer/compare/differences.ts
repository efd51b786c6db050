import type { Edit, EditKind, Link, Pair, Relation, Span } from '../../contract';
import { excerpt, isRightToLeft } from '../ui/text';
import { markedEdits } from './marks';
import { aloneIn, type Cell, type LinkRow, type Row } from './row';
import { headlineIndex, paragraphNumbers, type Side, sideNames, sides } from './sides';

/**
 * What a reader may look for next: a disagreement of substance, other words, what only one side has, what moved, or a
 * row that shares no more than a passage or a statement.
 */
export type StopSort = 'substance' | 'words' | 'only' | 'moved' | 'passage';

/** The kinds of edit where the accounts disagree on who, what or how many. */
export const substantive: ReadonlySet<EditKind> = new Set(['figure', 'name', 'quotation', 'attribution']);

/** A place where "next difference" stops. */
export interface Stop {
  readonly key: string;
  /** Key of the row it is in. */
  readonly row: string;
  readonly sort: StopSort;
  /** The edits that make it up, as indices into `Comparison.edits`; empty when the whole row is the difference. */
  readonly edits: readonly number[];
  /** What it is, in a few words. */
  readonly label: string;
}

/** Changes with no more than this many characters between them on both sides read as one change. */
const joinedWithin = 12;

/** Longest quotation from the text in the status line. */
const quoted = 60;

/** Named in this order when one difference holds several kinds: what disagrees before what is merely reworded. */
const kindNames: readonly (readonly [EditKind, string])[] = [
  ['figure', 'figure'],
  ['name', 'name'],
  ['quotation', 'quotation'],
  ['attribution', 'attribution'],
  ['wording', 'wording'],
  ['cut', 'cut'],
  ['addition', 'addition'],
];

/** What a relation is called where a reader meets it. */
export const relationNames: Readonly<Record<Relation, string>> = {
  verbatim: 'verbatim',
  edited: 'edited',
  partial: 'partly shared',
  reworded: 'reworded',
};

type Indexed = Edit & { readonly index: number };

function near(before: Span | null, after: Span | null): boolean {
  if (before === null || after === null) return true;
  return before.paragraph === after.paragraph && after.start - before.end <= joinedWithin;
}

/** The last span of one side in a group of edits. */
function lastSpan(group: readonly Indexed[], side: Side): Span | null {
  return group.filter((edit) => edit[side] !== null).at(-1)?.[side] ?? null;
}

/** Groups the substantive edits of one link; house style alone is no difference to stop at. */
function groupEdits(edits: readonly Indexed[]): readonly (readonly Indexed[])[] {
  const groups: Indexed[][] = [];
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

/** The text from the first to the last word of a group on one side, or null when it has none there. */
function textOf(pair: Pair, group: readonly Indexed[], side: Side): string | null {
  const first = group.find((edit) => edit[side] !== null)?.[side];
  const last = lastSpan(group, side);
  if (!first || last === null) return null;
  const text = pair[side].paragraphs[first.paragraph]?.text ?? '';
  return excerpt(text.slice(first.start, last.paragraph === first.paragraph ? last.end : text.length), quoted);
}

/** In quotation marks; words written from right to left turn nothing of what stands around them. */
function cited(text: string): string {
  return isRightToLeft(text) ? `\u2068“${text}”\u2069` : `“${text}”`;
}

function editLabel(pair: Pair, group: readonly Indexed[]): string {
  const left = textOf(pair, group, 'left');
  const right = textOf(pair, group, 'right');
  if (left === null) return `addition: ${cited(right ?? '')}`;
  if (right === null) return `cut: ${cited(left)}`;
  const kinds = new Set(group.map((edit) => edit.kind));
  const name = kindNames.find(([kind]) => kinds.has(kind) && kind !== 'cut' && kind !== 'addition')?.[1] ?? 'wording';
  return `${name}: ${cited(left)} → ${cited(right)}`;
}

/** What a row shows of each side, with whose marks. */
type Displayed = Readonly<Record<Side, Cell>>;

/** Whether a row marks something of an edit: a stop whose words bear another link's marks would lead nowhere. */
function isShown(edit: Edit, displayed: Displayed): boolean {
  return sides.some((side) => {
    const span = edit[side];
    const { paragraphs, quotes } = displayed[side];
    return [...paragraphs, ...quotes].some((one) => one.link === edit.link && one.paragraph === span?.paragraph);
  });
}

/** The headlines, as a row would show them. */
function headlineCells(pair: Pair, link: number): Displayed {
  const cell = (side: Side): Cell => ({ paragraphs: [{ paragraph: headlineIndex(pair[side]), link }], quotes: [] });
  return { left: cell('left'), right: cell('right') };
}

/** The stop at what only one side has between two link rows, if it has anything. */
function stopAlone(pair: Pair, row: Row & { kind: 'apart' }, side: Side, name: string): readonly Stop[] {
  const alone = aloneIn(row[side]);
  const text = pair[side].paragraphs[alone[0] ?? -1]?.text;
  if (text === undefined) return [];
  const more = alone.length > 1 ? `, ${alone.length} paragraphs` : '';
  const label = `only in ${name}${more}: ${cited(excerpt(text, quoted))}`;
  return [{ key: `${row.key}-${side}`, row: row.key, sort: 'only', edits: [], label }];
}

/** Whether a row as a whole is a difference, whatever its words say. */
function differsAsWhole(pair: Pair, row: LinkRow): boolean {
  const relations = row.links.map((link) => pair.comparison.links[link]?.relation);
  return row.moved || relations.includes('partial') || relations.includes('reworded');
}

/** All the differences a reader is led through, in the order of the rows. */
export function findStops(pair: Pair, rows: readonly Row[], headline: number | null): readonly Stop[] {
  const { edits } = pair.comparison;
  const names = sideNames(pair);
  const numbers = paragraphNumbers(pair.right);
  const byLink = new Map<number, Indexed[]>();
  for (const index of markedEdits(pair.comparison)) {
    const edit = edits[index];
    if (edit === undefined) continue;
    const held = byLink.get(edit.link);
    if (held === undefined) byLink.set(edit.link, [{ ...edit, index }]);
    else held.push({ ...edit, index });
  }
  const taken = new Set<number>();
  const inLink = (link: number, row: string, displayed: Displayed): Stop[] => {
    const here = (byLink.get(link) ?? []).filter((edit) => !taken.has(edit.index) && isShown(edit, displayed));
    for (const edit of here) taken.add(edit.index);
    return groupEdits(here).map((group) => ({
      key: `${row}-${group[0]?.index}`,
      row,
      sort: group.some((edit) => substantive.has(edit.kind)) ? 'substance' : 'words',
      edits: group.map((edit) => edit.index),
      label: editLabel(pair, group),
    }));
  };
  const stops: Stop[] = headline === null ? [] : inLink(headline, 'header', headlineCells(pair, headline));
  for (const row of rows) {
    if (row.kind === 'apart') {
      for (const side of sides) stops.push(...stopAlone(pair, row, side, names[side]));
      continue;
    }
    const whole = { key: row.key, row: row.key, edits: [], label: describeRow(pair, row, numbers) };
    if (differsAsWhole(pair, row)) stops.push({ ...whole, sort: row.moved ? 'moved' : 'passage' });
    for (const link of row.links) stops.push(...inLink(link, row.key, row));
  }
  return stops;
}

function list(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(' and ')}`;
}

/** What a link is called: its relation, whether it moved, and whether a person made it. */
export function linkName({ relation, byHand }: Pick<Link, 'relation' | 'byHand'>, moved: boolean): string {
  return [relationNames[relation], moved ? 'moved' : '', byHand === undefined ? '' : 'by hand']
    .filter((part) => part !== '')
    .join(', ');
}

/** The relations of a row's links in words, the closest first. */
function relationsOf(pair: Pair, row: LinkRow): string {
  const relations = row.links.flatMap((link) => pair.comparison.links[link]?.relation ?? []);
  return [...new Set(relations)].map((relation) => relationNames[relation]).join(' and ');
}

/** Where a moved row's paragraphs come from: `moved from paragraph 9 on the right`; empty for one that is not moved. */
function movedFrom(pair: Pair, row: LinkRow, numbers: readonly (number | null)[]): string {
  if (!row.moved) return '';
  const places = row.links.flatMap((link) => pair.comparison.links[link]?.right ?? []);
  const numbered = [...new Set(places)].flatMap((place) => numbers[place] ?? []);
  return numbered.length === 0 ? 'moved' : `moved from ${list(numbered)} on the right`;
}

/**
 * A row in one sentence, as a screen reader should hear it: `edited, 3 of 12, moved from paragraph 9 on the right, linked
 * by hand`; without its number when no number of rows is given. `numbers` are those of the right paragraphs.
 */
export function describeRow(pair: Pair, row: LinkRow, numbers: readonly (number | null)[], of?: number): string {
  const number = of === undefined ? '' : `${row.ordinal} of ${of}`;
  const isByHand = row.links.some((link) => pair.comparison.links[link]?.byHand !== undefined);
  const hand = isByHand ? 'linked by hand' : '';
  return [relationsOf(pair, row), number, movedFrom(pair, row, numbers), hand].filter((part) => part !== '').join(', ');
}
