/**
 * `npm run fit`: fits the weights in src/engine/align/weights.ts on ../shared/bench and our own labels (bench/labels),
 * and writes and prints their quality on texts left out of the fit (bench/fitted.json). Learns nothing from
 * ../shared/gold. `npm run fit -- EVENTS,DRAFTS` fits these models alone, and writes nothing.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model, Regression } from '../src/engine/align/regression';
import { bestThreshold, fitStages, predictions, unseenStages } from './crossValidation';
import { BENCH, documentPairs, labelledArticles } from './data';
import { type Example, linksWith, ofArticles, ofDocuments, ofGold } from './examples';
import { type Measured, writeFitted } from './fitted';
import { goldPairs } from './gold';
import { figuresOf, total } from './score';

interface Task {
  readonly name: string;
  readonly about: string;
  readonly examples: readonly Example[];
  /** For judging only, by stages that have seen no text about their events. */
  readonly judged?: readonly Example[];
  /** Penalty on the square of each standardised weight (./logistic). */
  readonly ridge: number;
  /** No threshold is taken below this precision on topics left out in turn. */
  readonly leastPrecision: number;
  readonly leastSubstance: number;
  readonly grouped: boolean;
}

const MEASURES = ['pairs', 'groups', 'overlap', 'all'] as const;

/** The figures of each data set, each text judged by a model fitted without its topic. */
function measured(model: string, models: ReadonlyMap<Example, Model>): readonly Measured[] {
  const sets = new Set([...models.keys()].map(({ data }) => data));
  return [...sets].flatMap((data) => {
    const scores = [...models].flatMap(([one, own]) => (one.data === data ? [one.score(linksWith(own, one))] : []));
    return MEASURES.flatMap((measure): Measured[] => {
      const counts = scores.map((score) => score[measure]).filter((each) => each !== undefined);
      const sum = total(counts);
      if (sum.gold === 0) return [];
      const { precision, recall, f1 } = figuresOf(sum);
      return [{ model, data, measure, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) }];
    });
  });
}

function train(task: Task): { readonly model: Model; readonly figures: readonly Measured[] } {
  const { name, examples, judged = [], ridge, leastPrecision, leastSubstance, grouped } = task;
  const unseen = unseenStages(examples, ridge);
  const gold = examples.reduce((sum, one) => sum + one.gold, 0);
  const threshold = bestThreshold(predictions(unseen), gold, leastPrecision);
  const model = { threshold, leastSubstance, grouped };
  const models = new Map([...unseen].map(([one, stages]) => [one, { ...stages, ...model }]));
  if (judged.length > 0) {
    const events = judged.map(({ topic }) => topic);
    const others = examples.filter(({ topic }) => !events.some((event) => topic.includes(event)));
    const stages = fitStages(others, ridge);
    for (const one of judged) models.set(one, { ...stages, ...model });
  }
  const figures = measured(name, models);
  console.log(`${name}: ${examples.length} pairs of texts, threshold ${threshold}; on topics left out in turn:`);
  for (const { data, measure, precision, recall, f1 } of figures)
    console.log(`  ${data.padEnd(24)}${measure.padEnd(10)}precision ${precision}  recall ${recall}  F1 ${f1}`);
  return { model: { ...fitStages(examples, ridge), ...model }, figures };
}

const rounded = (value: number): number => Number(value.toPrecision(4));
const code = ({ bias, weights }: Regression): string =>
  `{ bias: ${rounded(bias)}, weights: [${weights.map(rounded).join(', ')}] }`;

