/** Pairs of texts as the models see them: their candidates, and which of them are linked. */
import type { Article, Link } from '../src/engine';
import { components, groupPairs, pairsOf, toLink } from '../src/engine/align/links';
import { gather, type Material } from '../src/engine/align/material';
import { type Genre, judge } from '../src/engine/align/model';
import { type Chain, sharedText } from '../src/engine/align/passages';
import { type PreparedArticle, prepare } from '../src/engine/align/prepare';
import type { Rarity } from '../src/engine/align/rarity';
import type { Model } from '../src/engine/align/regression';
import { detectCommonLanguage } from '../src/engine/article/language';
import { plainArticle } from '../src/engine/article/plain';
import { UNLIMITED } from '../src/engine/budget';
import { asRead, type DocumentPair, type Labelled, type LinkedArticles, topicOf } from './data';
import type { Measured } from './fitted';
import type { GoldPair } from './gold';
import { type Counts, countGroups, countLinks, countPairs, foundPairs } from './score';

/** Counts of an answer, by measure. */
type Score = Partial<Record<Measured['measure'], Counts>>;

/** One pair of texts to learn from, or to judge. */
export interface Example {
  /** The name of its data set. */
  readonly data: string;
  /** Examples of one topic are left out together. */
  readonly topic: string;
  readonly genre: Genre;
  readonly left: PreparedArticle;
  readonly right: PreparedArticle;
  readonly chains: readonly Chain[];
  readonly material: Material;
  readonly weigh: Rarity;
  /** For each candidate, whether it is linked; null if it counts neither way. */
  readonly labels: readonly (boolean | null)[];
  /** The labels to learn from, in which unlabelled candidates are not linked. */
  readonly taught: readonly (boolean | null)[];
  /** Number of gold pairs, including those that are not candidates. */
  readonly gold: number;
  /** Counts an answer of the whole engine. */
  readonly score: (links: readonly Link[]) => Score;
}

/** As for an article in a language without word frequencies. */
function uncounted(prepared: PreparedArticle): PreparedArticle {
  const { bits: _, ...language } = prepared.language;
  return { ...prepared, language, words: prepared.words.map((word) => ({ ...word, bits: undefined })) };
}

type Given = Pick<Example, 'data' | 'topic' | 'genre' | 'left' | 'right' | 'gold' | 'score'> & {
  readonly label: (left: number, right: number) => boolean | null;
};

function example({ label, ...given }: Given): Example {
  const { left, right } = given;
  const shared = sharedText(left, right, UNLIMITED);
  const material = gather(shared, UNLIMITED);
  const { sides, candidates } = material;
  const labels = candidates.map((candidate) =>
    label(sides.left[candidate.left]?.paragraph ?? -1, sides.right[candidate.right]?.paragraph ?? -1),
  );
  return { ...given, ...shared, material, labels, taught: labels };
}

/** A pair of lists of sentences. */
export function ofDocuments(data: string, pair: DocumentPair): Example {
  const { id, a, b, gold, mask } = pair;
  const language = detectCommonLanguage(a.join(' '), b.join(' '));
  const linked = new Set(gold.flatMap((group) => group.a.flatMap((i) => group.b.map((j) => `${i} ${j}`))));
  const counts = (l: number, r: number): boolean => mask === null || (mask.a.includes(l) && mask.b.includes(r));
  const scored = example({
    data,
    topic: topicOf(id),
    genre: 'sentences',
    left: prepare(plainArticle(a, language)),
    right: prepare(plainArticle(b, language)),
    label: (l, r) => (counts(l, r) ? linked.has(`${l} ${r}`) : null),
    gold: linked.size,
    score: (links) => {
      const groups = links.map(({ left, right }) => ({ a: left, b: right }));
      return { pairs: countPairs(pair, groups), groups: countGroups(pair, groups) };
    },
  });
  return { ...scored, taught: scored.labels.map((label) => label ?? false) };
}

function ofLinkedArticles(
  data: string,
  topic: string,
  { left, right, links }: LinkedArticles,
  counted: boolean,
): Example {
  const prepared = (article: Article) => (counted ? prepare(article) : uncounted(prepare(article)));
  const linked = new Map(links.map(({ left: l, right: r, relation }) => [`${l} ${r}`, relation]));
  return example({
    data,
    topic,
    genre: 'articles',
    left: prepared(left),
    right: prepared(right),
    label: (l, r) => {
      const relation = linked.get(`${l} ${r}`);
      return relation === 'optional' ? null : relation !== undefined;
    },
    gold: [...linked.values()].filter((relation) => relation !== 'optional').length,
    score: (found) => {
      const pairs = foundPairs(found);
      return { overlap: countLinks(links, pairs, 'overlap'), all: countLinks(links, pairs, 'all') };
    },
  });
}

/** A pair of articles with our own labels; `counted`: with the frequencies of English words. */
export const ofArticles = (data: string, pair: Labelled, counted: boolean): Example =>
  ofLinkedArticles(data, pair.event, asRead(pair), counted);

/** A pair of articles of the gold: for judging, never for learning. */
export const ofGold = (pair: GoldPair): Example => ofLinkedArticles(pair.set, pair.event ?? '', pair, true);

/** The engine's links for an example, with a given model. */
export function linksWith(model: Model, example: Example): readonly Link[] {
  const pairs = pairsOf(example, judge(model, example.material, example.weigh), example.genre);
  return (model.grouped ? components(pairs) : groupPairs(pairs)).map(toLink);
}
