/**
 * Finds figures that differ within one change; ./moved finds those in two places.
 *
 * A change is split so that each figure that differs is a separate edit that quotes nothing else; the words around it
 * are edits too.
 */
import type { EditKind } from '../types';
import type { UnitChange } from './alignment';
import { mayBeOneDate } from './calendar';
import { hasTrait } from './traits';
import type { Unit } from './unit';

/** A change, or a part of one; with its kind, when that is settled here. */
export interface ChangePiece extends UnitChange {
  readonly kind?: EditKind;
}

/** A piece with a known kind. */
export interface KnownPiece extends UnitChange {
  readonly kind: EditKind;
}

/** The units of one amount inside a range of units. */
export interface AmountRun {
  readonly from: number;
  readonly to: number;
  readonly key: string;
}

/** The amounts of the units from `from` to `to`. */
export function runsIn(units: readonly Unit[], from: number, to: number): readonly AmountRun[] {
  const runs: AmountRun[] = [];
  for (let at = from; at < to; ) {
    const { amount, amountRun } = units[at] ?? { amount: null, amountRun: -1 };
    let end = at + 1;
    while (end < to && units[end]?.amount === amount && units[end]?.amountRun === amountRun) end++;
    if (amount !== null) runs.push({ from: at, to: end, key: amount });
    at = end;
  }
  return runs;
}

/** The sort of amount that a key is: only figures of one sort can differ. */
export function sortOf(key: string): string {
  const [head = ''] = key.split('|');
  return ['date', 'time', 'weekday', 'season', 'age'].includes(head) ? head : 'number';
}

/** Whether two amounts are not the same; a month and a day in it may be. */
const areTwo = (a: string, b: string): boolean => a !== b && !mayBeOneDate(a, b);

/** Whether two amounts are of one sort and not the same. */
export const differ = (a: string, b: string): boolean => sortOf(a) === sortOf(b) && areTwo(a, b);

/** The amounts of one side that the other does not have in the same change. */
const unshared = (runs: readonly AmountRun[], others: readonly AmountRun[]): readonly AmountRun[] =>
  runs.filter(({ key }) => !others.some((other) => other.key === key));

export const isVague = (key: string): boolean => key.startsWith('vague|');
/**
 * Words on either side of two vague amounts that replace each other: in a longer change they are part of other words.
 */
const LONGEST_VAGUE = 2;

/** Whether an amount of one side of a change differs from one of the other side, of any sort. */
export const anyDiffer = (left: readonly Unit[], right: readonly Unit[]): boolean =>
  runsIn(left, 0, left.length).some((run) =>
    runsIn(right, 0, right.length).some(
      (other) => !(isVague(run.key) && isVague(other.key)) && areTwo(run.key, other.key),
    ),
  );

/** Amounts of the two sides of a change that replace each other, in order: of one sort, and not the same. */
export function differingPairs(
  left: readonly Unit[],
  right: readonly Unit[],
): readonly (readonly [AmountRun, AmountRun])[] {
  const [runs, others] = [runsIn(left, 0, left.length), runsIn(right, 0, right.length)];
  const isShort = [left, right].every((units) => units.filter(({ kind }) => kind !== 'mark').length <= LONGEST_VAGUE);
  const pairs: (readonly [AmountRun, AmountRun])[] = [];
  const rest = [...unshared(others, runs)];
  for (const run of unshared(runs, others)) {
    const at = rest.findIndex(({ key }) => differ(run.key, key) && (isShort || !isVague(run.key) || !isVague(key)));
    const other = rest[at];
    if (other === undefined) continue;
    pairs.push([run, other]);
    rest.splice(0, at + 1);
  }
  return pairs;
}

