/**
 * Aligns two runs of units and returns the changes between them: the alignment that keeps the most equal words in the
 * fewest pieces.
 *
 * A plain longest common subsequence keeps an equal "the" or comma wherever it can, so that changes fall to pieces.
 * Here a kept unit earns its weight and each change costs `CHANGE_COST`: the affine gap of sequence alignment (Gotoh
 * 1982). Rare words anchor the alignment, equal words are kept in unbroken runs, and a lone comma does not split a
 * change in two.
 */
import { diffArrays } from 'diff';
import type { Unit } from './unit';

/** Half-open ranges of units that replace each other; everything between two changes is equal by key. */
export interface UnitChange {
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
}

export interface UnitChanges {
  readonly changes: readonly UnitChange[];
  /** True when the search gave up and one coarse change replaces many. */
  readonly coarse: boolean;
}

/**
 * The cost of one more change, where a rare word weighs 1, a common one .5 and a mark .3 (see ./units): equal words
 * stay together where that costs nothing else, and a mark between two changes still separates them. At .8 common words
 * no longer separate changes (docs/tuning.md).
 */
const CHANGE_COST = 0.2;

/**
 * The table of the alignment has at most this many cells, one byte each: 1,400 against 1,400 words, some 20 ms. A
 * longer run is split at its unique runs of words first.
 */
const MOST_CELLS = 2_000_000;

/**
 * Edits after which Myers' search gives up on a run that cannot be split, and the rest counts as one change: its time
 * grows with the square of this. Two 2,000-word texts that share nothing stay below.
 */
const MOST_EDITS = 4000;

/** The changes that turn `left` into `right`, in order, none touching the next. */
export function align(left: readonly Unit[], right: readonly Unit[]): UnitChanges {
  const { length: shorter } = left.length < right.length ? left : right;
  let head = 0;
  while (head < shorter && left[head]?.key === right[head]?.key) head++;
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail]?.key === right[right.length - 1 - tail]?.key) tail++;
  const whole = { leftFrom: head, leftTo: left.length - tail, rightFrom: head, rightTo: right.length - tail };
  if (whole.leftFrom === whole.leftTo && whole.rightFrom === whole.rightTo) return { changes: [], coarse: false };
  if (whole.leftFrom === whole.leftTo || whole.rightFrom === whole.rightTo) return { changes: [whole], coarse: false };
  return alignRange(left, right, whole, true);
}

function alignRange(left: readonly Unit[], right: readonly Unit[], range: UnitChange, mayPart: boolean): UnitChanges {
  const [a, b] = [left.slice(range.leftFrom, range.leftTo), right.slice(range.rightFrom, range.rightTo)];
  const shifted = (change: UnitChange): UnitChange => ({
    leftFrom: change.leftFrom + range.leftFrom,
    leftTo: change.leftTo + range.leftFrom,
    rightFrom: change.rightFrom + range.rightFrom,
    rightTo: change.rightTo + range.rightFrom,
  });
  if (a.length * b.length <= MOST_CELLS) return { changes: inTable(a, b).map(shifted), coarse: false };
  const found = mayPart ? betweenAnchors(a, b) : bySearch(a, b);
  return { changes: found.changes.map(shifted), coarse: found.coarse };
}

/**
 * The choice stored in a cell of the table: which side to skip in a change, and when to keep the pair of units instead.
 */
const SKIP_RIGHT = 1;
const KEEP_AFTER_KEPT = 2;
const KEEP_AFTER_CHANGED = 4;

