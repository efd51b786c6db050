/**
 * How likely two paragraphs tell the same: a logistic regression over what they share (./evidence), then a second one
 * that also knows what the other candidates say (./context). Its weights are fitted by `npm run fit` (bench/fit.ts) and
 * stand in ./weights.
 */
import { contextsOf } from './context';
import type { Material } from './material';
import type { PreparedArticle } from './prepare';
import type { Rarity } from './rarity';
import { logit, type Model } from './regression';
import { shareStatement } from './statement';
import { DRAFTS, DRAFTS_WITHOUT_FREQUENCIES, EVENTS, NEWS, NEWS_WITHOUT_FREQUENCIES } from './weights';

/** What sort of texts are compared: articles of outlets, or plain lists of sentences of any kind. */
export type Genre = 'articles' | 'sentences';

/**
 * A pair of paragraphs, by their indices in the articles, and how likely they tell the same: a logit less the
 * threshold.
 */
export interface Judged {
  readonly left: number;
  readonly right: number;
  readonly likelihood: number;
}

/** From this parallelness on, two lists of sentences are taken for drafts of one text (see ./material). */
const DRAFT = 0.5;
/**
 * Names and figures of a report, as a share of its words: news of the development data has 9 % at the least, essays 5 %
 * at the most. Texts with fewer are drafts of one text, however much was rewritten.
 */
const REPORT = 0.07;

/** The model that was fitted on texts of this kind. */
export function modelFor(genre: Genre, left: PreparedArticle, right: PreparedArticle, { parallel }: Material): Model {
  const counted = left.language.bits !== undefined;
  if (genre === 'articles') return counted ? NEWS : NEWS_WITHOUT_FREQUENCIES;
  if (!counted) return DRAFTS_WITHOUT_FREQUENCIES;
  return parallel >= DRAFT || namedShare(left, right) < REPORT ? DRAFTS : EVENTS;
}

/** Names and figures among the words of both. */
function namedShare(...both: readonly PreparedArticle[]): number {
  const words = both.flatMap((prepared) => prepared.words);
  return words.filter(({ name, figure }) => name || figure).length / Math.max(1, words.length);
}

/** The candidates that a model takes to tell the same. */
export function judge(model: Model, material: Material, weigh: Rarity): readonly Judged[] {
  const { sides, candidates } = material;
  const first = candidates.map(({ evidence }) => logit(model.first, evidence));
  const contexts = contextsOf(material, first, weigh);
  // Casualty lists and market reports fill one form again and again: a paragraph that has its equal is not reworded by
  // another's.
  const paired = { left: new Set<number>(), right: new Set<number>() };
  for (const { left, right, equal } of candidates) {
    if (!equal) continue;
    paired.left.add(left);
    paired.right.add(right);
  }
  return candidates.flatMap(({ left, right, evidence, substance, equal }, index) => {
    const [a, b] = [sides.left[left], sides.right[right]];
    if (a === undefined || b === undefined || a.crosshead || b.crosshead) return [];
    if (substance < model.leastSubstance && !a.titleCase && !b.titleCase) return [];
    if (!equal && paired.left.has(left) && paired.right.has(right)) return [];
    const likelihood = logit(model.second, contexts[index] ?? [], evidence) - model.threshold;
    if (likelihood < 0) return [];
    // One speaker, one office and one verb of saying make any two statements alike: they must share what is said as
    // well.
    if (!equal && !shareStatement(a, b, model, weigh)) return [];
    return [{ left: a.paragraph, right: b.paragraph, likelihood }];
  });
}
