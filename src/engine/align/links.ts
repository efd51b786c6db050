/**
 * Turns passages and judged pairs into links between paragraphs, each with its relation.
 *
 * A passage makes a link by its evidence outside names (a shared title is not a shared statement) and by its unbroken
 * length; failing that, similar sentences make a reworded link. A paragraph that the other outlet split or merged is
 * one link with several paragraphs on that side.
 */
import type { LinkEdits } from '../diff/edits';
import { hasTrait } from '../diff/traits';
import { groupBy } from '../lists';
import type { Link, Relation } from '../types';
import { withoutEchoes } from './echoes';
import type { Genre, Judged } from './model';
import type { Chain, SharedText } from './passages';
import type { PreparedArticle } from './prepare';
import { isPassage } from './statement';

/*
 * `EDITED`, `CONTAINED` and `MOSTLY_SHARED` decide whether a pair is edited or partial. They were tuned on our labels
 * (`npm run bench:quality -- paragraphs`): sweeps in docs/tuning.md.
 */
/**
 * Words in passages over the words of the longer side: from a half on a pair is edited. 0.375 agrees with the labels a
 * little more often, but calls a pair edited of which most is new.
 */
const EDITED = 0.5;
/** The same over the shorter side: one paragraph is nearly contained in the other, which is stronger evidence. */
const CONTAINED = 0.75;
/**
 * Share of equal words, in any order, from which a pair linked by the model is edited and not reworded. 0.625 agrees
 * with the labels a little more often, but lowers the recall of overlap from .986 to .976.
 */
const MOSTLY_SHARED = 0.5;

/** One pair of paragraphs that report the same, with its evidence. */
export interface PairEvidence {
  readonly left: number;
  readonly right: number;
  readonly chains: readonly Chain[];
  readonly relation: Relation;
  /** 0 to 1. */
  readonly score: number;
}

const length = (prepared: PreparedArticle, paragraph: number): number => {
  const range = prepared.paragraphs[paragraph];
  return range === undefined ? 0 : range.to - range.from;
};

/** The relation of a pair by how much of both sides its passages cover. Verbatim is decided later, by the edits. */
function relationOf(words: number, leftLength: number, rightLength: number): Relation {
  const ofLonger = words / Math.max(leftLength, rightLength);
  const ofShorter = words / Math.min(leftLength, rightLength);
  return ofLonger >= EDITED || ofShorter >= CONTAINED ? 'edited' : 'partial';
}

/**
 * Evidence in passages from which a link is certain (a score of 1): six words of the greatest rarity, or more of
 * lesser. It affects only the confidence shown, and which of two equal links is reported as moved.
 */
const CERTAIN = 6;

/** The score of a pair that a model accepts: its probability, between the threshold (0.5) and 1. */
const scoreOf = (likelihood: number): number => 1 / (1 + Math.exp(-likelihood));

/** Equal words of two paragraphs, in any order, over the words of the longer. */
function sharedWords(left: PreparedArticle, l: number, right: PreparedArticle, r: number): number {
  const counts = new Map<string, number>();
  const keys = ({ words, paragraphs, language }: PreparedArticle, paragraph: number) => {
    const { from, to } = paragraphs[paragraph] ?? { from: 0, to: 0 };
    const told = words.slice(from, to);
    // Single characters occur in any Chinese or Japanese sentence, in any order; pairs of neighbours do not.
    return told
      .filter(({ key, share }) => share === 1 || !language.common.has(key))
      .map(({ key, stem, share }) => (share === 1 ? key : stem));
  };
  const [ofLeft, ofRight] = [keys(left, l), keys(right, r)];
  for (const key of ofLeft) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of ofRight) {
    const count = counts.get(key) ?? 0;
    if (count === 0) continue;
    counts.set(key, count - 1);
    shared++;
  }
  return shared / Math.max(1, ofLeft.length, ofRight.length);
}

/**
 * All pairs of paragraphs that report the same: those that share a passage, and those that a model accepts. In plain
 * sentences the model alone decides, because it was fitted on such and its features include the passages.
 */