/** The best alignment, by dynamic programming from the end. */
function inTable(left: readonly Unit[], right: readonly Unit[]): readonly UnitChange[] {
  const numbers = new Map<string, number>();
  const number = ({ key }: Unit): number => {
    let value = numbers.get(key);
    if (value === undefined) {
      value = numbers.size;
      numbers.set(key, value);
    }
    return value;
  };
  const a = Int32Array.from(left, number);
  const b = Int32Array.from(right, number);
  const [n, m] = [a.length, b.length];
  const width = m + 1;
  const steps = new Uint8Array((n + 1) * width);
  // The best score of the rest of both sides from a cell on, when the unit before was kept or changed; this row, and
  // below.
  let kept = new Float64Array(width);
  let changed = new Float64Array(width);
  let keptBelow = new Float64Array(width);
  let changedBelow = new Float64Array(width);
  for (let i = n; i >= 0; i--) {
    const weight = left[i]?.weight ?? 0;
    for (let j = m; j >= 0; j--) {
      if (i === n && j === m) continue;
      const skipLeft = i < n ? (changedBelow[j] ?? 0) : Number.NEGATIVE_INFINITY;
      const skipRight = j < m ? (changed[j + 1] ?? 0) : Number.NEGATIVE_INFINITY;
      const keep = i < n && j < m && a[i] === b[j] ? weight + (keptBelow[j + 1] ?? 0) : Number.NEGATIVE_INFINITY;
      const skip = Math.max(skipLeft, skipRight);
      let step = skipRight > skipLeft ? SKIP_RIGHT : 0;
      if (keep >= skip - CHANGE_COST) step |= KEEP_AFTER_KEPT;
      if (keep > skip) step |= KEEP_AFTER_CHANGED;
      kept[j] = Math.max(keep, skip - CHANGE_COST);
      changed[j] = Math.max(keep, skip);
      steps[i * width + j] = step;
    }
    [kept, keptBelow] = [keptBelow, kept];
    [changed, changedBelow] = [changedBelow, changed];
  }

  const changes: UnitChange[] = [];
  let open: { readonly leftFrom: number; readonly rightFrom: number } | undefined;
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    const step = steps[i * width + j] ?? 0;
    if ((step & (open === undefined ? KEEP_AFTER_KEPT : KEEP_AFTER_CHANGED)) !== 0) {
      if (open !== undefined) changes.push({ ...open, leftTo: i, rightTo: j });
      open = undefined;
      i++;
      j++;
    } else {
      open ??= { leftFrom: i, rightFrom: j };
      if ((step & SKIP_RIGHT) !== 0) j++;
      else i++;
    }
  }
  if (open !== undefined) changes.push({ ...open, leftTo: n, rightTo: m });
  return changes;
}

/**
 * Aligns the text between runs of three words that occur once on each side and in the same order (patience diff; too
 * few single words are unique in a long text).
 */
function betweenAnchors(left: readonly Unit[], right: readonly Unit[]): UnitChanges {
  const anchors = uniqueInOrder(left, right);
  const changes: UnitChange[] = [];
  let coarse = false;
  let [l, r] = [0, 0];
  for (const [leftTo, rightTo] of [...anchors, [left.length, right.length] as const]) {
    if (leftTo > l || rightTo > r) {
      const found = alignRange(left, right, { leftFrom: l, leftTo, rightFrom: r, rightTo }, false);
      coarse ||= found.coarse;
      for (const change of found.changes) changes.push(change);
    }
    l = leftTo + 1;
    r = rightTo + 1;
  }
  return { changes, coarse };
}

const ANCHOR = 3;

/** The longest ascending chain of runs that occur once on each side: pairs of the indices where they begin. */
function uniqueInOrder(left: readonly Unit[], right: readonly Unit[]): readonly (readonly [number, number])[] {
  const places = (units: readonly Unit[]) => {
    const at = new Map<string, number>();
    for (let index = 0; index + ANCHOR <= units.length; index++) {
      const run = units.slice(index, index + ANCHOR).reduce((text, { key }) => `${text}\n${key}`, '');
      at.set(run, at.has(run) ? -1 : index);
    }
    return at;
  };
  const inRight = places(right);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, l] of places(left)) {
    const r = inRight.get(key) ?? -1;
    if (l >= 0 && r >= 0) pairs.push([l, r]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  // piles[k]: the pair that ends the chain of length k + 1 with the lowest right index.
  const piles: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, r], index) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? -1]?.[1] ?? 0) < r) low = middle + 1;
      else high = middle;
    }
    previous[index] = piles[low - 1] ?? -1;
    piles[low] = index;
  });
  const chain: (readonly [number, number])[] = [];
  for (let index = piles.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) chain.push(pair);
  }
  return chain.reverse();
}

/** Myers' search, for runs too long for a table and without unique runs. */
function bySearch(left: readonly Unit[], right: readonly Unit[]): UnitChanges {
  const keys = (units: readonly Unit[]) => units.map((unit) => unit.key);
  const parts = diffArrays(keys(left), keys(right), { maxEditLength: MOST_EDITS });
  if (parts === undefined)
    return { changes: [{ leftFrom: 0, leftTo: left.length, rightFrom: 0, rightTo: right.length }], coarse: true };
  const changes: UnitChange[] = [];
  let [l, r] = [0, 0];
  for (const { added, removed, value } of parts) {
    const [leftTo, rightTo] = [added ? l : l + value.length, removed ? r : r + value.length];
    if (added || removed) changes.push({ leftFrom: l, leftTo, rightFrom: r, rightTo });
    [l, r] = [leftTo, rightTo];
  }
  return { changes, coarse: false };
}
