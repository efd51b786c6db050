/**
 * Finds figures and quotations that the two sides have in different places of a differently built sentence: "At least
 * 13 people died ..." and "... killing at least 11 people". The words around are cut here and added there, but the
 * figure differs, and so may a quotation; an age in another wording is only house style. Each becomes a separate piece,
 * of one side.
 */
import type { Language } from '../text/language';
import type { EditKind } from '../types';
import type { UnitChange } from './alignment';
import { type AmountRun, type ChangePiece, differ, isVague, type KnownPiece, runsIn, sortOf, trimmed } from './figures';
import { hasTrait } from './traits';
import type { Unit } from './unit';

/** Both sides of a link. */
export interface LinkedUnits {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  readonly language: Language;
}

/** A stretch of one side inside a piece, with its key: that of an amount, or '' for a quotation. */
interface LooseStretch extends AmountRun {
  readonly piece: number;
}

/** Two stretches that correspond, and the kind of their edit. */
interface MovedPair {
  readonly left: LooseStretch;
  readonly right: LooseStretch;
  readonly kind: EditKind;
}

/** Stretches of one side in the pieces whose kind is still open. */
function looseIn(
  pieces: readonly KnownPiece[],
  side: 'left' | 'right',
  stretches: (from: number, to: number) => readonly AmountRun[],
): readonly LooseStretch[] {
  return pieces.flatMap((piece, index): readonly LooseStretch[] => {
    if (!hasTrait(piece.kind, 'open')) return [];
    const [from, to] = side === 'left' ? [piece.leftFrom, piece.leftTo] : [piece.rightFrom, piece.rightTo];
    return stretches(from, to).map((run) => ({ ...run, piece: index }));
  });
}

/** Words after a figure that may name the things counted, and words around it that may name their fate. */
const NOUN_REACH = 2;
const CONTEXT_REACH = 4;
/** Letters that two forms of a word have in common: passenger, passengers. */
const STEM = 5;
const stem = (key: string): string => key.slice(0, STEM);

