/**
 * Where the two sides give different figures: inside one change, or in two places of a sentence that is built differently.
 *
 * A change is taken apart so that each figure that differs is an edit of its own and quotes nothing else; the words around
 * it are edits of their own.
 */
import type { Language } from '../text/language';
import type { EditKind } from '../types';
import type { Change } from './alignment';
import { mayBeOneDate } from './calendar';
import type { Unit } from './unit';

/** A change, or a part of one; of a part whose kind is settled here, the kind. */
export interface Piece extends Change {
  readonly kind?: EditKind;
}

/** The units of one amount inside a range of units. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** The amounts that units from `from` to `to` are part of. */
export function runsIn(units: readonly Unit[], from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  for (let at = from; at < to; ) {
    const { amount, amountRun } = units[at] ?? { amount: null, amountRun: -1 };
    let end = at + 1;
    while (end < to && units[end]?.amount === amount && units[end]?.amountRun === amountRun) end++;
    if (amount !== null) runs.push({ from: at, to: end, key: amount });
    at = end;
  }
  return runs;
}

/** What kind of thing an amount's key says: only figures of one sort can differ. */
function sortOf(key: string): string {
  const [head = ''] = key.split('|');
  return ['date', 'time', 'weekday', 'season', 'age'].includes(head) ? head : 'number';
}

/** Whether an amount is a number, not a time or a date. */
export const isNumber = ({ key }: Run): boolean => sortOf(key) === 'number';

/** Whether two amounts are of one sort and not the same. */
export const differ = (a: string, b: string): boolean => a !== b && sortOf(a) === sortOf(b) && !mayBeOneDate(a, b);

/** The amounts of one side that the other does not have in the same change. */
const unshared = (runs: readonly Run[], others: readonly Run[]): readonly Run[] =>
  runs.filter(({ key }) => !others.some((other) => other.key === key));

/** Amounts of both sides that stand for each other, in order. */
function differingPairs(left: readonly Run[], right: readonly Run[]): readonly (readonly [Run, Run])[] {
  const pairs: (readonly [Run, Run])[] = [];
  const rest = [...unshared(right, left)];
  for (const run of unshared(left, right)) {
    const at = rest.findIndex(({ key }) => differ(run.key, key));
    const other = rest[at];
    if (other === undefined) continue;
    pairs.push([run, other]);
    rest.splice(0, at + 1);
  }
  return pairs;
}

/** A part of a change without the equal units at its ends; undefined when nothing is left of it. */
export function trimmed(piece: Piece, left: readonly Unit[], right: readonly Unit[]): Piece | undefined {
  let { leftFrom, leftTo, rightFrom, rightTo } = piece;
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftFrom]?.key === right[rightFrom]?.key) {
    leftFrom++;
    rightFrom++;
  }
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftTo - 1]?.key === right[rightTo - 1]?.key) {
    leftTo--;
    rightTo--;
  }
  return leftFrom === leftTo && rightFrom === rightTo ? undefined : { ...piece, leftFrom, leftTo, rightFrom, rightTo };
}

/** Kinds that hold for a change as a whole, its figures included. */
const WHOLE: ReadonlySet<EditKind> = new Set(['house-style', 'name-spelling', 'quotation']);

/** Takes each change apart around the figures in it that differ, unless its kind says what the figures are too. */
export function apartAtFigures(
  changes: readonly Change[],
  left: readonly Unit[],
  right: readonly Unit[],
  kindOf: (change: Change) => EditKind,
): readonly Piece[] {
  return changes.flatMap((change): readonly Piece[] => {
    const { leftFrom, leftTo, rightFrom, rightTo } = change;
    const pairs = differingPairs(runsIn(left, leftFrom, leftTo), runsIn(right, rightFrom, rightTo));
    if (pairs.length === 0 || WHOLE.has(kindOf(change))) return [change];
    const pieces: Piece[] = [];
    let [l, r] = [leftFrom, rightFrom];
    const push = (piece: Piece) => pieces.push(...[trimmed(piece, left, right) ?? []].flat());
    for (const [one, other] of pairs) {
      push({ leftFrom: l, leftTo: one.from, rightFrom: r, rightTo: other.from });
      pieces.push({ leftFrom: one.from, leftTo: one.to, rightFrom: other.from, rightTo: other.to });
      [l, r] = [one.to, other.to];
    }
    push({ leftFrom: l, leftTo, rightFrom: r, rightTo });
    return pieces;
  });
}

/**
 * Widens a change that cuts through an amount to all of it, where what is left on the other side is another amount.
 *
 * before: lasts two [and a half -> ] years
 * after:  lasts [two and a half -> two] years
 */
