/**
 * Finds the changes between the units of two texts, as an editor would describe them: sentences are matched first,
 * words aligned within them, and then passes tidy the changes. Each pass takes changes and returns changes.
 */
import { align, type UnitChange, type UnitChanges } from './alignment';
import { matchSentences } from './sentences';
import type { Unit } from './unit';

interface TidiedChanges extends UnitChanges {
  /** The matched sentences, and the ranges that only one side has, as ranges of units. */
  readonly blocks: readonly UnitChange[];
}

/** The tidied changes that turn `left` into `right`. */
export function changesBetween(left: readonly Unit[], right: readonly Unit[]): TidiedChanges {
  const found: UnitChange[] = [];
  let coarse = false;
  const blocks = matchSentences(left, right);
  for (const { leftFrom, leftTo, rightFrom, rightTo } of blocks) {
    const [a, b] = [left.slice(leftFrom, leftTo), right.slice(rightFrom, rightTo)];
    const aligned = align(a, b);
    coarse ||= aligned.coarse;
    const passes = [joinAcrossIslands, slideToJoints, joinTouching, takePrintedWords, apartAtQuotationMarks];
    for (const change of passes.reduce((changes, pass) => pass(changes, a, b), aligned.changes))
      found.push({
        leftFrom: change.leftFrom + leftFrom,
        leftTo: change.leftTo + leftFrom,
        rightFrom: change.rightFrom + rightFrom,
        rightTo: change.rightTo + rightFrom,
      });
  }
  return { changes: found, coarse, blocks };
}

const join = (first: UnitChange, second: UnitChange): UnitChange => ({
  ...first,
  leftTo: second.leftTo,
  rightTo: second.rightTo,
});

/** Joins each change with the one before where `joins` holds, from the left. */
function joinWhere(
  changes: readonly UnitChange[],
  joins: (first: UnitChange, second: UnitChange) => boolean,
): readonly UnitChange[] {
  const joined: UnitChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last !== undefined && joins(last, change)) joined[joined.length - 1] = join(last, change);
    else joined.push(change);
  }
  return joined;
}

const isMark = (unit: Unit): boolean => unit.kind === 'mark';

/** Joins changes with nothing between them. */
const joinTouching = (changes: readonly UnitChange[]): readonly UnitChange[] =>
  joinWhere(changes, (first, second) => first.leftTo === second.leftFrom);

const weightOf = (units: readonly Unit[], from: number, to: number): number => {
  let weight = 0;
  for (let index = from; index < to; index++) weight += units[index]?.weight ?? 0;
  return weight;
};

/**
 * An island (equal units between two changes) that weighs less than this part of the words replaced on either side
 * joins the two. Joining costs agreement with hand-made marks on all development sets, so it is limited to would-be
 * confetti: single common words between replaced words (docs/tuning.md).
 */
const ISLAND = 0.6;

/**
 * Joins two replacements separated only by slight words, so that a rewritten clause is one change and not confetti.
 *
 * before: [sent -> dispatched] the [troops -> soldiers] to the border
 * after:  [sent the troops -> dispatched the soldiers] to the border
 */
