import type { Edit, EditKind, Pair, Relation, Span } from '../../contract';
import { excerpt } from '../ui/text';
import { markedEdits } from './marks';
import type { Row } from './row';
import { headlineIndex, paragraphNumbers, type Side, sideNames, sides } from './sides';

/** A place where "next difference" stops. */
export interface Stop {
  readonly key: string;
  /** Key of the row it is in. */
  readonly row: string;
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

function editLabel(pair: Pair, group: readonly Indexed[]): string {
  const left = textOf(pair, group, 'left');
  const right = textOf(pair, group, 'right');
  if (left === null) return `addition: “${right}”`;
  if (right === null) return `cut: “${left}”`;
  const kinds = new Set(group.map((edit) => edit.kind));
  const name = kindNames.find(([kind]) => kinds.has(kind) && kind !== 'cut' && kind !== 'addition')?.[1] ?? 'wording';
  return `${name}: “${left}” → “${right}”`;
}

/** The paragraphs that one row shows of each side. */
type Shown = Readonly<Record<Side, readonly number[]>>;

/** Whether a row shows something of an edit: a stop whose words stand in another link's row would lead nowhere. */
function isShown(edit: Edit, shown: Shown): boolean {
  return sides.some((side) => {
    const span = edit[side];
    return span !== null && shown[side].includes(span.paragraph);
  });
}

/** All the differences a reader is led through, in the order of the rows. */
export function findStops(pair: Pair, rows: readonly Row[], headline: number | null): readonly Stop[] {
  const { links, edits } = pair.comparison;
  const names = sideNames(pair);
  const byLink = new Map<number, Indexed[]>();
  for (const index of markedEdits(pair.comparison)) {
    const edit = edits[index];
    if (edit === undefined) continue;
    const held = byLink.get(edit.link);
    if (held === undefined) byLink.set(edit.link, [{ ...edit, index }]);
    else held.push({ ...edit, index });
  }
  const taken = new Set<number>();
  const inLink = (link: number, row: string, shown: Shown): Stop[] => {
    const here = (byLink.get(link) ?? []).filter((edit) => !taken.has(edit.index) && isShown(edit, shown));
    for (const edit of here) taken.add(edit.index);
    return groupEdits(here).map((group, index) => ({
      key: `${row}-${index}`,
      row,
      edits: group.map((edit) => edit.index),
      label: editLabel(pair, group),
    }));
  };
  const headlines = { left: [headlineIndex(pair.left)], right: [headlineIndex(pair.right)] };
  const stops: Stop[] = headline === null ? [] : inLink(headline, 'header', headlines);
  for (const row of rows) {
    if (row.kind === 'run') {
      const count = row.items.filter((item) => item.kind === 'alone').length;
      const first = row.items.find((item) => item.kind === 'alone');
      const text = first?.kind === 'alone' ? (pair[row.side].paragraphs[first.paragraph]?.text ?? '') : '';
      const more = count > 1 ? `, ${count} paragraphs` : '';
      const label = `only in ${names[row.side]}${more}: “${excerpt(text, quoted)}”`;
      stops.push({ key: row.key, row: row.key, edits: [], label });
    } else if (row.kind === 'link') {
      const link = links[row.link];
      if (link === undefined) continue;
      const whole = link.moved || link.relation === 'partial' || link.relation === 'reworded';
      if (whole) stops.push({ key: row.key, row: row.key, edits: [], label: describeLink(pair, row.link) });
      stops.push(...inLink(row.link, row.key, { left: row.left.paragraphs, right: row.right.paragraphs }));
    }
  }
  return stops;
}

function list(numbers: readonly (number | null)[]): string {
  const given = numbers.filter((number) => number !== null);
  return `${given.length === 1 ? 'paragraph' : 'paragraphs'} ${given.join(' and ')}`;
}

/** A link as a screen reader should hear it: `edited, moved from paragraph 9 on the right`. */
export function describeLink(pair: Pair, index: number): string {
  const link = pair.comparison.links[index];
  if (link === undefined) return '';
  const name = relationNames[link.relation];
  if (!link.moved) return name;
  const numbers = paragraphNumbers(pair.right);
  const places = link.right.map((paragraph) => numbers[paragraph] ?? null);
  return places.every((place) => place === null)
    ? `${name}, moved`
    : `${name}, moved from ${list(places)} on the right`;
}
