/**
 * `npm run bench:pages`: how well the article is found on saved pages, compared with Mozilla's Readability and Defuddle
 * in the same run. `-- crossread` runs ours alone; `-- --out FOLDER` also writes each system's answers there, in the
 * format that the pages' score.py reads. Reports only, asserts nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PAGES_FILE, type SavedPage, savedPages } from './pages/data';
import { type Outcome, Runner } from './pages/run';
import {
  bylineVerdict,
  dateVerdict,
  f1,
  mean,
  outletVerdict,
  passageCounts,
  standfirstVerdict,
  storyOf,
  textScore,
  titleVerdict,
} from './pages/score';
import { SYSTEM_NAMES, type SystemName } from './pages/systems';
import { figuresOf, total } from './score';
import { cells, figure, heading, row } from './table';

type Outcomes = ReadonlyMap<string, Outcome>;
type Results = ReadonlyMap<SystemName, Outcomes>;

const isSystem = (name: string): name is SystemName => SYSTEM_NAMES.some((system) => system === name);

async function resultsOf(pages: readonly SavedPage[], systems: readonly SystemName[]): Promise<Results> {
  const runner = new Runner();
  const results = new Map<SystemName, Outcomes>();
  for (const system of systems) {
    // The first page pays for loading and compiling, so it is run twice.
    const [first] = pages;
    if (first) await runner.ask(system, first);
    const outcomes = new Map<string, Outcome>();
    for (const page of pages) outcomes.set(page.id, await runner.ask(system, page));
    results.set(system, outcomes);
  }
  runner.end();
  return results;
}

/** For each system, its answers for the pages that satisfy a condition. */
function each(
  results: Results,
  pages: readonly SavedPage[],
  report: (system: SystemName, pairs: readonly (readonly [SavedPage, Outcome])[]) => void,
): void {
  for (const [system, outcomes] of results) {
    report(
      system,
      pages.flatMap((page) => {
        const outcome = outcomes.get(page.id);
        return outcome ? [[page, outcome] as const] : [];
      }),
    );
  }
}

function reportText(results: Results, pages: readonly SavedPage[]): void {
  for (const source of ['fundus', 'aeb'] as const) {
    for (const pick of ['hard', 'hash'] as const) {
      const chosen = pages.filter((page) => page.source === source && page.pick === pick && page.gold.text);
      heading(`text: ${source}, ${pick} (${chosen.length} pages)`, ['P', 'R', 'F1', 'mean F1', '>= .98', '< .80']);
      each(results, chosen, (system, pairs) => {
        const scores = pairs.map(([page, outcome]) => textScore(page.gold.text ?? '', storyOf(outcome)));
        const precision = mean(scores.flatMap((score) => score.precision ?? []));
        const recall = mean(scores.map((score) => score.recall));
        const each_ = scores.map((score) => f1(score.precision ?? 0, score.recall));
        const share = (is: (value: number) => boolean): number => each_.filter(is).length / each_.length;
        const shares = [share((value) => value >= 0.98), share((value) => value < 0.8)];
        row(system, [precision, recall, f1(precision, recall), mean(each_), ...shares].map(figure));
      });
    }
  }
}

function reportPassages(results: Results, pages: readonly SavedPage[]): void {
  const chosen = pages.filter((page) => page.source === 'trafilatura');
  heading(`passages: trafilatura (${chosen.length} pages)`, ['P', 'R', 'F1']);
  each(results, chosen, (system, pairs) => {
    row(system, cells(figuresOf(total(pairs.map(([page, outcome]) => passageCounts(page.gold, storyOf(outcome)))))));
  });
}

/** A table of verdicts: the share of pages with each. */
function reportVerdicts(
  what: string,
  verdicts: readonly string[],
  results: Results,
  pages: readonly SavedPage[],
  judge: (page: SavedPage, outcome: Outcome) => string,
): void {
  heading(`${what} (${pages.length} pages)`, verdicts);
  each(results, pages, (system, pairs) => {
    const given = pairs.map(([page, outcome]) => judge(page, outcome));
    row(
      system,
      verdicts.map((verdict) => figure(given.filter((one) => one === verdict).length / given.length)),
    );
  });
}

