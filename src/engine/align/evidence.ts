/**
 * The features of a pair of paragraphs that the first-stage model (./model) weighs: numbers that suggest that the two
 * report the same. All are symmetric, so swapping the sides changes none.
 *
 * In long articles candidates come from an index of stems, so that paragraphs that share nothing rare are never
 * compared.
 */
import { append } from '../lists';
import type { Budget } from '../types';
import { type OrderedBag, ochiai, type SharedEvidence, sharedMembers, sharedOf, trigramCosine } from './bags';
import { type Proposer, proposer } from './candidates';
import type { Chain } from './passages';
import type { Rarity } from './rarity';
import type { StoryParagraph, StoryParagraphs } from './storyParagraphs';

/** The features in their order. Words are weighed by ./rarity; `log` is the natural logarithm of one plus the value. */
export const EVIDENCE = [
  'cosine',
  'greater containment',
  'lesser containment',
  'log shared',
  'log substance',
  'log shared names',
  'share of names',
  'one side without names',
  'shared figures',
  'figures differ',
  'log shared quotation',
  'trigram cosine',
  'bigram dice',
  'log shared bigrams',
  'log longest run',
  'share in passages',
  'length ratio',
  'log lesser length',
  'equal',
  'cosine outside names',
  'greater containment outside names',
  'lesser containment outside names',
  'cosine of names',
  'cosine times containment',
  'trigram cosine squared',
  'log lesser total',
  'log greater total',
  'best sentences: cosine',
  'best sentences: log shared',
  'best sentences: log substance',
  'both headlines',
  'one headline',
  'log earlier place',
  'log later place',
] as const;

/** A pair of paragraphs that may report the same. */
export interface CandidatePair {
  readonly left: number;
  readonly right: number;
  /** By `EVIDENCE`. */
  readonly evidence: readonly number[];
  /** Weighted Ochiai coefficient. */
  readonly cosine: number;
  /** Evidence of the shared stems, and of those outside names. */
  readonly shared: number;
  readonly substance: number;
  /** Whether the two are equal but for punctuation and house style. */
  readonly equal: boolean;
}

/**
 * Up to this many pairs of paragraphs (two articles of a hundred) each pair is a candidate: one between two links may
 * be right without sharing a rare word. With 0 a third of our labelled comparisons change; without a bound two texts of
 * 30,000 words take 14 times as long (docs/tuning.md).
 */
const ALL_PAIRS = 10_000;

/**
 * For each left paragraph, the right ones worth judging, ascending: indices into the two lists. In long articles these
 * share rare words, a passage, or all their words (the k-th of equal ones with the k-th).
 */
function proposed(
  { left, right }: StoryParagraphs,
  totals: PairTotals,
  weigh: Rarity,
  budget: Budget,
): readonly (readonly number[])[] {
  if (left.length * right.length <= ALL_PAIRS) {
    const all = right.map((_, index) => index);
    return left.map(() => all);
  }
  const propose = proposer(
    right.map(({ bag }) => bag),
    weigh,
  );
  const places = new Map(right.map(({ paragraph }, place) => [paragraph, place]));
  const sharing = new Map<number, number[]>();
  for (const [leftParagraph, rightParagraph] of totals.pairs()) {
    const place = places.get(rightParagraph);
    if (place !== undefined) append(sharing, leftParagraph, place);
  }
  const equal = new Map<string, number[]>();
  right.forEach(({ bag }, place) => {
    append(equal, bag.text, place);
  });
  const turns = new Map<string, number>();
  return left.map(({ bag, paragraph }) => {
    if (budget.exhausted()) return [];
    const same = equal.get(bag.text) ?? [];
    const turn = turns.get(bag.text) ?? 0;
    turns.set(bag.text, turn + 1);
    const twin = same[Math.min(turn, same.length - 1)];
    const found = new Set([...propose(bag), ...(sharing.get(paragraph) ?? []), ...(twin === undefined ? [] : [twin])]);
    return [...found].sort((a, b) => a - b);
  });
}

/** The chains of one pair of paragraphs in numbers: words of the longest run, and of all chains. */
interface ChainTotals {
  readonly longest: number;
  readonly words: number;
}

const NO_CHAINS: ChainTotals = { longest: 0, words: 0 };

/** The totals of each pair of paragraphs, by their indices in the two articles. */
class PairTotals {
  readonly #byPair = new Map<number, ChainTotals>();
  readonly #width: number;

  constructor({ right }: StoryParagraphs, chains: readonly Chain[]) {
    this.#width = (right.at(-1)?.paragraph ?? 0) + 1;
    for (const chain of chains) {
      const known = this.of(chain.leftParagraph, chain.rightParagraph);
      const longest = chain.runs.reduce((most, { length }) => Math.max(most, length), known.longest);
      this.#byPair.set(chain.leftParagraph * this.#width + chain.rightParagraph, {
        longest,
        words: known.words + chain.words,
      });
    }
  }

  of(leftParagraph: number, rightParagraph: number): ChainTotals {
    return this.#byPair.get(leftParagraph * this.#width + rightParagraph) ?? NO_CHAINS;
  }

  /** The pairs of paragraphs with chains. */
  pairs(): readonly (readonly [number, number])[] {
    return [...this.#byPair.keys()].map((pair) => [Math.floor(pair / this.#width), pair % this.#width] as const);
  }
}

