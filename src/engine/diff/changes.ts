/**
 * Two sequences of units -> the changes between them: jsdiff's Myers diff over keys, then passes that make the result
 * read as an editor would tell it. Each pass takes changes and returns changes.
 */
import { diffArrays } from 'diff';
import type { Language } from '../text/language';
import { isSlight, type Unit } from './units';

/** Half-open ranges of units that replace each other; everything between two changes is equal by key. */
export interface Change {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

/**
 * Edits after which Myers' search gives up and the rest counts as one change: its time grows with the square of this.
 * Two 2,000-word texts that share nothing stay below; a longer pair so different is not a link one reads word by word.
 */
const MOST_EDITS = 4000;

export interface Changes {
  readonly changes: readonly Change[];
  /** True when the search gave up and one coarse change stands for many. */
  readonly coarse: boolean;
}

/** The tidied changes that turn `left` into `right`. */
export function changesBetween(left: readonly Unit[], right: readonly Unit[], language: Language): Changes {
  const { changes, coarse } = rawChanges(left, right);
  const passes = [joinAcrossIslands, slideToBorders, joinAcrossIslands];
  return { changes: passes.reduce((open, pass) => pass(open, left, right, language), changes), coarse };
}

function rawChanges(left: readonly Unit[], right: readonly Unit[]): { changes: readonly Change[]; coarse: boolean } {
  let start = 0;
  while (start < left.length && start < right.length && left[start]?.key === right[start]?.key) start++;
  let tail = 0;
  const room = Math.min(left.length, right.length) - start;
  while (tail < room && left[left.length - 1 - tail]?.key === right[right.length - 1 - tail]?.key) tail++;
  const whole = { leftFrom: start, leftTo: left.length - tail, rightFrom: start, rightTo: right.length - tail };
  if (whole.leftFrom === whole.leftTo && whole.rightFrom === whole.rightTo) return { changes: [], coarse: false };
  const keys = (units: readonly Unit[], from: number, to: number) => units.slice(from, to).map((unit) => unit.key);
  const parts = diffArrays(keys(left, whole.leftFrom, whole.leftTo), keys(right, whole.rightFrom, whole.rightTo), {
    maxEditLength: MOST_EDITS,
  });
  if (parts === undefined) return { changes: [whole], coarse: true };

  const changes: Change[] = [];
  let l = whole.leftFrom;
  let r = whole.rightFrom;
  for (const { added, removed, value } of parts) {
    const change = {
      leftFrom: l,
      leftTo: removed ? l + value.length : l,
      rightFrom: r,
      rightTo: added ? r + value.length : r,
    };
    if (!added) l += value.length;
    if (!removed) r += value.length;
    if (!added && !removed) continue;
    const last = changes.at(-1);
    if (last !== undefined && last.leftTo === change.leftFrom && last.rightTo === change.rightFrom)
      changes[changes.length - 1] = { ...last, leftTo: change.leftTo, rightTo: change.rightTo };
    else changes.push(change);
  }
  return { changes, coarse: false };
}

/** Words of an equal island that is too small to stand between two changes. */
const ISLAND = 2;

const substance = (units: readonly Unit[], from: number, to: number, language: Language): number =>
  units.slice(from, to).filter((unit) => !isSlight(unit, language)).length;

/**
 * Joins two changes that only slight words part, so that a rewritten clause is one change and not confetti.
 *
 * before: [sent -> dispatched] the [troops -> soldiers] to the border
 * after:  [sent the troops -> dispatched the soldiers] to the border
 */
function joinAcrossIslands(
  changes: readonly Change[],
  left: readonly Unit[],
  right: readonly Unit[],
  language: Language,
): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const island = last === undefined ? [] : left.slice(last.leftTo, change.leftFrom);
    const words = island.filter((unit) => unit.kind !== 'mark').length;
    const weighs = (one: Change): number =>
      Math.max(
        substance(left, one.leftFrom, one.leftTo, language),
        substance(right, one.rightFrom, one.rightTo, language),
      );
    const small = words <= ISLAND && island.every((unit) => isSlight(unit, language) && !/[.!?]/.test(unit.key));
    // A dropped "Mr." beside a rewritten clause stays apart: house style is shown as such.
    if (last !== undefined && small && weighs(last) > 0 && weighs(change) > 0)
      joined[joined.length - 1] = { ...last, leftTo: change.leftTo, rightTo: change.rightTo };
    else joined.push(change);
  }
  return joined;
}

/** How well a change that begins before unit `from` and ends before unit `to` sits in the sentence. */
function jointsAt(units: readonly Unit[], from: number, to: number): number {
  const isMark = (index: number): boolean => units[index] === undefined || units[index]?.kind === 'mark';
  const atStart = isMark(from - 1) ? 2 : 0;
  const atEnd = isMark(to - 1) && !isMark(from) ? 1 : 0;
  return atStart + atEnd + (isMark(to) ? 1 : 0);
}

/**
 * Slides a cut or an addition that could stand in several places to where the sentence has a joint.
 *
 * before: in the city of [Homs , in the city of] Hama
 * after:  [in the city of Homs ,] in the city of Hama
 */
function slideToBorders(changes: readonly Change[], left: readonly Unit[], right: readonly Unit[]): readonly Change[] {
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
