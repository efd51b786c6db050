/**
 * `npm run bench:library`: imports and groups articles. Reports time per article, peak memory, growth from 1,000 to
 * 10,000 articles, the longest time the store is unresponsive, and the quality of grouping by event; then runs the
 * crash test with a hundred kills. `npm run bench:library -- --kills N [--seed S]` runs the crash test alone, and
 * `-- --events` the quality of grouping alone.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Article, parseArticle, SAME_EVENT, SAME_STORY, StoryIndex, termsOf } from '../src/engine';
import { Store } from '../src/main/library/store/store';
import { importSources, unwrap } from '../src/main/library/store/testing';
import { extractArticle } from '../src/main/sources/extract/extractArticle';
import { runCrashTest } from '../test/crash/crashTest';
import { syntheticArticles } from './events';
import { randomFrom, shuffled } from './synthetic';

const SIZES = [1_000, 10_000] as const;
const WORDS = 600;
/** Ten times the articles may take ten times as long, times this factor. */
const MOST_GROWTH = 1.3;
const KILLS = 100;
const SHARED = join(import.meta.dirname, '../../shared/bench');

/** Measurements of one import, in milliseconds and megabytes. */
interface Measured {
  readonly seconds: number;
  /** Processor time: independent of other load on the machine. */
  readonly processor: number;
  readonly memory: number;
  /** The longest time the store's thread did not respond, and the median and longest search. */
  readonly longest: number;
  readonly search: readonly number[];
  readonly open: number;
  readonly stories: number;
  readonly f1: number;
}