const read = (name: string) => documentPairs(`${name}.dev`).map((pair) => ofDocuments(name, pair));
const articles = labelledArticles();
/** Articles about different events: none of their paragraphs are linked, even if they share names and set phrases. */
const STRANGERS = articles.flatMap((one, index) => {
  const other = articles.slice(index + 1).find(({ event }) => event !== one.event);
  return other === undefined
    ? []
    : [{ event: `${one.event}, ${other.event}`, left: one.left, right: other.right, links: [] }];
});
const newsExamples = (data: string, counted: boolean): readonly Example[] => [
  ...articles.map((pair) => ofArticles(data, pair, counted)),
  ...STRANGERS.map((pair) => ofArticles('different events', pair, counted)),
];
/**
 * The least precision of links between articles, because a false link costs readers more than a missed one. Measured
 * against labels of one reader; against the gold of two, who mark doubtful links optional, the same threshold is more
 * precise still. Sweep: docs/tuning.md.
 */
const PRECISE = 0.88;
/** Ridge of both stages for articles. F1 hardly depends on it. Sweep: docs/tuning.md. */
const RIDGE = 400;
/**
 * "A senior member of the opposition Syrian National Council, said" has 0.05 outside names; the least reworded links
 * have 0.64.
 */
const STATEMENT = 0.6;
/**
 * Without frequencies, any single word has up to 0.7, and a statement needs more than one (news in eleven languages:
 * test/stories).
 */
const PLAIN_STATEMENT = 0.9;
/** The sweeps of `ridge` and `leastPrecision`: docs/tuning.md. */
const TASKS: readonly Task[] = [
  {
    name: 'NEWS',
    about: 'paragraphs of English news articles',
    examples: newsExamples('labels', true),
    judged: goldPairs()
      .filter(({ set }) => set !== 'sample')
      .map(ofGold),
    ridge: RIDGE,
    leastPrecision: PRECISE,
    leastSubstance: STATEMENT,
    grouped: false,
  },
  {
    name: 'NEWS_WITHOUT_FREQUENCIES',
    about: 'the same without word frequencies, as for other languages',
    examples: newsExamples('labels, no frequencies', false),
    ridge: RIDGE,
    leastPrecision: PRECISE,
    leastSubstance: PLAIN_STATEMENT,
    grouped: false,
  },
  {
    name: 'EVENTS',
    about: 'sentences of English news that share an event',
    examples: read('ecbplus-events'),
    ridge: 10,
    // A false link costs readers more than a missed one.
    leastPrecision: 0.87,
    leastSubstance: 0,
    grouped: false,
  },
  {
    name: 'DRAFTS',
    about: 'sentences of drafts of English essays',
    examples: read('argrewrite-v2'),
    ridge: 1,
    leastPrecision: 0,
    leastSubstance: 0,
    grouped: true,
  },
  {
    name: 'DRAFTS_WITHOUT_FREQUENCIES',
    about: 'sentences of Portuguese news and its simplifications, without word frequencies',
    examples: [...read('porsimples-ori-str'), ...read('porsimples-ori-nat')],
    ridge: 3,
    // One wrong sentence spoils a whole group.
    leastPrecision: 0.99,
    leastSubstance: 0,
    grouped: true,
  },
];

if (!existsSync(BENCH)) throw new Error('../shared/bench is not beside the project: there is nothing to fit on.');
const chosen = process.argv[2]?.split(',') ?? null;
const models = TASKS.filter(({ name }) => chosen === null || chosen.includes(name)).map((task) => ({
  task,
  ...train(task),
}));
if (chosen === null) {
  const lines = models.flatMap(({ task, model }) => [
    `/** Fitted on ${task.examples.length} pairs: ${task.about}. */`,
    `export const ${task.name}: Model = {`,
    `  first: ${code(model.first)},`,
    `  second: ${code(model.second)},`,
    `  threshold: ${model.threshold},`,
    `  leastSubstance: ${model.leastSubstance},`,
    `  grouped: ${model.grouped},`,
    '};',
    '',
  ]);
  writeFileSync(
    join(import.meta.dirname, '../src/engine/align/weights.ts'),
    [
      '/** Written by `npm run fit` (bench/fit.ts). */',
      "import type { Model } from './regression';",
      '',
      ...lines,
    ].join('\n'),
  );
  writeFitted(models.flatMap(({ figures }) => figures));
}