export function overWholeAmounts(
  changes: readonly Change[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly Change[] {
  const widened: Change[] = [];
  changes.forEach((change, index) => {
    let { leftFrom, leftTo, rightFrom, rightTo } = change;
    const continues = (units: readonly Unit[], at: number): boolean =>
      at > 0 && units[at]?.amount != null && units[at]?.amountRun === units[at - 1]?.amountRun;
    const [before, after] = [widened.at(-1), changes[index + 1]];
    const apart = (l: number, r: number): boolean => left[l]?.amount !== right[r]?.amount;
    const [runs, others] = [runsIn(left, leftFrom, leftTo), runsIn(right, rightFrom, rightTo)];
    if (runs.length > 0 === others.length > 0) {
      widened.push(change);
      return;
    }
    while (
      leftFrom > (before?.leftTo ?? 0) &&
      rightFrom > (before?.rightTo ?? 0) &&
      (continues(left, leftFrom) || continues(right, rightFrom)) &&
      apart(leftFrom - 1, rightFrom - 1)
    ) {
      leftFrom--;
      rightFrom--;
    }
    while (
      leftTo < (after?.leftFrom ?? left.length) &&
      rightTo < (after?.rightFrom ?? right.length) &&
      (continues(left, leftTo) || continues(right, rightTo)) &&
      apart(leftTo, rightTo)
    ) {
      leftTo++;
      rightTo++;
    }
    widened.push({ leftFrom, leftTo, rightFrom, rightTo });
  });
  return widened;
}

/** A figure that only its side's change has. */
interface Loose extends Run {
  readonly piece: number;
}

const ONE_SIDED: ReadonlySet<EditKind> = new Set(['cut', 'addition', 'wording', 'attribution', 'name']);

/** The figures of one side that the other side has nowhere in the link. */
function looseIn(
  pieces: readonly Piece[],
  kinds: readonly EditKind[],
  units: readonly Unit[],
  others: readonly Unit[],
  side: 'left' | 'right',
): readonly Loose[] {
  const elsewhere = new Set(others.map(({ amount }) => amount));
  return pieces.flatMap((piece, index): readonly Loose[] => {
    if (piece.kind !== undefined || !ONE_SIDED.has(kinds[index] ?? 'wording')) return [];
    const [from, to] = side === 'left' ? [piece.leftFrom, piece.leftTo] : [piece.rightFrom, piece.rightTo];
    return runsIn(units, from, to)
      .filter(({ key }) => !elsewhere.has(key) && !key.startsWith('vague|'))
      .map((run) => ({ ...run, piece: index }));
  });
}

/** Words after a figure that are asked what it counts, and words around it that say what happened. */
const NOUN_REACH = 2;
const CONTEXT_REACH = 4;
/** Letters that two forms of a word have in common: passenger, passengers. */
const STEM = 5;
const stem = (key: string): string => key.slice(0, STEM);

/** The next words of substance after a figure, up to a mark: "13 people died" counts people. */
function counted(units: readonly Unit[], { to }: Run): readonly string[] {
  const found: string[] = [];
  for (let at = to; at < units.length && found.length < NOUN_REACH; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[to]?.sentence) break;
    if (unit.kind === 'mark' && unit.key !== '-') break;
    if (unit.kind === 'word' && !unit.slight) found.push(stem(unit.key));
  }
  return found;
}

/** The words of substance around a figure. */
function around(units: readonly Unit[], { from, to }: Run): ReadonlySet<string> {
  const near = [...units.slice(Math.max(0, from - CONTEXT_REACH), from), ...units.slice(to, to + CONTEXT_REACH)];
  return new Set(near.filter(({ kind, slight }) => kind === 'word' && !slight).map(({ key }) => key));
}

/** Whether one figure is near a word of one of these lists and the other near a word of another: killed, injured. */
function areOpposed(a: ReadonlySet<string>, b: ReadonlySet<string>, { opposed }: Language): boolean {
  const sides = (words: ReadonlySet<string>) => opposed.map((list) => [...words].some((word) => list.has(word)));
  const [one, other] = [sides(a), sides(b)];
  const agree = one.some((has, index) => has && other[index] === true);
  return !agree && one.some(Boolean) && other.some(Boolean);
}

/** What is asked of two loose figures. */
interface Sides {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  readonly language: Language;
}

/** Whether both count the same, by the words after them. */
function countTheSame(l: Loose, r: Loose, { left, right, language }: Sides): boolean {
  const others = counted(right, r);
  return (
    counted(left, l).some((noun) => others.includes(noun)) && !areOpposed(around(left, l), around(right, r), language)
  );
}

/** Whether nothing speaks against two figures of matched sentences being for the same thing. */
function mayCountTheSame(l: Loose, r: Loose, sides: Sides): boolean {
  const { left, right, language } = sides;
  if (areOpposed(around(left, l), around(right, r), language)) return false;
  // Times and days, percentages and sums: a sentence gives few, and these are told by what they are.
  if (sortOf(l.key) !== 'number') return true;
  const [head, otherHead] = [l.key.split('|')[0], r.key.split('|')[0]];
  if (head !== otherHead) return false;
  if (head !== 'count') return true;
  const [ofLeft, ofRight] = [counted(left, l), counted(right, r)];
  const knows = (units: readonly Unit[], nouns: readonly string[], sentence: number | undefined): boolean =>
    units.some((unit) => unit.sentence === sentence && nouns.includes(stem(unit.key)));
  const isPerson = (nouns: readonly string[]) =>
    nouns.some((noun) => [...language.persons].some((each) => stem(each) === noun));
  return (
    ofLeft.length === 0 ||
    ofRight.length === 0 ||
    knows(right, ofLeft.slice(0, 1), right[r.from]?.sentence) ||
    knows(left, ofRight.slice(0, 1), left[l.from]?.sentence) ||
    (isPerson(ofLeft) && isPerson(ofRight))
  );
}

/** Four digits that are a year as likely as not: a year and a toll are never the same thing. */
const isYear = (key: string): boolean => /^count\|(?:1[5-9]|20)\d\d$/.test(key);

/** Pairs of figures that are given for the same thing in two places and differ. */
function movedPairs(
  left: readonly Loose[],
  right: readonly Loose[],
  blocks: readonly Change[],
  sides: Sides,
): readonly (readonly [Loose, Loose])[] {
  const pairs: (readonly [Loose, Loose])[] = [];
  const taken = new Set<Loose>();
  const take = (l: Loose, r: Loose) => {
    pairs.push([l, r]);
    taken.add(l).add(r);
  };
  const may = (l: Loose, r: Loose): boolean =>
    !taken.has(l) && !taken.has(r) && differ(l.key, r.key) && isYear(l.key) === isYear(r.key);
  for (const l of left) {
    const r = right.find((other) => may(l, other) && countTheSame(l, other, sides));
    if (r !== undefined) take(l, r);
  }
  for (const { leftFrom, leftTo, rightFrom, rightTo } of blocks) {
    const here = left.filter((l) => !taken.has(l) && l.from >= leftFrom && l.to <= leftTo);
    const there = right.filter((r) => !taken.has(r) && r.from >= rightFrom && r.to <= rightTo);
    for (const l of here) {
      const mates = there.filter((r) => may(l, r) && mayCountTheSame(l, r, sides));
      const [only] = mates;
      if (only === undefined || mates.length > 1) continue;
      if (here.filter((other) => may(other, only) && mayCountTheSame(other, only, sides)).length === 1) take(l, only);
    }
  }
  return pairs;
}

/** A piece with the given figures of either side as pieces of their own, in reading order. */
function apartAt(piece: Piece, left: readonly Run[], right: readonly Run[], sides: Sides): readonly Piece[] {
  const pieces: Piece[] = [];
  let [l, r] = [piece.leftFrom, piece.rightFrom];
  const words = (leftTo: number, rightTo: number) => {
    pieces.push(...[trimmed({ leftFrom: l, leftTo, rightFrom: r, rightTo }, sides.left, sides.right) ?? []].flat());
    [l, r] = [leftTo, rightTo];
  };
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    words(one?.from ?? l, other?.from ?? r);
    if (one !== undefined) {
      pieces.push({ leftFrom: one.from, leftTo: one.to, rightFrom: r, rightTo: r, kind: 'figure' });
      l = one.to;
    }
    if (other !== undefined) {
      pieces.push({ leftFrom: l, leftTo: l, rightFrom: other.from, rightTo: other.to, kind: 'figure' });
      r = other.to;
    }
  }
  words(piece.leftTo, piece.rightTo);
  return pieces;
}

/**
 * Marks the figures that both sides give for one thing in different places: "At least 13 people died ..." and "... killing
 * at least 11 people". Each becomes a piece of its own, of one side. `kinds` are the kinds of the pieces so far, `blocks`
 * the matched sentences.
 */
export function withMovedFigures(
  pieces: readonly Piece[],
  kinds: readonly EditKind[],
  blocks: readonly Change[],
  sides: Sides,
): readonly Piece[] {
  const left = looseIn(pieces, kinds, sides.left, sides.right, 'left');
  const right = looseIn(pieces, kinds, sides.right, sides.left, 'right');
  if (left.length === 0 || right.length === 0) return pieces;
  const pairs = movedPairs(left, right, blocks, sides);
  if (pairs.length === 0) return pieces;
  const inOrder = (runs: readonly Loose[], piece: number) =>
    runs.filter((run) => run.piece === piece).sort((a, b) => a.from - b.from);
  const [ofLeft, ofRight] = [pairs.map(([l]) => l), pairs.map(([, r]) => r)];
  return pieces.flatMap((piece, index) => {
    const [here, there] = [inOrder(ofLeft, index), inOrder(ofRight, index)];
    return here.length + there.length === 0 ? [piece] : apartAt(piece, here, there, sides);
  });
}