function reportMetadata(results: Results, pages: readonly SavedPage[]): void {
  const titled = pages.filter(({ gold }) => gold.title);
  reportVerdicts('headline', ['exact', 'own', 'part', 'wrong', 'missing'], results, titled, titleVerdict);
  const byAuthors = (page: SavedPage, outcome: Outcome): string => bylineVerdict(page.gold.authors ?? [], outcome);
  const signed = pages.filter(({ gold }) => gold.authors?.some((author) => /[\p{L}\p{N}]/u.test(author)));
  const unsigned = pages.filter((page) => page.gold.authors && !signed.includes(page));
  reportVerdicts('byline, signed', ['exact', 'named', 'wrong', 'missing'], results, signed, byAuthors);
  reportVerdicts('byline, not signed', ['none, right', 'none, wrong'], results, unsigned, byAuthors);
  const dated = pages.filter(({ gold }) => gold.date);
  const byDate = (page: SavedPage, outcome: Outcome): string => dateVerdict(page.gold.date ?? '', outcome);
  reportVerdicts('date', ['exact', 'day', 'wrong', 'missing'], results, dated, byDate);
  const named = pages.filter(({ gold }) => gold.outlet);
  reportVerdicts('outlet', ['right', 'script', 'other', 'missing'], results, named, outletVerdict);
  const crossread = new Map([...results].filter(([system]) => system === 'crossread'));
  const summed = pages.filter(({ gold }) => gold.summary && gold.summary.length > 0);
  const byRole = (page: SavedPage, outcome: Outcome): string => standfirstVerdict(page.gold.summary ?? [], outcome);
  reportVerdicts('standfirst', ['right', 'near', 'other role', 'missing'], crossread, summed, byRole);
}

function reportTimes(results: Results, pages: readonly SavedPage[]): void {
  heading('milliseconds a page', ['median', 'slowest']);
  const unanswered: string[] = [];
  each(results, pages, (system, pairs) => {
    const times = pairs.map(([, { milliseconds }]) => milliseconds).sort((a, b) => a - b);
    const [slowest] = [...pairs].sort(([, a], [, b]) => b.milliseconds - a.milliseconds);
    const figures = [times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0];
    row(system, [...figures.map((value) => value.toFixed(0)), `  ${slowest?.[0].id ?? ''}`]);
    for (const [{ id }, { error }] of pairs) if (error !== null) unanswered.push(`  ${system}, ${id}: ${error}`);
  });
  if (unanswered.length > 0) console.log(`\nPages without an answer\n${unanswered.join('\n')}`);
}

function writeAnswers(folder: string, results: Results): void {
  mkdirSync(folder, { recursive: true });
  for (const [system, outcomes] of results) {
    const lines = [...outcomes].map(([id, { milliseconds, ...answer }]) =>
      JSON.stringify({ id, ms: milliseconds, ...answer }),
    );
    writeFileSync(join(folder, `${system}.jsonl`), `${lines.join('\n')}\n`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const unknown = positionals.find((name) => !isSystem(name));
  if (unknown !== undefined) {
    console.error(`There is no system "${unknown}": ${SYSTEM_NAMES.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const pages = savedPages();
  if (pages === null) {
    console.log(`${PAGES_FILE} is missing, so there is nothing to measure against.`);
    return;
  }
  const chosen = positionals.filter(isSystem);
  const results = await resultsOf(pages, chosen.length > 0 ? chosen : SYSTEM_NAMES);
  reportText(results, pages);
  reportPassages(results, pages);
  reportMetadata(results, pages);
  reportTimes(results, pages);
  if (values.out !== undefined) writeAnswers(values.out, results);
}

main();
