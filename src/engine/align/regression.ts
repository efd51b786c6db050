/** Logistic regressions, as `npm run fit` (bench/fit.ts) writes them to ./weights. */

/** A fitted logistic regression: `bias` and one weight for each feature. */
export interface Regression {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Both stages, and the likelihood (a logit) from which a pair is accepted. */
export interface Model {
  /** Weights over `EVIDENCE`. */
  readonly first: Regression;
  /** Weights over `CONTEXT`, then `EVIDENCE`. */
  readonly second: Regression;
  readonly threshold: number;
  /**
   * Evidence outside names below which a pair of paragraphs only names the same people (headlines in title case
   * excepted).
   */
  readonly leastSubstance: number;
  /**
   * Whether all sentences linked to one another are one link: drafts split and merge sentences, outlets repeat
   * statements.
   */
  readonly grouped: boolean;
}

/** The logit of a regression for these features. */
export function logit({ bias, weights }: Regression, ...features: readonly (readonly number[])[]): number {
  let sum = bias;
  let at = 0;
  for (const part of features) for (const value of part) sum += value * (weights[at++] ?? 0);
  return sum;
}
