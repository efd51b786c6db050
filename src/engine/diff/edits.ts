/** The edits inside one link: what turns its left text into its right text, each with its kind. */
import type { Edit, EditKind, Link, Span } from '../types';
import type { Change } from './alignment';
import { changesBetween } from './changes';
import { kindOf } from './kinds';
import { type Side, type Unit, unitsOf } from './units';

export interface LinkEdits {
  readonly edits: readonly Edit[];
  /** True when one coarse edit stands for many. */
  readonly coarse: boolean;
}

/** One span for each paragraph that the units touch. */
function spansOf(units: readonly Unit[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { paragraph, start, end } of units) {
    const last = spans.at(-1);
    if (last !== undefined && last.paragraph === paragraph) spans[spans.length - 1] = { ...last, end };
    else spans.push({ paragraph, start, end });
  }
  return spans;
}

/** A change as edits: one, or where it runs over a paragraph's end, one for each piece. */
function toEdits(link: number, kind: EditKind, left: readonly Unit[], right: readonly Unit[]): readonly Edit[] {
  const leftSpans = spansOf(left);
  const rightSpans = spansOf(right);
  const edits: Edit[] = [];
  for (let index = 0; index < Math.max(leftSpans.length, rightSpans.length); index++)
    edits.push({ link, kind, left: leftSpans[index] ?? null, right: rightSpans[index] ?? null });
  return edits;
}

/**
 * The edits of `links[link]`, in reading order. Replacing each left span by its right span gives the right text, white
 * space apart.
 */
export function editsOf(link: number, { left, right }: Link, leftSide: Side, rightSide: Side): LinkEdits {
  const leftUnits = unitsOf(leftSide, left);
  const rightUnits = unitsOf(rightSide, right);
  const { language } = leftSide;
  const { changes, coarse } = changesBetween(leftUnits, rightUnits);
  const edits: Edit[] = [];
  let l = 0;
  let r = 0;
  // Equal by key, not to the letter: house style.
  const restyled = (until: number) => {
    for (; l < until; l++, r++) {
      const [from, to] = [leftUnits[l], rightUnits[r]];
      if (from === undefined || to === undefined || from.surface === to.surface) continue;
      edits.push(...toEdits(link, 'house-style', [from], [to]));
    }
  };
  for (const change of changes) {
    restyled(change.leftFrom);
    const [before, after] = unitsIn(change, leftUnits, rightUnits);
    edits.push(...toEdits(link, kindOf(before, after, language), before, after));
    l = change.leftTo;
    r = change.rightTo;
  }
  restyled(leftUnits.length);
  return { edits, coarse };
}

const unitsIn = (change: Change, left: readonly Unit[], right: readonly Unit[]) =>
  [left.slice(change.leftFrom, change.leftTo), right.slice(change.rightFrom, change.rightTo)] as const;
