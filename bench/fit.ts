/**
 * `npm run fit`: fits the weights of src/engine/align/weights.ts on ../shared/bench and on our own labels (bench/labels), and prints what
 * they reach on texts left out of the fit. The gold of ../shared/gold takes no part.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/engine';
import { contextsOf } from '../src/engine/align/context';
import { gather, logit, type Material, type Model, type Regression } from '../src/engine/align/model';
import { chains } from '../src/engine/align/passages';
import { type Prepared, prepare } from '../src/engine/align/prepare';
import { type Rarity, rarity } from '../src/engine/align/rarity';
import { detectLanguage } from '../src/engine/article/language';
import { parseArticle } from '../src/engine/article/parse';
import { plainArticle } from '../src/engine/article/plain';
import { type DocumentPair, documentPairs, type Labelled, labelledArticles, topicOf } from './data';
import { fitLogistic } from './logistic';

const UNLIMITED = { exhausted: () => false };
/** Parts that the texts are cut into, each left out once. */
const FOLDS = 5;

/** One pair of texts to learn from. */
interface Example {
  /** Examples of one topic are left out together. */
  readonly topic: string;
  readonly material: Material;
  readonly weigh: Rarity;
  /** For each candidate whether it is linked; null where it counts neither way. */
  readonly labels: readonly (boolean | null)[];
  /** The same, with what was never labelled taken for not linked: what is learned from. */
  readonly taught: readonly (boolean | null)[];
  /** Gold pairs, those that are no candidates among them. */
  readonly gold: number;
}

/** As an article of a language without word frequencies. */
function uncounted(prepared: Prepared): Prepared {
  const { bits: _, ...language } = prepared.language;
  return { ...prepared, language, words: prepared.words.map((word) => ({ ...word, bits: undefined })) };
}

function example(
  topic: string,
  left: Article,
  right: Article,
  label: (l: number, r: number) => boolean | null,
  gold: number,
  counted = true,
): Example {
  const [a, b] = [left, right].map((article) => (counted ? prepare(article) : uncounted(prepare(article))));
  if (a === undefined || b === undefined) throw new Error('A pair has two sides.');
  const weigh = rarity(a, b);
  const material = gather(a, b, chains(a, b, weigh, UNLIMITED), weigh, UNLIMITED);
  const { sides, candidates } = material;
  const labels = candidates.map((candidate) =>
    label(sides.left[candidate.left]?.paragraph ?? -1, sides.right[candidate.right]?.paragraph ?? -1),
  );
  return { topic, material, weigh, labels, taught: labels, gold };
}

function ofDocuments({ id, a, b, gold, mask }: DocumentPair): Example {
  const language = detectLanguage([a.join(' ').slice(0, 4000), b.join(' ').slice(0, 4000)].sort().join(' '));
  const linked = new Set(gold.flatMap((group) => group.a.flatMap((i) => group.b.map((j) => `${i} ${j}`))));
  const counts = (l: number, r: number): boolean => mask === null || (mask.a.includes(l) && mask.b.includes(r));
  const scored = example(
    topicOf(id),
    plainArticle(a, language),
    plainArticle(b, language),
    (l, r) => (counts(l, r) ? linked.has(`${l} ${r}`) : null),
    linked.size,
  );
  return { ...scored, taught: scored.labels.map((label) => label ?? false) };
}

function ofArticles({ event, left, right, links }: Labelled, counted: boolean): Example {
  const [a, b] = [articleAndLines(left), articleAndLines(right)];
  const linked = new Map(
    links.map(({ left: l, right: r, relation }) => [`${a.lines[l]} ${b.lines[r]}`, relation] as const),
  );
  const firm = [...linked.values()].filter((relation) => relation !== 'optional').length;
  return example(
    event,
    a.article,
    b.article,
    (l, r) => {
      const relation = linked.get(`${l} ${r}`);
      return relation === 'optional' ? null : relation !== undefined;
    },
    firm,
    counted,
  );
}

/** An article, and the paragraph in which each non-empty line of its source stands. */
function articleAndLines(source: string | readonly string[]): { article: Article; lines: readonly number[] } {
  if (typeof source !== 'string')
    return { article: plainArticle(source, 'en'), lines: source.map((_, index) => index) };
  const article = parseArticle(source);
  const lines = [...source.matchAll(/[^\n\r]*\S[^\n\r]*/g)].map((line) => {
    const at = line.index + line[0].search(/\S/);
    return article.paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  });
  return { article, lines };
}

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

/** What the second look sees, when the first is `first`. */
function secondFeatures(first: Regression, one: Example): readonly (readonly number[])[] {
  const contexts = contextsOf(one.material.candidates, firstLook(first, one), one.material.sides, one.weigh);
  return one.material.candidates.map(({ evidence }, index) => [...(contexts[index] ?? []), ...evidence]);
}

/** Parts of whole topics, in turn. */
function folds(examples: readonly Example[]): readonly (readonly Example[])[] {
  const topics = [...new Set(examples.map(({ topic }) => topic))];
  return Array.from({ length: Math.min(FOLDS, topics.length) }, (_, fold) =>
    examples.filter(({ topic }) => topics.indexOf(topic) % FOLDS === fold),
  );
}

