/**
 * Shared runs of folded words, wherever they start and end, and the passages they chain into.
 *
 * 1. Index every run of three words of the right article. 2. Walk the left article; where a run of three is known,
 * extend it both ways as far as the words agree, within the two paragraphs. 3. Per pair of paragraphs, chain the runs
 * that follow each other on both sides with small gaps, the heaviest chain first: that is a passage ("... verged on
 * [a] hysteria").
 *
 * Seed and extend is the method of BLAST and of passim; word n-grams as seeds keep it near linear in the text.
 */
import type { Budget } from '../types';
import type { Prepared } from './prepare';
import type { Rarity } from './rarity';

/** Words in a seed: two are shared by any two texts on one event, four miss "tens of terrorists". */
const SEED = 3;
/**
 * A seed that stands more often than this in an article is a formula or repetition. Its k-th place then meets only the
 * k-th on the other side, so that ten thousand equal paragraphs pair in order and stay linear.
 */
const COMMON_SEED = 12;
/** Words that may stand between two runs of one passage, on either side: a cut clause, a changed title. */
const LARGEST_GAP = 8;

/** Words after which the budget is asked again. */
const BETWEEN_CHECKS = 1024;

/** Equal words: `length` words from `left` and `right`, indices into the two word streams. */
export interface Run {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Runs that follow each other in one pair of paragraphs. */
export interface Chain {
  readonly leftParagraph: number;
  readonly rightParagraph: number;
  readonly runs: readonly Run[];
  /** Shared words. */
  readonly words: number;
  /** Sum of their evidence. */
  readonly weight: number;
}

/** Numbers for the words of both articles, equal for equal keys. */
function intern(left: Prepared, right: Prepared): readonly [Int32Array, Int32Array, number] {
  const numbers = new Map<string, number>();
  const number = ({ words }: Prepared) =>
    Int32Array.from(words, ({ key }) => {
      let value = numbers.get(key);
      if (value === undefined) {
        value = numbers.size;
        numbers.set(key, value);
      }
      return value;
    });
  return [number(left), number(right), numbers.size];
}

/** The seed that starts at each word (-1 where a paragraph ends within it), and how often each seed stands. */
function seeds(prepared: Prepared, ids: Int32Array, vocabulary: number) {
  const at = new Float64Array(ids.length).fill(-1);
  const places = new Map<number, number[]>();
  for (const { from, to } of prepared.paragraphs) {
    for (let index = from; index + SEED <= to; index++) {
      let seed = 0;
      for (let offset = 0; offset < SEED; offset++) seed = seed * vocabulary + (ids[index + offset] ?? 0);
      at[index] = seed;
      const known = places.get(seed);
      if (known === undefined) places.set(seed, [index]);
      else known.push(index);
    }
  }
  return { at, places };
}

/** All maximal shared runs of at least `SEED` words, within one paragraph on each side. */
export function sharedRuns(left: Prepared, right: Prepared, { exhausted }: Budget): readonly Run[] {
  const [leftIds, rightIds, vocabulary] = intern(left, right);
  const inLeft = seeds(left, leftIds, vocabulary);
  const inRight = seeds(right, rightIds, vocabulary);
  // How far each diagonal (right minus left) is covered already: a run is found once, at its first seed.
  const covered = new Map<number, number>();
  const ordinal = new Map<number, number>();
  const runs: Run[] = [];

  const extend = (l: number, r: number) => {
    // Numbers of seeds may collide in a vocabulary of hundreds of thousands.
    for (let offset = 0; offset < SEED; offset++) if (leftIds[l + offset] !== rightIds[r + offset]) return;
    const diagonal = r - l;
    if ((covered.get(diagonal) ?? -1) > l) return;
    const leftBounds = left.paragraphs[left.words[l]?.paragraph ?? 0] ?? { from: l, to: l };
    const rightBounds = right.paragraphs[right.words[r]?.paragraph ?? 0] ?? { from: r, to: r };
    let back = 0;
    while (
      l - back > leftBounds.from &&
      r - back > rightBounds.from &&
      leftIds[l - back - 1] === rightIds[r - back - 1]
    )
      back++;
    let length = SEED;
    while (l + length < leftBounds.to && r + length < rightBounds.to && leftIds[l + length] === rightIds[r + length])
      length++;
    covered.set(diagonal, l + length);
    runs.push({ left: l - back, right: r - back, length: length + back });
  };

  for (let l = 0; l < leftIds.length; l++) {
    if (l % BETWEEN_CHECKS === 0 && exhausted()) break;
    const seed = inLeft.at[l] ?? -1;
    if (seed < 0) continue;
    const places = inRight.places.get(seed);
    if (places === undefined) continue;
    if (places.length > COMMON_SEED || (inLeft.places.get(seed)?.length ?? 0) > COMMON_SEED) {
      const turn = ordinal.get(seed) ?? 0;
      ordinal.set(seed, turn + 1);
      const place = places[Math.min(turn, places.length - 1)];
      if (place !== undefined) extend(l, place);
    } else {
      for (const place of places) extend(l, place);
    }
  }
  return runs;
}

/**
 * Runs looked back at from each run. In order of their starts, the runs a chain can come from stand within a gap of
 * eight words and so within a few places; only repetition within both paragraphs puts more between.
 */
const LOOK_BACK = 64;

/** Weight of a run: the evidence of its words. */
function runWeight(run: Run, left: Prepared, weigh: Rarity): number {
  let weight = 0;
  for (let index = run.left; index < run.left + run.length; index++) {
    const word = left.words[index];
    if (word !== undefined) weight += weigh(word);
  }
  return weight;
}

/**
 * Parts runs into chains that ascend on both sides with gaps of at most `LARGEST_GAP` words, the heaviest first; no two
 * share a word on either side. One pass finds the best way to each run; the chains are then read off backwards, each as
 * far as its runs are free.
 */
function chainsOf(runs: readonly Run[], weights: readonly number[]): readonly (readonly number[])[] {
  const best: number[] = [];
  const previous: number[] = [];
  runs.forEach((run, index) => {
    best[index] = weights[index] ?? 0;
    previous[index] = -1;
    for (let before = index - 1; before >= Math.max(0, index - LOOK_BACK); before--) {
      const earlier = runs[before];
      if (earlier === undefined) continue;
      const leftGap = run.left - (earlier.left + earlier.length);
      const rightGap = run.right - (earlier.right + earlier.length);
      if (leftGap < 0 || rightGap < 0 || leftGap > LARGEST_GAP || rightGap > LARGEST_GAP) continue;
      const through = (best[before] ?? 0) + (weights[index] ?? 0);
      if (through > (best[index] ?? 0)) {
        best[index] = through;
        previous[index] = before;
      }
    }
  });
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const isFree = (run: Run): boolean => {
    for (let offset = 0; offset < run.length; offset++)
      if (taken.left.has(run.left + offset) || taken.right.has(run.right + offset)) return false;
    return true;
  };
  const heaviestFirst = runs.map((_, index) => index).sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0) || a - b);
  return heaviestFirst.flatMap((end) => {
    const chain: number[] = [];
    for (let index = end; index >= 0; index = previous[index] ?? -1) {
      const run = runs[index];
      if (run === undefined || !isFree(run)) break;
      for (let offset = 0; offset < run.length; offset++) {
        taken.left.add(run.left + offset);
        taken.right.add(run.right + offset);
      }
      chain.push(index);
    }
    return chain.length === 0 ? [] : [chain.reverse()];
  });
}