function joinAcrossIslands(
  changes: readonly UnitChange[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitChange[] {
  // The weight of the lighter side: a cut or an addition replaces nothing, and a dropped "Mr." beside it stays
  // separate.
  const replaced = (change: UnitChange): number =>
    Math.min(weightOf(left, change.leftFrom, change.leftTo), weightOf(right, change.rightFrom, change.rightTo));
  return joinWhere(changes, (first, second) => {
    for (let index = first.leftTo; index < second.leftFrom; index++) if (left[index]?.slight !== true) return false;
    const island = weightOf(left, first.leftTo, second.leftFrom);
    return island <= ISLAND * Math.min(replaced(first), replaced(second));
  });
}

/** How well a change that begins before unit `from` and ends before unit `to` fits the sentence. */
function jointsAt(units: readonly Unit[], from: number, to: number): number {
  const isJoint = (unit: Unit | undefined): boolean => unit === undefined || isMark(unit);
  const atStart = isJoint(units[from - 1]) ? 2 : 0;
  const atEnd = isJoint(units[to - 1]) && !isJoint(units[from]) ? 1 : 0;
  return atStart + atEnd + (isJoint(units[to]) ? 1 : 0);
}

/**
 * Slides a cut or an addition with several possible positions to a joint of the sentence.
 *
 * before: in the city of [Homs , in the city of] Hama
 * after:  [in the city of Homs ,] in the city of Hama
 */
function slideToJoints(
  changes: readonly UnitChange[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitChange[] {
  return changes.map((change, index) => {
    const oneSided = change.leftFrom === change.leftTo || change.rightFrom === change.rightTo;
    if (!oneSided) return change;
    const cut = change.leftTo > change.leftFrom;
    const units = cut ? left : right;
    const [from, to] = cut ? [change.leftFrom, change.leftTo] : [change.rightFrom, change.rightTo];
    const before = changes[index - 1];
    const after = changes[index + 1];
    const lowest = (before === undefined ? 0 : cut ? before.leftTo : before.rightTo) - from;
    const highest = (after === undefined ? units.length : cut ? after.leftFrom : after.rightFrom) - to;
    let best = 0;
    for (let shift = -1; shift > lowest && units[from + shift]?.key === units[to + shift]?.key; shift--)
      if (jointsAt(units, from + shift, to + shift) > jointsAt(units, from + best, to + best)) best = shift;
    for (let shift = 1; shift < highest && units[from + shift - 1]?.key === units[to + shift - 1]?.key; shift++)
      if (jointsAt(units, from + shift, to + shift) > jointsAt(units, from + best, to + best)) best = shift;
    return {
      leftFrom: change.leftFrom + best,
      leftTo: change.leftTo + best,
      rightFrom: change.rightFrom + best,
      rightTo: change.rightTo + best,
    };
  });
}

/** Whether the units before and after a boundary touch, without white space. */
const isGlued = (units: readonly Unit[], boundary: number): boolean => boundary > 0 && units[boundary]?.glued === true;

/**
 * Widens a change to printed words, as annotators do who mark changes by hand. Replaced words include the marks
 * attached to them, except for figures; a mark that changes inside a compound includes the compound.
 *
 * before: he left for [Amman -> Damascus].          a cease[- -> ]fire
 * after:  he left for [Amman. -> Damascus.]         a [cease-fire -> cease fire]
 *
 * Both raise agreement with hand-made marks (docs/tuning.md).
 */
function takePrintedWords(
  changes: readonly UnitChange[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitChange[] {
  const widened: UnitChange[] = [];
  changes.forEach((change, index) => {
    let { leftFrom, leftTo, rightFrom, rightTo } = change;
    const inCompound =
      (leftFrom < leftTo && isGlued(left, leftFrom) && isGlued(left, leftTo)) ||
      (rightFrom < rightTo && isGlued(right, rightFrom) && isGlued(right, rightTo));
    const units = [...left.slice(leftFrom, leftTo), ...right.slice(rightFrom, rightTo)];
    const marksOnly = units.every(isMark);
    const isFigure = units.some((unit) => unit.kind === 'figure' || unit.amount !== null);
    const replaces = leftFrom < leftTo && rightFrom < rightTo && !isFigure;
    const takes = (unit: Unit | undefined): boolean =>
      unit !== undefined && (marksOnly ? inCompound : replaces && isMark(unit));
    const [before, after] = [widened.at(-1), changes[index + 1]];
    while (
      leftFrom > (before?.leftTo ?? 0) &&
      rightFrom > (before?.rightTo ?? 0) &&
      (isGlued(left, leftFrom) || isGlued(right, rightFrom)) &&
      takes(left[leftFrom - 1])
    ) {
      leftFrom--;
      rightFrom--;
    }
    while (
      leftTo < (after?.leftFrom ?? left.length) &&
      rightTo < (after?.rightFrom ?? right.length) &&
      (isGlued(left, leftTo) || isGlued(right, rightTo)) &&
      takes(left[leftTo])
    ) {
      leftTo++;
      rightTo++;
    }
    widened.push({ leftFrom, leftTo, rightFrom, rightTo });
  });
  return widened;
}

const isQuotationMark = (unit: Unit | undefined): boolean =>
  unit !== undefined && isMark(unit) && /^["']$/.test(unit.key);

/**
 * Splits the quotation marks at the ends of a change from its words where the two outlets use different ones: the marks
 * are house style even where the words are not.
 *
 * before: ["slow -> ‘poor] and scared
 * after:  [" -> ‘] [slow -> poor] and scared
 */
function apartAtQuotationMarks(
  changes: readonly UnitChange[],
  left: readonly Unit[],
  right: readonly Unit[],
): readonly UnitChange[] {
  return changes.flatMap((change) => {
    const areMarks = (l: number, r: number): boolean =>
      isQuotationMark(left[l]) && isQuotationMark(right[r]) && left[l]?.key !== right[r]?.key;
    let { leftFrom, leftTo, rightFrom, rightTo } = change;
    const before: UnitChange[] = [];
    const after: UnitChange[] = [];
    while (leftTo - leftFrom > 1 && rightTo - rightFrom > 1 && areMarks(leftFrom, rightFrom)) {
      before.push({ leftFrom, leftTo: leftFrom + 1, rightFrom, rightTo: rightFrom + 1 });
      leftFrom++;
      rightFrom++;
    }
    while (leftTo - leftFrom > 1 && rightTo - rightFrom > 1 && areMarks(leftTo - 1, rightTo - 1)) {
      after.unshift({ leftFrom: leftTo - 1, leftTo, rightFrom: rightTo - 1, rightTo });
      leftTo--;
      rightTo--;
    }
    return [...before, { leftFrom, leftTo, rightFrom, rightTo }, ...after];
  });
}