export function pairsOf(shared: SharedText, judged: readonly Judged[], genre: Genre): readonly PairEvidence[] {
  const { left, right, chains } = shared;
  const width = right.paragraphs.length;
  const byPair = groupBy(chains, (chain) => chain.leftParagraph * width + chain.rightParagraph);
  const pairs = new Map<number, PairEvidence>();
  const relate = (l: number, r: number, passages: readonly Chain[]): Relation => {
    const words = passages.reduce((sum, chain) => sum + chain.words, 0);
    return relationOf(words, length(left, l), length(right, r));
  };
  for (const [pair, candidates] of genre === 'articles' ? byPair : []) {
    if (!candidates.some((chain) => isPassage(chain, shared, false))) continue;
    const passages = candidates.filter((chain) => isPassage(chain, shared, true));
    const [l, r] = [Math.floor(pair / width), pair % width];
    const weight = passages.reduce((sum, chain) => sum + chain.weight, 0);
    const score = 0.5 + 0.5 * Math.min(1, weight / CERTAIN);
    pairs.set(pair, { left: l, right: r, chains: passages, relation: relate(l, r, passages), score });
  }
  for (const { left: l, right: r, likelihood } of judged) {
    const pair = l * width + r;
    if (pairs.has(pair)) continue;
    // Runs too slight to make a link become passages of a pair that is linked, when they make up much of it.
    const runs = byPair.get(pair) ?? [];
    const isEdited = sharedWords(left, l, right, r) >= MOSTLY_SHARED;
    const passages = runs.filter((chain) => isEdited || isPassage(chain, shared, true));
    const relation = isEdited ? 'edited' : passages.length === 0 ? 'reworded' : relate(l, r, passages);
    pairs.set(pair, { left: l, right: r, chains: passages, relation, score: scoreOf(likelihood) });
  }
  const found = [...pairs.values()].sort((a, b) => a.left - b.left || a.right - b.right);
  return genre === 'articles' ? withoutEchoes(found, left, right) : found;
}

/** A link under construction: its pairs of paragraphs. */
export type PairGroup = readonly PairEvidence[];

/** The words of the single paragraph that the passages of a group cover, by their index in the article. */
class HeldWords {
  readonly #words = new Set<number>();

  /** Adds the words of a pair, unless one of them is taken already; returns whether it did. */
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
 * Joins the pairs of a paragraph that the other outlet split: neighbouring paragraphs, each with another part of it.
 * Pairs that repeat the same part stay separate links.
 */
function joinSplits(pairs: readonly PairEvidence[], single: 'left' | 'right'): readonly PairGroup[] {
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
      pair.chains.length > 0 &&
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

/** Groups pairs into links: left paragraphs that the right split first, then those that it merged. */
export function groupPairs(pairs: readonly PairEvidence[]): readonly PairGroup[] {
  const rightSplit = joinSplits(pairs, 'left').filter((group) => group.length > 1);
  const taken = new Set(rightSplit.flat());
  const rest = pairs.filter((pair) => !taken.has(pair));
  return [...rightSplit, ...joinSplits(rest, 'right')];
}

/**
 * The most sentences on one side when several are rewritten as several (two into three occurs in the development data);
 * more are a chain of vague similarity. One sentence split into many, or many merged into one, may be any number.
 */
const LARGEST_GROUP = 4;

/** Groups connected pairs, a split or a merge as one; components that are too large go through `groupPairs`. */
export function components(pairs: readonly PairEvidence[]): readonly PairGroup[] {
  const at = { left: groupBy(pairs, ({ left }) => left), right: groupBy(pairs, ({ right }) => right) };
  const seen = new Set<PairEvidence>();
  return pairs.flatMap((start): readonly PairGroup[] => {
    if (seen.has(start)) return [];
    const group: PairEvidence[] = [];
    const open = [start];
    seen.add(start);
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      group.push(pair);
      for (const neighbour of [...(at.left.get(pair.left) ?? []), ...(at.right.get(pair.right) ?? [])]) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        open.push(neighbour);
      }
    }
    const sizes = (['left', 'right'] as const).map((side) => new Set(group.map((pair) => pair[side])).size);
    group.sort((a, b) => a.left - b.left || a.right - b.right);
    return Math.min(...sizes) > 1 && Math.max(...sizes) > LARGEST_GROUP ? groupPairs(group) : [group];
  });
}

/** A group as a link; `moved` is decided by ./order. */
export function toLink(group: PairGroup): Link {
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

/**
 * From this share of the longer side's words on, house style and name spellings set aside, a link is edited even where
 * its passages cover little: an abbreviation or a name in every line breaks up the passages of a text that is the same.
 */
const SAME_SENTENCES = 0.75;

/**
 * The relation of a link once its edits are known, house style and the spelling of names set aside: verbatim when
 * nothing else differs, edited when most words are the same. Its passages are weaker evidence: they need identical
 * words.
 */
export function settled(link: Link, { edits, kept }: Pick<LinkEdits, 'edits' | 'kept'>): Link {
  if (edits.every(({ kind }) => hasTrait(kind, 'restyles'))) return { ...link, relation: 'verbatim' };
  return kept >= SAME_SENTENCES ? { ...link, relation: 'edited' } : link;
}