/** Chains the runs of each pair of paragraphs. */
export function chains(left: Prepared, right: Prepared, weigh: Rarity, budget: Budget): readonly Chain[] {
  const byPair = new Map<number, Run[]>();
  for (const run of sharedRuns(left, right, budget)) {
    const leftParagraph = left.words[run.left]?.paragraph ?? 0;
    const rightParagraph = right.words[run.right]?.paragraph ?? 0;
    const pair = leftParagraph * right.paragraphs.length + rightParagraph;
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, [run]);
    else known.push(run);
  }
  const found: Chain[] = [];
  for (const [pair, runs] of byPair) {
    if (budget.exhausted()) break;
    const ordered = runs.sort((a, b) => a.left - b.left || a.right - b.right);
    const weights = ordered.map((run) => runWeight(run, left, weigh));
    for (const chosen of chainsOf(ordered, weights)) {
      const chain = chosen.flatMap((index) => ordered[index] ?? []);
      found.push({
        leftParagraph: Math.floor(pair / right.paragraphs.length),
        rightParagraph: pair % right.paragraphs.length,
        runs: chain,
        words: chain.reduce((sum, run) => sum + run.length, 0),
        weight: chosen.reduce((sum, index) => sum + (weights[index] ?? 0), 0),
      });
    }
  }
  return found;
}