/** Precision, recall and F1 over pairs of articles: in one story, and about one event. */
function pairScores(stories: readonly number[], events: readonly unknown[]) {
  const pairsOf = (keys: readonly unknown[]) => {
    const counts = new Map<unknown, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const both = pairsOf(stories.map((story, at) => `${story} ${String(events[at])}`));
  const [precision, recall] = [both / pairsOf(stories), both / pairsOf(events)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

async function importAll(folder: string): Promise<Measured> {
  const library = join(folder, 'library');
  const store = unwrap(await Store.open(library, { extract: extractArticle }));
  let longest = 0;
  let last = performance.now();
  const watch = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  const start = performance.now();
  const before = process.cpuUsage();
  const report = await importSources(store, { paths: [join(folder, 'articles')] }, { extract: extractArticle });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  clearInterval(watch);
  if (report.problems[0]) throw new Error(report.problems[0].message);
  const listed = unwrap(store.articles());
  const eventOf = new Map(report.imported.map(({ id, name }) => [id, basename(name).slice(0, 5)]));
  const { f1 } = pairScores(
    listed.map(({ story }) => story),
    listed.map(({ id }) => eventOf.get(id)),
  );
  const search = ['government minister', 'sena', '"of the"', 'senate vote tax'].map((query) => {
    const begin = performance.now();
    unwrap(store.search(query));
    return performance.now() - begin;
  });
  const stories = unwrap(store.stories()).length;
  store.close();
  const begin = performance.now();
  unwrap(await Store.open(library, { extract: extractArticle })).close();
  const open = performance.now() - begin;
  const processor = (user + system) / 1e6;
  return { seconds, processor, memory: process.resourceUsage().maxRSS / 1024, longest, search, open, stories, f1 };
}

/** Runs in a separate process, so that the peak memory is that of the import. */
function measure(count: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  mkdirSync(join(folder, 'articles'));
  for (const { name, text } of syntheticArticles(count, WORDS)) writeFileSync(join(folder, 'articles', name), text);
  return new Promise<Measured>((resolve, reject) => {
    const child = fork(import.meta.filename, ['--import', folder], { execArgv: ['--import', 'tsx'] });
    child.on('message', (measured: Measured) => resolve(measured));
    child.on('exit', (code) => reject(new Error(`the import ended with ${code}`)));
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}

interface Labelled {
  readonly event: string;
  readonly article: Article;
}

/** The real groups of articles, and ECB+ documents with their events. */
function labelledSets(): readonly (readonly [name: string, documents: readonly Labelled[]])[] {
  const groups = join(SHARED, 'groups');
  if (!existsSync(groups)) return [];
  const real = readdirSync(groups).flatMap((event) =>
    readdirSync(join(groups, event))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => ({ event, article: parseArticle(readFileSync(join(groups, event, file), 'utf8')) })),
  );
  const documents = new Map<string, Labelled>();
  for (const line of readFileSync(join(SHARED, 'ecbplus-events.dev.jsonl'), 'utf8').split('\n').filter(Boolean)) {
    const { id, a, b } = JSON.parse(line) as EcbPair;
    const names = id.replace('ecbplus-', '').split('--');
    [a, b].forEach((side, at) => {
      const name = names[at] ?? '';
      const event = `${name.split('_')[0]}${name.includes('plus') ? '+' : ''}`;
      documents.set(name, { event, article: parseArticle(side.paragraphs.map((p) => p.join(' ')).join('\n\n')) });
    });
  }
  return [
    ['16 events of 2 to 4 outlets', real],
    ['ECB+, look-alike events, no dates', [...documents.values()]],
  ];
}

interface EcbPair {
  readonly id: string;
  readonly a: { readonly paragraphs: readonly (readonly string[])[] };
  readonly b: { readonly paragraphs: readonly (readonly string[])[] };
}

/** Groups documents in ten orders, as the store does. Returns the means of precision, recall and F1. */
function quality(documents: readonly Labelled[]) {
  const ORDERS = 10;
  const sums = { precision: 0, recall: 0, f1: 0 };
  for (let seed = 1; seed <= ORDERS; seed++) {
    const order = shuffled(documents, randomFrom(seed)).map(({ event, article }) => ({
      event,
      terms: termsOf(article),
    }));
    const index = new StoryIndex();
    const stories = order.map(({ terms }, at) => {
      const [best] = index.nearest(terms);
      const story = best !== undefined && best.score >= SAME_EVENT ? best.story : at;
      index.add(at, terms, story);
      return story;
    });
    for (const story of new Set(stories)) {
      const [best] = index.nearestTo(story);
      if (best === undefined || best.score < SAME_STORY) continue;
      order.forEach(({ terms }, at) => {
        if (stories[at] !== story) return;
        stories[at] = best.story;
        index.add(at, terms, best.story);
      });
    }
    const scores = pairScores(
      stories,
      order.map(({ event }) => event),
    );
    for (const key of ['precision', 'recall', 'f1'] as const) sums[key] += scores[key] / ORDERS;
  }
  return sums;
}

function reportEvents(): void {
  for (const [name, documents] of labelledSets()) {
    const { precision, recall, f1 } = quality(documents);
    console.log(`${name}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (pairs, ten orders)`);
  }
}

async function report(): Promise<void> {
  reportEvents();
  const perArticle: number[] = [];
  for (const size of SIZES) {
    const { seconds, processor, memory, longest, search, open, stories, f1 } = await measure(size);
    perArticle.push(processor / size);
    console.log(
      `${size} articles of ${WORDS} words: ${((1000 * seconds) / size).toFixed(1)} ms each (${((1000 * processor) / size).toFixed(1)} of the processor), ` +
        `peak ${memory.toFixed(0)} MB, ${stories} stories, F1 ${f1.toFixed(3)}, store busy ${longest.toFixed(0)} ms at most, ` +
        `searches ${search.map((time) => time.toFixed(0)).join(' ')} ms, opening ${open.toFixed(0)} ms`,
    );
  }
  const [few = 0, many = 0] = perArticle;
  console.log(`growth of processor time: ${(many / few).toFixed(2)} times linear (at most ${MOST_GROWTH})`);
  if (many / few > MOST_GROWTH) process.exitCode = 1;
  await reportCrashTest(KILLS, 1);
}

async function reportCrashTest(kills: number, seed: number): Promise<void> {
  const { confirmed, interrupted, survived } = await runCrashTest({ kills, seed });
  const within = [...interrupted].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(`${kills} kills: ${confirmed} steps confirmed, nothing of them missing, database whole each time`);
  console.log(`killed in ${within}; of the steps under way, ${survived} were there whole, the others not at all`);
}

const { values: given } = parseArgs({
  options: {
    import: { type: 'string' },
    kills: { type: 'string' },
    seed: { type: 'string', default: '1' },
    events: { type: 'boolean', default: false },
  },
});
let work: Promise<unknown> = Promise.resolve();
if (given.events) reportEvents();
else if (given.import !== undefined) work = importAll(given.import).then((measured) => process.send?.(measured));
else if (given.kills !== undefined) work = reportCrashTest(Number(given.kills), Number(given.seed));
else work = report();
work.catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
