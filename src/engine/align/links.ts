/**
 * Passages and similar sentences -> links between paragraphs, each with its relation.
 *
 * A passage makes a link by its evidence outside names (a shared title is not a shared statement) and by its unbroken
 * length; failing that, similar sentences make a reworded link. A paragraph that the other outlet split or merged is
 * one link with several paragraphs on that side.
 */
import type { Link, Relation } from '../types';
import type { Chain } from './passages';
import type { Prepared } from './prepare';
import type { Rarity } from './rarity';
import type { Likeness } from './sentences';

/*
 * Thresholds, in evidence (see ./rarity), read off the development gold: three pairs of the sample story and four of
 * agency copy, 118 overlapping links. In brackets the strongest pair on the wrong side of each.
 */
/** A passage of this much substance links by itself ("government forces renewed shelling": 1.83). */
const SUBSTANCE = 1.9;
/** A passage with an unbroken run of this many words needs less ("her use of the private email": 0.70 in six words). */
const LONG_RUN = 5;
const LONG_RUN_SUBSTANCE = 0.85;
/** A passage quoted by both outlets needs less as well ("on the basis of": 0.69). */
const QUOTED = 0.85;
/** Two paragraphs that share this part of all their evidence are the same, however short ("Troops sent home"). */
const SAME = 0.8;

/** Reworded: likeness of the best pair of sentences, either close ... */
const CLOSE = { cosine: 0.42, shared: 2.3, substance: 1 } as const;
/** ... or less close, with more behind it. */
const WELL_SHARED = { cosine: 0.3, shared: 2.7, substance: 1.5 } as const;

/**
 * Two headlines name the event in a few words each, so they need less. Over the 39 articles of 16 events in the development
 * set, headlines of one event reach 0.24 in 22 of 31 pairs; of different events, 0.13 at the most.
 */
const HEADLINES = { cosine: 0.24, shared: 0.65, substance: 0 } as const;

/** Words of the passages over the words of the longer (`edited`) or shorter side. */
const EDITED = 0.5;
const CONTAINED = 0.75;

/** One pair of paragraphs that tell the same, with what says so. */
export interface PairEvidence {
  readonly left: number;
  readonly right: number;
  readonly chains: readonly Chain[];
  readonly relation: Relation;
  /** 0 to 1. */
  readonly score: number;
}

const length = (prepared: Prepared, paragraph: number): number => {
  const range = prepared.paragraphs[paragraph];
  return range === undefined ? 0 : range.to - range.from;
};

/** What of a chain is evidence of a statement: words outside names, words quoted by both, longest unbroken run. */
function substanceOf(chain: Chain, left: Prepared, right: Prepared, weigh: Rarity) {
  let substance = 0;
  let quoted = 0;
  let longest = 0;
  for (const run of chain.runs) {
    let unbroken = 0;
    for (let offset = 0; offset < run.length; offset++) {
      const word = left.words[run.left + offset];
      const partner = right.words[run.right + offset];
      if (word === undefined || partner === undefined) continue;
      const weight = weigh(word);
      if (word.name && partner.name) continue;
      substance += weight;
      unbroken++;
      if (word.quoted && partner.quoted) quoted += weight;
    }
    longest = Math.max(longest, unbroken);
  }
  return { substance, quoted, longest };
}

function isPassage(chain: Chain, left: Prepared, right: Prepared, weigh: Rarity): boolean {
  const { substance, quoted, longest } = substanceOf(chain, left, right, weigh);
  if (substance >= SUBSTANCE) return true;
  if (longest >= LONG_RUN && substance >= LONG_RUN_SUBSTANCE) return true;
  if (quoted >= QUOTED && substance >= LONG_RUN_SUBSTANCE) return true;
  const longer = Math.max(length(left, chain.leftParagraph), length(right, chain.rightParagraph));
  return chain.words / longer >= SAME;
}

/** Relation of a pair by how much of both sides its passages hold. Verbatim is settled later, by the edits. */
function relationOf(words: number, leftLength: number, rightLength: number): Relation {
  const ofLonger = words / Math.max(leftLength, rightLength);
  const ofShorter = words / Math.min(leftLength, rightLength);
  return ofLonger >= EDITED || ofShorter >= CONTAINED ? 'edited' : 'partial';
}

/** Evidence that makes a link certain, for the score. */
const CERTAIN = 6;

function isReworded(like: Likeness, left: Prepared, right: Prepared): boolean {
  const isHeadline = (prepared: Prepared, paragraph: number): boolean =>
    prepared.article.paragraphs[paragraph]?.role === 'headline';
  const headlines = isHeadline(left, like.leftParagraph) && isHeadline(right, like.rightParagraph);
  const bars = headlines ? [HEADLINES, CLOSE, WELL_SHARED] : [CLOSE, WELL_SHARED];
  return bars.some((bar) => like.cosine >= bar.cosine && like.shared >= bar.shared && like.substance >= bar.substance);
}