/** The next words of substance after a figure, up to a mark: "13 people died" counts people. */
function counted(units: readonly Unit[], { to }: AmountRun): readonly string[] {
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
function around(units: readonly Unit[], { from, to }: AmountRun): ReadonlySet<string> {
  const near = [...units.slice(Math.max(0, from - CONTEXT_REACH), from), ...units.slice(to, to + CONTEXT_REACH)];
  return new Set(near.filter(({ kind, slight }) => kind === 'word' && !slight).map(({ key }) => key));
}

/** Whether one figure is near a word of one of these lists and the other near a word of another: killed, injured. */
export function areOpposed(a: ReadonlySet<string>, b: ReadonlySet<string>, { opposed }: Language): boolean {
  const sides = (words: ReadonlySet<string>) => opposed.map((list) => [...words].some((word) => list.has(word)));
  const [one, other] = [sides(a), sides(b)];
  const agree = one.some((has, index) => has && other[index] === true);
  return !agree && one.some(Boolean) && other.some(Boolean);
}

/** Whether both count the same things, by the words after them. */
function countTheSame(l: LooseStretch, r: LooseStretch, { left, right, language }: LinkedUnits): boolean {
  const others = counted(right, r);
  return (
    counted(left, l).some((noun) => others.includes(noun)) && !areOpposed(around(left, l), around(right, r), language)
  );
}

/** Whether two figures of matched sentences may be for the same thing. */
function mayCountTheSame(l: LooseStretch, r: LooseStretch, sides: LinkedUnits): boolean {
  const { left, right, language } = sides;
  if (areOpposed(around(left, l), around(right, r), language)) return false;
  // Times and days, percentages and sums: a sentence has few, and their sort is enough.
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

/** Four digits that may well be a year: a year and a toll are never the same thing. 2,000 is no year. */
const isYear = ({ key, from }: LooseStretch, units: readonly Unit[]): boolean =>
  /^count\|(?:1[5-9]|20)\d\d$/.test(key) && /^\d{4}$/.test(units[from]?.surface ?? '');

/** Pairs of differing figures for the same thing in two places. */
function figurePairs(
  left: readonly LooseStretch[],
  right: readonly LooseStretch[],
  blocks: readonly UnitChange[],
  sides: LinkedUnits,
): readonly MovedPair[] {
  const pairs: MovedPair[] = [];
  const taken = new Set<LooseStretch>();
  const take = (l: LooseStretch, r: LooseStretch) => {
    pairs.push({ left: l, right: r, kind: 'figure' });
    taken.add(l).add(r);
  };
  const may = (l: LooseStretch, r: LooseStretch): boolean =>
    !taken.has(l) && !taken.has(r) && differ(l.key, r.key) && isYear(l, sides.left) === isYear(r, sides.right);
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

/** The same age in another wording elsewhere: the 38-year-old driver, the driver, aged 38. */
function agePairs(left: readonly LooseStretch[], right: readonly LooseStretch[]): readonly MovedPair[] {
  const rest = [...right];
  return left.flatMap((l): readonly MovedPair[] => {
    const at = sortOf(l.key) === 'age' ? rest.findIndex(({ key }) => key === l.key) : -1;
    const [r] = at < 0 ? [] : rest.splice(at, 1);
    return r === undefined ? [] : [{ left: l, right: r, kind: 'house-style' }];
  });
}

/** A quotation of fewer words is a turn of phrase that two speakers may share. */
const LEAST_QUOTED = 4;
/** The part of the shorter quotation's words that the longer must have too for the two to be one, altered. */
const ONE_QUOTATION = 0.5;

/** The quoted stretches of a range, without marks at their ends. */
function quotedIn(units: readonly Unit[], from: number, to: number): readonly AmountRun[] {
  const runs: AmountRun[] = [];
  for (let at = from; at < to; ) {
    let end = at;
    while (end < to && units[end]?.quoted === true) end++;
    let [first, last] = [at, end];
    while (first < last && units[first]?.kind === 'mark') first++;
    while (first < last && units[last - 1]?.kind === 'mark') last--;
    const words = units.slice(first, last).filter(({ kind }) => kind !== 'mark').length;
    if (words >= LEAST_QUOTED) runs.push({ from: first, to: last, key: '' });
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** Pairs of stretches that are one quotation, altered, in two places. */
function quotationPairs(
  left: readonly LooseStretch[],
  right: readonly LooseStretch[],
  sides: LinkedUnits,
): readonly MovedPair[] {
  const wordsOf = (units: readonly Unit[], { from, to }: AmountRun) =>
    units.slice(from, to).flatMap(({ kind, key }) => (kind === 'mark' ? [] : [key]));
  const rest = [...right];
  return left.flatMap((l): readonly MovedPair[] => {
    const words = wordsOf(sides.left, l);
    const at = rest.findIndex((r) => {
      const others = wordsOf(sides.right, r);
      if (words.join(' ') === others.join(' ')) return false;
      const known = new Set(others);
      const shared = new Set(words.filter((word) => known.has(word))).size;
      return shared >= ONE_QUOTATION * Math.min(new Set(words).size, known.size);
    });
    const [r] = at < 0 ? [] : rest.splice(at, 1);
    return r === undefined ? [] : [{ left: l, right: r, kind: 'quotation' }];
  });
}

/** A stretch of one side with its kind. */
interface MarkedStretch extends LooseStretch {
  readonly kind: EditKind;
}

/** A piece with the given stretches of either side as separate pieces, in reading order. */
function apartAt(
  piece: ChangePiece,
  left: readonly MarkedStretch[],
  right: readonly MarkedStretch[],
  sides: LinkedUnits,
): readonly ChangePiece[] {
  const pieces: ChangePiece[] = [];
  let [l, r] = [piece.leftFrom, piece.rightFrom];
  const words = (leftTo: number, rightTo: number) => {
    const part = trimmed({ leftFrom: l, leftTo, rightFrom: r, rightTo }, sides.left, sides.right);
    if (part !== undefined) pieces.push(part);
    [l, r] = [leftTo, rightTo];
  };
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    words(one?.from ?? l, other?.from ?? r);
    if (one !== undefined) {
      pieces.push({ leftFrom: one.from, leftTo: one.to, rightFrom: r, rightTo: r, kind: one.kind });
      l = one.to;
    }
    if (other !== undefined) {
      pieces.push({ leftFrom: l, leftTo: l, rightFrom: other.from, rightTo: other.to, kind: other.kind });
      r = other.to;
    }
  }
  words(piece.leftTo, piece.rightTo);
  return pieces;
}

/** The pieces, with figures and quotations that are in two places split off. `blocks` are the matched sentences. */
export function withMoved(
  pieces: readonly KnownPiece[],
  blocks: readonly UnitChange[],
  sides: LinkedUnits,
): readonly ChangePiece[] {
  const { left, right } = sides;
  if (!pieces.some(({ kind }) => hasTrait(kind, 'open'))) return pieces;
  const amounts = (units: readonly Unit[]) => (from: number, to: number) =>
    runsIn(units, from, to).filter(({ key }) => !isVague(key));
  const [ofLeft, ofRight] = [looseIn(pieces, 'left', amounts(left)), looseIn(pieces, 'right', amounts(right))];
  const [inLeft, inRight] = [left, right].map((units) => new Set(units.map(({ amount }) => amount)));
  const own = (runs: readonly LooseStretch[], others: ReadonlySet<string | null> | undefined) =>
    runs.filter(({ key }) => others?.has(key) !== true);
  const quotedOf = (side: 'left' | 'right') =>
    looseIn(pieces, side, (from, to) => quotedIn(side === 'left' ? left : right, from, to));
  const quotations = quotationPairs(quotedOf('left'), quotedOf('right'), sides);
  const isInside = (run: AmountRun, ranges: readonly AmountRun[]): boolean =>
    ranges.some(({ from, to }) => run.from < to && from < run.to);
  const figures = [
    ...figurePairs(own(ofLeft, inRight), own(ofRight, inLeft), blocks, sides),
    ...agePairs(ofLeft, ofRight),
  ].filter(
    (pair) =>
      !isInside(
        pair.left,
        quotations.map((each) => each.left),
      ) &&
      !isInside(
        pair.right,
        quotations.map((each) => each.right),
      ),
  );
  const pairs = [...quotations, ...figures];
  if (pairs.length === 0) return pieces;
  const marks = (side: 'left' | 'right', piece: number): readonly MarkedStretch[] =>
    pairs
      .map((pair) => ({ ...pair[side], kind: pair.kind }))
      .filter((mark) => mark.piece === piece)
      .sort((a, b) => a.from - b.from);
  return pieces.flatMap((piece, index) => {
    const [here, there] = [marks('left', index), marks('right', index)];
    return here.length + there.length === 0 ? [piece] : apartAt(piece, here, there, sides);
  });
}