/** All candidates of two articles, in the order of the left, then the right. */
export function candidatesOf(
  sides: StoryParagraphs,
  chains: readonly Chain[],
  weigh: Rarity,
  budget: Budget,
): readonly CandidatePair[] {
  const totals = new PairTotals(sides, chains);
  /** One for each right paragraph of many sentences, made on first use. */
  const sentenceProposers = new Map<StoryParagraph, Proposer>();
  const proposerOf = (paragraph: StoryParagraph): Proposer => {
    const known = sentenceProposers.get(paragraph) ?? proposer(paragraph.sentences, weigh);
    sentenceProposers.set(paragraph, known);
    return known;
  };
  return proposed(sides, totals, weigh, budget).flatMap((places, l) => {
    const a = sides.left[l];
    if (a === undefined) return [];
    return places.flatMap((r) => {
      const b = sides.right[r];
      if (b === undefined || budget.exhausted()) return [];
      const shared = sharedOf(a.bag, b.bag, weigh);
      return {
        left: l,
        right: r,
        cosine: ochiai(shared.all, a.bag, b.bag),
        shared: shared.all,
        substance: shared.substance,
        equal: a.bag.text === b.bag.text,
        evidence: [
          ...paragraphEvidence(a.bag, b.bag, shared, totals.of(a.paragraph, b.paragraph)),
          ...sentenceEvidence(a, b, weigh, proposerOf),
          Number(a.headline && b.headline),
          Number(a.headline !== b.headline),
          Math.log1p(Math.min(l, r)),
          Math.log1p(Math.max(l, r)),
        ],
      };
    });
  });
}

/** The evidence of two whole paragraphs, up to `log greater total` in `EVIDENCE`. */
function paragraphEvidence(
  a: OrderedBag,
  b: OrderedBag,
  shared: SharedEvidence,
  chains: ChainTotals,
): readonly number[] {
  const cosine = ochiai(shared.all, a, b);
  const containments = [a, b].map(({ total }) => (total > 0 ? shared.all / total : 0));
  const [greater, lesser] = [Math.max(...containments), Math.min(...containments)];
  const leastNames = Math.min(a.names, b.names);
  const names = shared.all - shared.substance;
  const figures = sharedMembers(a.figures, b.figures);
  const trigrams = trigramCosine(a, b);
  const bigrams = sharedMembers(a.bigrams, b.bigrams);
  const allBigrams = a.bigrams.size + b.bigrams.size;
  const lesserSize = Math.min(a.size, b.size);
  return [
    cosine,
    greater,
    lesser,
    Math.log1p(shared.all),
    Math.log1p(shared.substance),
    Math.log1p(names),
    leastNames > 0 ? Math.min(1, names / leastNames) : 0,
    Number(leastNames === 0),
    Math.min(2, figures),
    Number(figures === 0 && a.figures.size > 0 && b.figures.size > 0),
    Math.log1p(shared.quoted),
    trigrams,
    allBigrams > 0 ? (2 * bigrams) / allBigrams : 0,
    Math.log1p(bigrams),
    Math.log1p(chains.longest),
    lesserSize > 0 ? Math.min(1, chains.words / lesserSize) : 0,
    Math.abs(Math.log((a.size + 1) / (b.size + 1))),
    Math.log1p(lesserSize),
    Number(a.text === b.text),
    ...outsideNames(a, b, shared),
    // A word may be a name on one side only, so more may be shared than either side has.
    leastNames > 0 ? Math.min(1, names / Math.sqrt(a.names * b.names)) : 0,
    cosine * greater,
    trigrams * trigrams,
    Math.log1p(Math.min(a.total, b.total)),
    Math.log1p(Math.max(a.total, b.total)),
  ];
}

/** Cosine, greater and lesser containment of the words outside names. */
function outsideNames(a: OrderedBag, b: OrderedBag, { substance }: SharedEvidence): readonly number[] {
  const [one, other] = [a.total - a.names, b.total - b.names];
  if (one <= 0 || other <= 0) return [0, 0, 0];
  return [substance / Math.sqrt(one * other), substance / Math.min(one, other), substance / Math.max(one, other)];
}

/**
 * Up to this many pairs of sentences (two paragraphs of twenty) each pair is compared; beyond it, those that share rare
 * stems. 100 changes no link; without a bound an edited paragraph of 50,000 words takes six times as long
 * (docs/tuning.md).
 */
const ALL_SENTENCES = 400;

/** The evidence of the two sentences that are most alike. */
function sentenceEvidence(
  a: StoryParagraph,
  b: StoryParagraph,
  weigh: Rarity,
  proposerOf: (paragraph: StoryParagraph) => Proposer,
): readonly number[] {
  const few = a.sentences.length * b.sentences.length <= ALL_SENTENCES;
  const every = few ? b.sentences.map((_, index) => index) : [];
  const propose = few ? () => every : proposerOf(b);
  let best = { cosine: 0, all: 0, substance: 0 };
  for (const one of a.sentences) {
    for (const place of propose(one)) {
      const other = b.sentences[place];
      if (other === undefined) continue;
      const shared = sharedOf(one, other, weigh);
      const cosine = ochiai(shared.all, one, other);
      if (cosine > best.cosine) best = { cosine, all: shared.all, substance: shared.substance };
    }
  }
  return [best.cosine, Math.log1p(best.all), Math.log1p(best.substance)];
}
