/**
 * How likely two paragraphs report the same: a first-stage logistic regression over the words they share (./evidence),
 * then a second-stage one that also uses the other candidates (./context). The weights in ./weights are fitted by `npm
 * run fit` (bench/fit.ts).
 */
import { contextsOf } from './context';
import type { Material } from './material';
import type { PreparedArticle } from './prepare';
import type { Rarity } from './rarity';
import { logit, type Model } from './regression';
import { shareStatement } from './statement';
import { DRAFTS, DRAFTS_WITHOUT_FREQUENCIES, EVENTS, NEWS, NEWS_WITHOUT_FREQUENCIES } from './weights';

/** The kind of texts compared: articles of outlets, or plain lists of sentences of any kind. */
export type Genre = 'articles' | 'sentences';

/**
 * A pair of paragraphs, by their indices in the articles, and how likely they report the same: a logit minus the
 * threshold.
 */
export interface Judged {
  readonly left: number;
  readonly right: number;
  readonly likelihood: number;
}

/** From this parallelness on, two lists of sentences are treated as drafts of one text (see ./material). */
const DRAFT = 0.5;
/**
 * Names and figures as a share of a report's words: news of the development data has at least 9 %, essays at most 5 %.
 * Texts with fewer are treated as drafts of one text, however much was rewritten.
 */
const REPORT = 0.07;

/** The model fitted on texts of this kind. */
export function modelFor(genre: Genre, left: PreparedArticle, right: PreparedArticle, { parallel }: Material): Model {
  const counted = left.language.bits !== undefined;
  if (genre === 'articles') return counted ? NEWS : NEWS_WITHOUT_FREQUENCIES;
  if (!counted) return DRAFTS_WITHOUT_FREQUENCIES;
  return parallel >= DRAFT || namedShare(left, right) < REPORT ? DRAFTS : EVENTS;
}

/** The share of names and figures among the words of both. */
function namedShare(...both: readonly PreparedArticle[]): number {
  const words = both.flatMap((prepared) => prepared.words);
  return words.filter(({ name, figure }) => name || figure).length / Math.max(1, words.length);
}

/** The candidates that a model accepts. */
export function judge(model: Model, material: Material, weigh: Rarity): readonly Judged[] {
  const { sides, candidates } = material;
  const first = candidates.map(({ evidence }) => logit(model.first, evidence));
  const contexts = contextsOf(material, first, weigh);
  // Casualty lists and market reports fill in one form again and again: a paragraph with an equal partner is not
  // reworded by another.
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
    // One speaker, one office and one verb of saying make any two statements alike: the statements must share words
    // too.
    if (!equal && !shareStatement(a, b, model, weigh)) return [];
    return [{ left: a.paragraph, right: b.paragraph, likelihood }];
  });
}
