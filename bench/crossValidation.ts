/** Fits both stages of a model, and judges each pair of texts by stages fitted without its topic. */
import { contextsOf } from '../src/engine/align/context';
import { logit, type Model, type Regression } from '../src/engine/align/regression';
import type { Example } from './examples';
import { fitLogistic } from './logistic';
import { type Figures, figuresOf } from './score';

/** The texts are divided into this many parts, each left out once. */
const FOLDS = 5;

function fitOn(
  examples: readonly Example[],
  featuresOf: (example: Example) => readonly (readonly number[])[],
  ridge: number,
): Regression {
  const rows: (readonly number[])[] = [];
  const labels: boolean[] = [];
  for (const one of examples) {
    const features = featuresOf(one);
    one.taught.forEach((label, index) => {
      const row = features[index];
      if (label === null || row === undefined) return;
      rows.push(row);
      labels.push(label);
    });
  }
  return fitLogistic(rows, labels, ridge);
}

const evidenceOf = ({ material }: Example) => material.candidates.map(({ evidence }) => evidence);
const firstLook = (first: Regression, { material }: Example) =>
  material.candidates.map(({ evidence }) => logit(first, evidence));

/** The features of the second stage, given the first. */
function secondFeatures(first: Regression, one: Example): readonly (readonly number[])[] {
  const contexts = contextsOf(one.material, firstLook(first, one), one.weigh);
  return one.material.candidates.map(({ evidence }, index) => [...(contexts[index] ?? []), ...evidence]);
}

/** Divides examples into parts of whole topics, in turn. */
function folds(examples: readonly Example[]): readonly (readonly Example[])[] {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  return Array.from({ length: Math.min(FOLDS, topics.length) }, (_, fold) =>
    examples.filter(({ topic }) => topics.indexOf(topic) % FOLDS === fold),
  );
}

type Stages = Pick<Model, 'first' | 'second'>;

/**
 * Fits both stages. The second learns from first stages fitted without the text, because that is its situation in use.
 */
export function fitStages(examples: readonly Example[], ridge: number): Stages {
  const unseen = new Map<Example, readonly (readonly number[])[]>();
  for (const fold of folds(examples)) {
    const held = new Set(fold);
    const first = fitOn(
      examples.filter((one) => !held.has(one)),
      evidenceOf,
      ridge,
    );
    for (const one of fold) unseen.set(one, secondFeatures(first, one));
  }
  return {
    first: fitOn(examples, evidenceOf, ridge),
    second: fitOn(examples, (one) => unseen.get(one) ?? [], ridge),
  };
}

/** For each example, stages fitted without its topic. */
export function unseenStages(examples: readonly Example[], ridge: number): ReadonlyMap<Example, Stages> {
  return new Map(
    folds(examples).flatMap((fold) => {
      const held = new Set(fold);
      const stages = fitStages(
        examples.filter((one) => !held.has(one)),
        ridge,
      );
      return fold.map((one) => [one, stages] as const);
    }),
  );
}

interface Prediction {
  readonly value: number;
  readonly label: boolean;
}

/** The likelihood of each candidate, by the stages given for its example. */
export function predictions(stages: ReadonlyMap<Example, Stages>): readonly Prediction[] {
  return [...stages].flatMap(([one, { first, second }]) =>
    secondFeatures(first, one).flatMap((features, index) => {
      const label = one.labels[index];
      return label === null || label === undefined ? [] : [{ value: logit(second, features), label }];
    }),
  );
}

/** Logits to try as a threshold. */
const THRESHOLDS = Array.from({ length: 71 }, (_, index) => (index - 45) / 10);

/**
 * The threshold with the best F1 among those with at least this precision, or among all if none reaches it; the lowest
 * of equals.
 */
export function bestThreshold(judged: readonly Prediction[], gold: number, leastPrecision: number): number {
  const scores = THRESHOLDS.map((threshold): Figures & { readonly threshold: number } => {
    const found = judged.filter(({ value }) => value >= threshold);
    const right = found.filter(({ label }) => label).length;
    return { threshold, ...figuresOf({ right, found: found.length, gold }) };
  });
  const able = scores.filter(({ precision }) => precision >= leastPrecision);
  return (able.length > 0 ? able : scores).reduce((best, score) => (score.f1 > best.f1 ? score : best)).threshold;
}