/** Both looks. The second learns from first looks that had not seen the text, as it will have to work on such. */
function fitLooks(examples: readonly Example[], ridge: number): Pick<Model, 'first' | 'second'> {
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

interface Prediction {
  readonly value: number;
  readonly label: boolean;
}

/** The likelihood of each candidate by looks that have not seen its topic. */
function unseenPredictions(examples: readonly Example[], ridge: number, only: (one: Example) => boolean): Prediction[] {
  return folds(examples).flatMap((fold) => {
    const held = new Set(fold);
    const looks = fitLooks(
      examples.filter((one) => !held.has(one)),
      ridge,
    );
    return fold.filter(only).flatMap((one) =>
      secondFeatures(looks.first, one).flatMap((features, index) => {
        const label = one.labels[index];
        return label === null || label === undefined ? [] : [{ value: logit(looks.second, features), label }];
      }),
    );
  });
}

interface Score {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function scoreAt(predictions: readonly Prediction[], gold: number, threshold: number): Score {
  const found = predictions.filter(({ value }) => value >= threshold);
  const right = found.filter(({ label }) => label).length;
  const precision = found.length > 0 ? right / found.length : 0;
  const recall = gold > 0 ? right / gold : 0;
  return {
    threshold,
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

const THRESHOLDS = Array.from({ length: 71 }, (_, index) => (index - 45) / 10);

/** The threshold of the best F1 among those of at least this precision; at the top of a plateau the middle. */
function bestScore(predictions: readonly Prediction[], gold: number, leastPrecision: number): Score {
  const scores = THRESHOLDS.map((threshold) => scoreAt(predictions, gold, threshold));
  const able = scores.filter(({ precision }) => precision >= leastPrecision);
  return (able.length > 0 ? able : scores).reduce((best, score) => (score.f1 > best.f1 ? score : best));
}

const show = ({ threshold, precision, recall, f1 }: Score): string =>
  `threshold ${threshold.toFixed(1)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;

interface Task {
  readonly name: string;
  readonly about: string;
  readonly examples: readonly Example[];
  readonly ridge: number;
  readonly leastPrecision: number;
  readonly leastSubstance: number;
  readonly grouped: boolean;
  readonly only?: (one: Example) => boolean;
}

function fitTask({ name, examples, ridge, leastPrecision, leastSubstance, grouped, only = () => true }: Task): Model {
  const gold = examples.filter(only).reduce((sum, one) => sum + one.gold, 0);
  const predictions = unseenPredictions(examples, ridge, only);
  const best = bestScore(predictions, gold, leastPrecision);
  console.log(`${name.padEnd(14)} ${examples.length} pairs of texts; left out in turn: ${show(best)}`);
  if (process.argv.includes('--all'))
    for (const t of [-2, -1.5, -1, -0.5, -0.2, 0, 0.2, 0.5, 1]) console.log('   ', show(scoreAt(predictions, gold, t)));
  return { ...fitLooks(examples, ridge), threshold: best.threshold, leastSubstance, grouped };
}

const rounded = (value: number): number => Number(value.toPrecision(4));
const code = ({ bias, weights }: Regression): string =>
  `{ bias: ${rounded(bias)}, weights: [${weights.map(rounded).join(', ')}] }`;

const read = (name: string) => documentPairs(name).map(ofDocuments);
const articles = labelledArticles();
/** Articles on different events: nothing of them is linked, whatever names and set phrases they share. */
const STRANGERS = articles.flatMap((one, index) => {
  const other = articles.slice(index + 1).find(({ event }) => event !== one.event);
  return other === undefined
    ? []
    : [{ event: `${one.event}, ${other.event}`, left: one.left, right: other.right, links: [] }];
});
/**
 * A false link costs a reader more than a missed one. (Against labels of one reader; against the gold of two, which calls doubtful links
 * optional, the same threshold is more precise still.)
 */
const PRECISE = 0.88;
/** "A senior member of the opposition Syrian National Council, said": 0.05 outside names; the least reworded links have 0.64. */
const STATEMENT = 0.6;
const TASKS: readonly Task[] = [
  {
    name: 'TELLINGS',
    about: 'paragraphs of English news articles',
    examples: [...articles, ...STRANGERS].map((pair) => ofArticles(pair, true)),
    ridge: 400,
    leastPrecision: PRECISE,
    leastSubstance: STATEMENT,
    grouped: false,
  },
  {
    name: 'PLAIN_TELLINGS',
    about: 'the same without word frequencies, as for other languages',
    examples: [...articles, ...STRANGERS].map((pair) => ofArticles(pair, false)),
    ridge: 400,
    leastPrecision: PRECISE,
    leastSubstance: STATEMENT,
    grouped: false,
  },
  {
    name: 'EVENTS',
    about: 'sentences of English news that share an event',
    examples: read('ecbplus-events.dev'),
    ridge: 10,
    leastPrecision: 0.87,
    leastSubstance: 0,
    grouped: false,
  },
  {
    name: 'DRAFTS',
    about: 'sentences of drafts of English essays',
    examples: read('argrewrite-v2.dev'),
    ridge: 3,
    leastPrecision: 0,
    leastSubstance: 0,
    grouped: true,
  },
  {
    name: 'PLAIN_DRAFTS',
    about: 'sentences of Portuguese news and its simplifications, without word frequencies',
    examples: [...read('porsimples-ori-str.dev'), ...read('porsimples-ori-nat.dev')],
    ridge: 3,
    leastPrecision: 0,
    leastSubstance: 0,
    grouped: true,
  },
];

const chosen = process.argv[2]?.startsWith('--') === false ? process.argv[2].split(',') : null;
const models = TASKS.filter(({ name }) => chosen === null || chosen.includes(name)).map((task) => ({
  task,
  model: fitTask(task),
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
    ['/** Written by `npm run fit` (bench/fit.ts). */', "import type { Model } from './model';", '', ...lines].join(
      '\n',
    ),
  );
}