/** All pairs of paragraphs that tell the same, passages first. */
export function pairsOf(
  left: Prepared,
  right: Prepared,
  chains: readonly Chain[],
  likenesses: readonly Likeness[],
  weigh: Rarity,
): readonly PairEvidence[] {
  const pairs = new Map<number, PairEvidence>();
  const key = (l: number, r: number): number => l * right.paragraphs.length + r;
  const byPair = new Map<number, Chain[]>();
  for (const chain of chains) {
    const pair = key(chain.leftParagraph, chain.rightParagraph);
    byPair.set(pair, [...(byPair.get(pair) ?? []), chain]);
  }
  for (const [pair, candidates] of byPair) {
    const passages = candidates.filter((chain) => isPassage(chain, left, right, weigh));
    const first = passages[0];
    if (first === undefined) continue;
    const { leftParagraph, rightParagraph } = first;
    const words = passages.reduce((sum, chain) => sum + chain.words, 0);
    const weight = passages.reduce((sum, chain) => sum + chain.weight, 0);
    pairs.set(pair, {
      left: leftParagraph,
      right: rightParagraph,
      chains: passages,
      relation: relationOf(words, length(left, leftParagraph), length(right, rightParagraph)),
      score: 0.5 + 0.5 * Math.min(1, weight / CERTAIN),
    });
  }
  for (const like of likenesses) {
    const pair = key(like.leftParagraph, like.rightParagraph);
    const known = pairs.get(pair);
    if (
      !isReworded(like, left, right) ||
      (known !== undefined && (known.relation !== 'reworded' || known.score >= like.cosine))
    )
      continue;
    pairs.set(pair, {
      left: like.leftParagraph,
      right: like.rightParagraph,
      chains: [],
      relation: 'reworded',
      score: like.cosine,
    });
  }
  return [...pairs.values()].sort((a, b) => a.left - b.left || a.right - b.right);
}

/** A link under construction: its pairs of paragraphs. */
export type Group = readonly PairEvidence[];

/** The words of the single paragraph that the passages of a group hold, by their index in the article. */
class HeldWords {
  readonly #words = new Set<number>();

  /** Takes the words of a pair, unless one of them is held already; says whether it did. */
  take(pair: PairEvidence, side: 'left' | 'right'): boolean {
    const words: number[] = [];
    for (const chain of pair.chains) {
      for (const run of chain.runs) {
        for (let offset = 0; offset < run.length; offset++) {
          if (this.#words.has(run[side] + offset)) return false;
          words.push(run[side] + offset);
        }
      }
    }
    for (const word of words) this.#words.add(word);
    return true;
  }
}

/**
 * Joins the pairs of a paragraph that the other outlet split: neighbouring paragraphs, each holding another part of
 * it. Pairs that repeat the same part stay links of their own.
 */
function joinSplits(pairs: readonly PairEvidence[], single: 'left' | 'right'): readonly Group[] {
  const several = single === 'left' ? 'right' : 'left';
  const ordered = [...pairs].sort((a, b) => a[single] - b[single] || a[several] - b[several]);
  const groups: PairEvidence[][] = [];
  let held = new HeldWords();
  for (const pair of ordered) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const follows =
      previous !== undefined &&
      previous[single] === pair[single] &&
      previous[several] + 1 === pair[several] &&
      previous.relation !== 'reworded' &&
      pair.relation !== 'reworded' &&
      held.take(pair, single);
    if (group !== undefined && follows) {
      group.push(pair);
      continue;
    }
    groups.push([pair]);
    held = new HeldWords();
    held.take(pair, single);
  }
  return groups;
}

/**
 * Groups pairs into links. A pair whose two paragraphs are each in a split of their own goes with the side on which it
 * joins more.
 */
export function groupPairs(pairs: readonly PairEvidence[]): readonly Group[] {
  const rightSplit = joinSplits(pairs, 'left').filter((group) => group.length > 1);
  const taken = new Set(rightSplit.flat());
  const rest = pairs.filter((pair) => !taken.has(pair));
  return [...rightSplit, ...joinSplits(rest, 'right')];
}

/** A group as a link; `moved` is settled by ./order. */
export function toLink(group: Group): Link {
  const indices = (side: 'left' | 'right') => [...new Set(group.map((pair) => pair[side]))].sort((a, b) => a - b);
  const relations = new Set(group.map((pair) => pair.relation));
  const relation =
    (['edited', 'partial', 'reworded'] as const).find((candidate) => relations.has(candidate)) ?? 'edited';
  const score = group.reduce((most, pair) => Math.max(most, pair.score), 0);
  return {
    left: indices('left'),
    right: indices('right'),
    relation,
    score: Math.round(score * 1000) / 1000,
    moved: false,
  };
}
