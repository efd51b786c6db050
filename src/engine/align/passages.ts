/**
 * Finds shared runs of folded words, wherever they start and end, and chains them into passages.
 *
 * 1. Index every run of three words of the right article. 2. Walk the left article; where a run of three is known,
 * extend it both ways as far as the words agree, within the two paragraphs. A run of three that is common in either
 * article is a formula and matches only inside a longer stretch or paragraph that is shared (./seeds). 3. Per pair of
 * paragraphs, chain the runs that follow each other on both sides with small gaps, the heaviest chain first: that is a
 * passage ("... verged on [a] hysteria").
 *
 * Seed and extend is the method of BLAST and of passim; word n-grams as seeds keep it near linear in the text.
 */
import { append, at } from '../lists';
import type { Budget } from '../types';
import type { PreparedArticle } from './prepare';
import { type Rarity, rarity } from './rarity';
import { SEED, seedMeetings, streamsOf } from './seeds';

/**
 * Maximum words between two runs of one passage, on either side: a cut clause, a changed title. It decides where a
 * passage ends and hardly affects which paragraphs are linked (docs/tuning.md).
 */
const LARGEST_GAP = 8;

/** Words between two checks of the budget. */
const BETWEEN_CHECKS = 1024;

/** Equal words: `length` words from `left` and `right`, indices into the two word streams. */
interface WordRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Runs that follow each other in one pair of paragraphs. */
export interface Chain {
  readonly leftParagraph: number;
  readonly rightParagraph: number;
  readonly runs: readonly WordRun[];
  /** Shared words. */
  readonly words: number;
  /** Sum of their evidence. */
  readonly weight: number;
}

/** All maximal shared runs of at least three words, within one paragraph on each side. */
function sharedRuns(left: PreparedArticle, right: PreparedArticle, { exhausted }: Budget): readonly WordRun[] {
  const streams = streamsOf(left, right);
  const { left: here, right: there } = streams;
  const meetings = seedMeetings(streams);
  // The end of the covered part of each diagonal (right minus left): a run is found once, at its first seed.
  const covered = new Int32Array(here.ids.length + there.ids.length).fill(-1);
  const runs: WordRun[] = [];

  const extend = (l: number, r: number) => {
    const diagonal = r - l + here.ids.length;
    if ((covered[diagonal] ?? -1) > l) return;
    const room = Math.min((here.to[l] ?? l) - l, (there.to[r] ?? r) - r);
    const roomBefore = Math.min(l - (here.from[l] ?? l), r - (there.from[r] ?? r));
    let back = 0;
    while (back < roomBefore && here.ids[l - back - 1] === there.ids[r - back - 1]) back++;
    let length = 0;
    while (length < room && here.ids[l + length] === there.ids[r + length]) length++;
    // Hashes of seeds may collide in a vocabulary of hundreds of thousands.
    if (length < SEED) return;
    covered[diagonal] = l + length;
    runs.push({ left: l - back, right: r - back, length: length + back });
  };

  for (let l = 0; l < here.ids.length; l++) {
    if (l % BETWEEN_CHECKS === 0 && exhausted()) break;
    meetings(l, extend);
  }
  return runs;
}

/**
 * The number of earlier runs examined for each run. In order of their starts, the runs that a chain can come from are
 * within a gap of eight words and so within a few positions; only repetition within both paragraphs puts more between.
 * A bound on time alone: 4 and 16 give the same comparisons.
 */
const LOOK_BACK = 64;

/** Weight of a run: the evidence of its words. */
function runWeight(run: WordRun, left: PreparedArticle, weigh: Rarity): number {
  let weight = 0;
  for (let index = run.left; index < run.left + run.length; index++) {
    const word = left.words[index];
    if (word !== undefined) weight += weigh(word);
  }
  return weight;
}

/** Marks (1) of the words in a chain of the present pair of paragraphs; all 0 between two pairs. */
interface Taken {
  readonly left: Uint8Array;
  readonly right: Uint8Array;
}

/**
 * Splits runs into chains that ascend on both sides with gaps of at most `LARGEST_GAP` words, the heaviest first; no
 * two share a word on either side. One pass finds the best way to each run; the chains are then read backwards, each as
 * far as its runs are free.
 */
function chainsOf(runs: readonly WordRun[], weights: readonly number[], taken: Taken): readonly (readonly number[])[] {
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
  const mark = (run: WordRun, held: 0 | 1) => {
    taken.left.fill(held, run.left, run.left + run.length);
    taken.right.fill(held, run.right, run.right + run.length);
  };
  const isFree = (run: WordRun): boolean => {
    for (let offset = 0; offset < run.length; offset++)
      if (taken.left[run.left + offset] === 1 || taken.right[run.right + offset] === 1) return false;
    return true;
  };
  const heaviestFirst = runs.map((_, index) => index).sort((a, b) => (best[b] ?? 0) - (best[a] ?? 0) || a - b);
  const found = heaviestFirst.flatMap((end) => {
    const chain: number[] = [];
    for (let index = end; index >= 0; index = previous[index] ?? -1) {
      const run = runs[index];
      if (run === undefined || !isFree(run)) break;
      mark(run, 1);
      chain.push(index);
    }
    return chain.length === 0 ? [] : [chain.reverse()];
  });
  for (const run of runs) mark(run, 0);
  return found;
}

/** Two prepared articles with all the text they share, linked or not. */
export interface SharedText {
  readonly left: PreparedArticle;
  readonly right: PreparedArticle;
  readonly weigh: Rarity;
  readonly chains: readonly Chain[];
}

/** Finds the text that two articles share. */
export function sharedText(left: PreparedArticle, right: PreparedArticle, budget: Budget): SharedText {
  const weigh = rarity(left, right);
  return { left, right, weigh, chains: chainsIn(left, right, weigh, budget) };
}

/** Chains the runs of each pair of paragraphs. */
function chainsIn(left: PreparedArticle, right: PreparedArticle, weigh: Rarity, budget: Budget): readonly Chain[] {
  const byPair = new Map<number, WordRun[]>();
  for (const run of sharedRuns(left, right, budget)) {
    const leftParagraph = at(left.words, run.left).paragraph;
    const rightParagraph = at(right.words, run.right).paragraph;
    const pair = leftParagraph * right.paragraphs.length + rightParagraph;
    append(byPair, pair, run);
  }
  const taken: Taken = { left: new Uint8Array(left.words.length), right: new Uint8Array(right.words.length) };
  const found: Chain[] = [];
  for (const [pair, runs] of byPair) {
    if (budget.exhausted()) break;
    const ordered = runs.sort((a, b) => a.left - b.left || a.right - b.right);
    const weights = ordered.map((run) => runWeight(run, left, weigh));
    for (const chosen of chainsOf(ordered, weights, taken)) {
      const chain = chosen.flatMap((index) => ordered[index] ?? []);
      found.push({
        leftParagraph: Math.floor(pair / right.paragraphs.length),
        rightParagraph: pair % right.paragraphs.length,
        runs: chain,
        words: chain.reduce((sum, run) => sum + run.length, 0),
        weight: chosen.reduce((sum, index) => sum + at(weights, index), 0),
      });
    }
  }
  return found;
}
