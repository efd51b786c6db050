/**
 * Alignment of two articles: which paragraphs report the same, and how. This file runs the stages in their order; each
 * takes values and returns new ones.
 */
import { detectCommonLanguage } from '../article/language';
import { plainArticle } from '../article/plain';
import { meter, UNLIMITED } from '../budget';
import { editsOf } from '../diff/edits';
import { inCanonicalOrder } from '../sides';
import type { Article, Budget, Comparison, Edit, Link, SentenceLink } from '../types';
import { coverageOf, passagesOf } from './coverage';
import { components, groupPairs, type PairGroup, pairsOf, settled, toLink } from './links';
import { gather } from './material';
import { type Genre, judge, modelFor } from './model';
import { inReadingOrder } from './order';
import { sharedText } from './passages';
import type { PreparedArticle } from './prepare';
import { prepareBoth } from './rescue';
import { swapComparison } from './swap';

/** Finds the pairs of paragraphs that report the same. */
function findPairs(left: PreparedArticle, right: PreparedArticle, genre: Genre, budget: Budget) {
  const shared = sharedText(left, right, budget);
  const material = gather(shared, budget);
  const model = modelFor(genre, left, right, material);
  const pairs = pairsOf(shared, judge(model, material, shared.weigh), genre);
  return { pairs, groups: model.grouped ? components(pairs) : groupPairs(pairs) };
}

/**
 * A link's weight in the common order: the words of its passages, and up to 1 for each pair. A passage has at least
 * three words and its pair a score of 0.5, so one pair with a passage outweighs three without one, but not many of
 * them.
 */
function orderWeight(group: PairGroup): number {
  return group.reduce(
    (sum, pair) => sum + pair.chains.reduce((words, chain) => words + chain.words, 0) + pair.score,
    0,
  );
}

/** The whole comparison, for articles in their canonical order. */
function compareOrdered(left: Article, right: Article, genre: Genre, allowed: Budget): Comparison {
  const budget = meter(allowed);
  const [leftPrepared, rightPrepared] = prepareBoth(left, right, budget);
  const sides = { left: leftPrepared, right: rightPrepared };
  const { pairs, groups } = findPairs(leftPrepared, rightPrepared, genre, budget);
  const links: Link[] = [];
  const edits: Edit[] = [];
  let coarse = false;
  const entries = groups.map((group) => ({ link: toLink(group), weight: orderWeight(group) }));
  for (const { link } of inReadingOrder(entries)) {
    const found = editsOf(links.length, link, sides, budget);
    coarse ||= found.coarse;
    links.push(settled(link, found));
    // Not spread into the call: a long link has more edits than a call may have arguments.
    for (const edit of found.edits) edits.push(edit);
  }
  return {
    links,
    passages: passagesOf(pairs, leftPrepared, rightPrepared),
    edits,
    coverage: {
      left: coverageOf(pairs, 'left', leftPrepared),
      right: coverageOf(pairs, 'right', rightPrepared),
    },
    approximate: coarse || budget.cut(),
  };
}

/**
 * Compares two articles. Same input, same output, on any machine, as long as the budget lasts; swapping the articles
 * swaps the result. Never throws.
 */
export function compareArticles(left: Article, right: Article, budget: Budget = UNLIMITED): Comparison {
  return compare(left, right, 'articles', budget);
}

function compare(left: Article, right: Article, genre: Genre, budget: Budget): Comparison {
  // A text too short to detect its language is assumed to be in the other's: house style must be folded alike on both
  // sides.
  const [a, b] = [inLanguageOf(left, right), inLanguageOf(right, left)];
  return inCanonicalOrder(a, b)
    ? compareOrdered(a, b, genre, budget)
    : swapComparison(compareOrdered(b, a, genre, budget));
}

const inLanguageOf = (article: Article, other: Article): Article =>
  article.language === null ? { ...article, language: other.language } : article;

/** Compares two texts that are already split into sentences. The result has indices into the two lists, grouped. */
export function compareSentences(
  a: readonly string[],
  b: readonly string[],
  budget: Budget = UNLIMITED,
): readonly SentenceLink[] {
  const language = detectCommonLanguage(a.join(' '), b.join(' '));
  return compare(plainArticle(a, language), plainArticle(b, language), 'sentences', budget).links.map(
    ({ left, right, relation, score }) => ({
      a: left,
      b: right,
      relation,
      score,
    }),
  );
}