/** A part of a change without the equal units at its ends; undefined when nothing remains. */
export function trimmed(piece: ChangePiece, left: readonly Unit[], right: readonly Unit[]): ChangePiece | undefined {
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

/** A small word after a vague amount, never after a figure: dozens (of), une centaine (de). */
const isOf = (unit: Unit | undefined): boolean => unit?.kind === 'word' && unit.slight && unit.amount === null;

/** Splits each change around the figures in it that differ, unless its kind covers the figures too. */
export function apartAtFigures(
  changes: readonly UnitChange[],
  left: readonly Unit[],
  right: readonly Unit[],
  kindOf: (change: UnitChange) => EditKind,
): readonly ChangePiece[] {
  return changes.flatMap((change): readonly ChangePiece[] => {
    const { leftFrom, leftTo, rightFrom, rightTo } = change;
    const pairs = differingPairs(left.slice(leftFrom, leftTo), right.slice(rightFrom, rightTo));
    if (pairs.length === 0 || hasTrait(kindOf(change), 'whole')) return [change];
    const pieces: ChangePiece[] = [];
    let [l, r] = [leftFrom, rightFrom];
    const push = (piece: ChangePiece) => {
      const rest = trimmed(piece, left, right);
      if (rest !== undefined) pieces.push(rest);
    };
    for (const [one, other] of pairs) {
      const figure = {
        leftFrom: leftFrom + one.from,
        leftTo: leftFrom + one.to,
        rightFrom: rightFrom + other.from,
        rightTo: rightFrom + other.to,
      };
      // "dozens of" replaces "200".
      if (rightTo === figure.rightTo) while (figure.leftTo < leftTo && isOf(left[figure.leftTo])) figure.leftTo++;
      if (leftTo === figure.leftTo) while (figure.rightTo < rightTo && isOf(right[figure.rightTo])) figure.rightTo++;
      push({ leftFrom: l, leftTo: figure.leftFrom, rightFrom: r, rightTo: figure.rightFrom });
      pieces.push(figure);
      [l, r] = [figure.leftTo, figure.rightTo];
    }
    push({ leftFrom: l, leftTo, rightFrom: r, rightTo });
    return pieces;
  });
}

/**
 * Widens a change that cuts through an amount to the whole of it, where the rest is another amount on the other side.
 *
 * before: lasts two [and a half -> ] years
 * after:  lasts [two and a half -> two] years
 */
export function overWholeAmounts(
  changes: readonly UnitChange[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitChange[] {
  const widened: UnitChange[] = [];
  changes.forEach((change, index) => {
    let { leftFrom, leftTo, rightFrom, rightTo } = change;
    const continues = (units: readonly Unit[], at: number): boolean =>
      at > 0 && units[at]?.amount != null && units[at]?.amountRun === units[at - 1]?.amountRun;
    const [before, after] = [widened.at(-1), changes[index + 1]];
    const apart = (l: number, r: number): boolean => left[l]?.amount !== right[r]?.amount;
    const [runs, others] = [runsIn(left, leftFrom, leftTo), runsIn(right, rightFrom, rightTo)];
    const oneSided = runs.length > 0 !== others.length > 0;
    while (
      oneSided &&
      leftFrom > (before?.leftTo ?? 0) &&
      rightFrom > (before?.rightTo ?? 0) &&
      (continues(left, leftFrom) || continues(right, rightFrom)) &&
      apart(leftFrom - 1, rightFrom - 1)
    ) {
      leftFrom--;
      rightFrom--;
    }
    while (
      oneSided &&
      leftTo < (after?.leftFrom ?? left.length) &&
      rightTo < (after?.rightFrom ?? right.length) &&
      (continues(left, leftTo) || continues(right, rightTo)) &&
      apart(leftTo, rightTo)
    ) {
      leftTo++;
      rightTo++;
    }
    const touches = before !== undefined && before.leftTo === leftFrom && before.rightTo === rightFrom;
    if (touches && (continues(left, leftFrom) || continues(right, rightFrom)))
      widened[widened.length - 1] = { ...before, leftTo, rightTo };
    else widened.push({ leftFrom, leftTo, rightFrom, rightTo });
  });
  return widened;
}
