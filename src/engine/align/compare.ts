/**
 * Two articles -> what they share: the stages in their order. Each stage takes values and returns new ones.
 */
import { detectLanguage } from '../article/language';
import { plainArticle } from '../article/plain';
import { coarseEdits } from '../diff/coarse';
import { editsOf } from '../diff/edits';
import type { Article, Budget, Comparison, Edit, Link, SentenceLink } from '../types';
import { meter, UNLIMITED } from './budget';
import { byPlace, coverageOf, passagesOf } from './coverage';
import { components, type Group, groupPairs, pairsOf, toLink } from './links';
import { type Genre, gather, judge, modelFor } from './model';
import { movedLinks } from './order';
import { chains } from './passages';
import { type Prepared, prepare } from './prepare';
import { rarity } from './rarity';

/** Finds the pairs of paragraphs that tell the same. */
function findPairs(left: Prepared, right: Prepared, genre: Genre, budget: Budget) {
  const weigh = rarity(left, right);
  const shared = chains(left, right, weigh, budget);
  const material = gather(left, right, shared, weigh, budget);
  const model = modelFor(genre, left, right, material);
  const pairs = pairsOf(left, right, shared, judge(model, material, weigh), genre, weigh);
  return { pairs, groups: model.grouped ? components(pairs) : groupPairs(pairs) };
}

/** What a link weighs in the common order: overlap outweighs any rewording, and long paragraphs short ones. */
function orderWeight(group: Group): number {
  return group.reduce(
    (sum, pair) => sum + pair.chains.reduce((words, chain) => words + chain.words, 0) + pair.score,
    0,
  );
}

function orderedLinks(groups: readonly Group[]): readonly Link[] {
  const entries = groups
    .map((group) => ({ link: toLink(group), weight: orderWeight(group) }))
    .sort(({ link: a }, { link: b }) => compareIndices(a.left, b.left) || compareIndices(a.right, b.right));
  const moved = movedLinks(
    entries.map(({ link }) => link),
    entries.map(({ weight }) => weight),
  );
  return entries.map(({ link }, index) => ({ ...link, moved: moved[index] ?? false }));
}

function compareIndices(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Everything for articles in their canonical order. */
function compareOrdered(left: Article, right: Article, genre: Genre, allowed: Budget): Comparison {
  const budget = meter(allowed);
  const [leftPrepared, rightPrepared] = [prepare(left, budget), prepare(right, budget)];
  const { pairs, groups } = findPairs(leftPrepared, rightPrepared, genre, budget);
  const links: Link[] = [];
  const edits: Edit[] = [];
  let coarse = false;
  for (const link of orderedLinks(groups)) {
    const found = budget.exhausted()
      ? { edits: coarseEdits(links.length, link, left, right), coarse: true }
      : editsOf(links.length, link, leftPrepared, rightPrepared);
    coarse ||= found.coarse;
    const verbatim = link.relation === 'edited' && found.edits.every((edit) => edit.kind === 'house-style');
    links.push(verbatim ? { ...link, relation: 'verbatim' } : link);
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
 * The order in which two articles are compared inside, so that swapping the sides swaps the answer and changes nothing
 * else: ties in the diff and in the chains then fall the same way.
 */
function inCanonicalOrder(left: Article, right: Article): boolean {
  const text = ({ paragraphs }: Article): string => paragraphs.map((paragraph) => paragraph.text).join('\n');
  return text(left) <= text(right);
}

function swap(comparison: Comparison): Comparison {
  const order = comparison.links
    .map((link, index) => ({ index, link: { ...link, left: link.right, right: link.left } }))
    .sort(({ link: a }, { link: b }) => compareIndices(a.left, b.left) || compareIndices(a.right, b.right));
  const place = new Map(order.map(({ index }, position) => [index, position]));
  const kind = (edit: Edit) => (edit.kind === 'cut' ? 'addition' : edit.kind === 'addition' ? 'cut' : edit.kind);
  return {
    links: order.map(({ link }) => link),
    passages: comparison.passages
      .map((passage) => ({ ...passage, left: passage.right, right: passage.left }))
      .sort(byPlace),
    edits: comparison.edits
      .map(
        (edit): Edit => ({
          link: place.get(edit.link) ?? edit.link,
          kind: kind(edit),
          left: edit.right,
          right: edit.left,
        }),
      )
      .sort((a, b) => a.link - b.link),
    coverage: { left: comparison.coverage.right, right: comparison.coverage.left },
    approximate: comparison.approximate,
  };
}

/**
 * Compares two articles. Same input, same output, on any machine, as long as the budget lasts; swapping the articles
 * swaps the answer. Throws on no input.
 */
export function compareArticles(left: Article, right: Article, budget: Budget = UNLIMITED): Comparison {
  return compare(left, right, 'articles', budget);
}

function compare(left: Article, right: Article, genre: Genre, budget: Budget): Comparison {
  // What is too short to tell its language by is taken to be in the other's: house style must be folded alike on both sides.
  const [a, b] = [inLanguageOf(left, right), inLanguageOf(right, left)];
  return inCanonicalOrder(a, b) ? compareOrdered(a, b, genre, budget) : swap(compareOrdered(b, a, genre, budget));
}

const inLanguageOf = (article: Article, other: Article): Article =>
  article.language === null ? { ...article, language: other.language } : article;

/** UTF-16 units of each side that its language is told by. */
const LANGUAGE_SAMPLE = 4000;

/** Compares two texts that are already split into sentences: indices into the two lists, as groups. */
export function compareSentences(
  a: readonly string[],
  b: readonly string[],
  budget: Budget = UNLIMITED,
): readonly SentenceLink[] {
  // One language for both, as a short side alone may be too short to tell; each side has its say, whichever is first.
  const sample = (sentences: readonly string[]): string => sentences.join(' ').slice(0, LANGUAGE_SAMPLE);
  const language = detectLanguage([sample(a), sample(b)].sort().join(' '));
  return compare(plainArticle(a, language), plainArticle(b, language), 'sentences', budget).links.map(
    ({ left, right, relation, score }) => ({
      a: left,
      b: right,
      relation,
      score,
    }),
  );
}
