/**
 * `npm run bench:speed`: time and memory of the alignment, from texts to comparison, as ratios to jsdiff's word diff of
 * the same texts. Both run alternately in one process, so that other load on the machine affects both equally; ratios
 * are medians over pairs of runs. Memory is the peak of a separate process. Reports only, asserts nothing.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { diffWordsWithSpace } from 'diff';
import { type Article, compareArticles, parseArticle } from '../src/engine';
import { chart } from './chart';
import { goldPairs } from './gold';
import { halfShared, hardPairs, type Texts } from './synthetic';

const ROOT = resolve(import.meta.dirname, '..');
/** Pairs of runs; an odd number, so that the median is one of them. */
const RUNS = 3;
/** Milliseconds after which jsdiff counts as not finishing. */
const PATIENCE = 10_000;
const SIZES = [1000, 3000, 10_000, 30_000, 100_000];

/** Two texts, with empty lines between paragraphs. */
type TextPair = readonly [left: string, right: string];
type Tool = (pair: TextPair) => unknown;

const tools = {
  crossread: ([left, right]) => compareArticles(parseArticle(left), parseArticle(right)),
  jsdiff: ([left, right]) => diffWordsWithSpace(left, right, { timeout: PATIENCE }),
} as const satisfies Record<string, Tool>;

/** The pairs measured for one row of the table, one after the other. */
type Sample = readonly TextPair[];

const joined = ([left, right]: Texts): TextPair => [left.join('\n\n'), right.join('\n\n')];

/** Every two of the five articles of the sample story. */
function sampleStory(): Sample {
  const files = readdirSync(join(ROOT, 'seeds')).filter((name) => name.endsWith('.txt'));
  const texts = files.sort().map((name) => readFileSync(join(ROOT, 'seeds', name), 'utf8'));
  return texts.flatMap((left, index) => texts.slice(index + 1).map((right): TextPair => [left, right]));
}

/** The pairs of agency copy in the gold; empty if there is no gold. */
function wire(): Sample {
  const texts = ({ paragraphs }: Article) => paragraphs.map(({ text }) => text);
  return goldPairs()
    .filter(({ set }) => set === 'wire')
    .map(({ left, right }) => joined([texts(left), texts(right)]));
}

const sizeName = (words: number): string => `2 x ${words.toLocaleString('en')} words`;

/** Created only when measured: samples in memory would slow down the others. */
const samples: ReadonlyMap<string, () => Sample> = new Map<string, () => Sample>([
  ['sample story, ten pairs', sampleStory],
  ['agency copy, gold pairs', wire],
  ...SIZES.map((words) => [sizeName(words), () => [joined(halfShared(words))]] as const),
  ...[...hardPairs].map(([name, make]) => [name, () => [joined(make())]] as const),
]);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds, or undefined if the tool gave up. */
function timeOf(tool: Tool, sample: Sample): number | undefined {
  const start = performance.now();
  const ended = sample.map((pair) => tool(pair) !== undefined).every(Boolean);
  return ended ? performance.now() - start : undefined;
}

interface Times {
  readonly crossread: number;
  readonly jsdiff: number | undefined;
  readonly ratio: number | undefined;
}

/** Runs both alternately; a tool that gave up once is not run again. */
function measure(sample: Sample): Times {
  const runs: { crossread: number; jsdiff: number | undefined }[] = [];
  let jsdiffEnds = true;
  timeOf(tools.crossread, sample);
  for (let run = 0; run < RUNS; run++) {
    const jsdiff: number | undefined = jsdiffEnds ? timeOf(tools.jsdiff, sample) : undefined;
    jsdiffEnds = jsdiff !== undefined;
    runs.push({ crossread: timeOf(tools.crossread, sample) ?? Number.NaN, jsdiff });
  }
  const crossread = median(runs.map((run) => run.crossread));
  if (!jsdiffEnds) return { crossread, jsdiff: undefined, ratio: undefined };
  return {
    crossread,
    jsdiff: median(runs.map((run) => run.jsdiff ?? Number.NaN)),
    ratio: median(runs.map((run) => run.crossread / (run.jsdiff ?? Number.NaN))),
  };
}

/** The factor in time for ten times the words: the two sizes alternate, so that load on the machine affects both. */
function growth(): number {
  const [small, large] = [10_000, 100_000].map((words) => samples.get(sizeName(words))?.() ?? []);
  const ratios = Array.from({ length: RUNS }, () => {
    const before = timeOf(tools.crossread, small ?? []) ?? Number.NaN;
    return (timeOf(tools.crossread, large ?? []) ?? Number.NaN) / before;
  });
  return median(ratios);
}

/** Peak memory in MB of a process that loads both tools, and runs one of them once. */
function memoryOf(tool: keyof typeof tools, name: string): Promise<number> {
  return new Promise((done, failed) => {
    const child = fork(import.meta.filename, ['--memory', tool, name]);
    child.once('message', (kilobytes) => done(Number(kilobytes) / 1024));
    child.once('error', failed);
  });
}

async function report(): Promise<void> {
  const number = (value: number | undefined, digits: number) => (value === undefined ? '-' : value.toFixed(digits));
  const row = (name: string, cells: readonly string[]) =>
    console.log(`${name.padEnd(42)}${cells.map((cell) => cell.padStart(13)).join('')}`);
  row('', ['Crossread', 'jsdiff', 'ratio', 'Crossread', 'jsdiff']);
  row('', ['ms', 'ms', 'of times', 'peak MB', 'peak MB']);
  const times = new Map<string, Times>();
  for (const [name, make] of samples) {
    const sample = make();
    if (sample.length === 0) continue;
    const measured = measure(sample);
    times.set(name, measured);
    const { crossread, jsdiff, ratio } = measured;
    const memory = [await memoryOf('crossread', name), jsdiff && (await memoryOf('jsdiff', name))];
    row(name, [
      number(crossread, 1),
      jsdiff === undefined ? 'does not end' : number(jsdiff, 1),
      number(ratio, 3),
      ...memory.map((megabytes) => number(megabytes, 0)),
    ]);
  }
  const at = (words: number) => times.get(sizeName(words));
  console.log(`\n2 x 100,000 words take ${growth().toFixed(1)} times as long as 2 x 10,000.`);
  const points = (tool: 'crossread' | 'jsdiff') =>
    SIZES.flatMap((words) => {
      const milliseconds = at(words)?.[tool];
      return milliseconds === undefined ? [] : [{ x: words, y: milliseconds / 1000 }];
    });
  const picture = chart('Half of the paragraphs shared, in another order', 'words on each side', 'seconds', [
    { name: 'Crossread', color: '#1a5fb4', points: points('crossread') },
    {
      name: 'jsdiff, words',
      color: '#b3540d',
      points: points('jsdiff'),
      ending: `(not in ${PATIENCE / 1000} s beyond)`,
    },
  ]);
  mkdirSync(join(ROOT, 'screenshots'), { recursive: true });
  writeFileSync(join(ROOT, 'screenshots', 'speed.svg'), picture);
  console.log('The chart is in screenshots/speed.svg.');
}

const [mode, tool, name = ''] = process.argv.slice(2);
if (mode === '--memory') {
  const run = tools[tool === 'jsdiff' ? 'jsdiff' : 'crossread'];
  for (const pair of samples.get(name)?.() ?? []) run(pair);
  process.send?.(process.resourceUsage().maxRSS);
} else {
  report().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
