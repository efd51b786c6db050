import type { Failure, ImportReport, KeptArticle, StoryItem } from '../contract';
import { importFetched, runImport } from '../main/library/store/import';
import { own } from '../main/library/store/ownership';
import { rereadOriginal } from '../main/library/store/readAgain';
import { Store } from '../main/library/store/store';
import { MOST_FILES } from '../main/library/store/walk';
import type { Extractor } from '../main/sources/extract/types';
import type { fetchArticle } from '../main/sources/web/fetch';
import * as words from '../messages/commandLine';
import { importInterrupted, importNotBegun, missingOnCommandLine } from '../messages/upkeep';
import { BAD_INPUT, DONE } from './command';
import type { Output } from './pairs';

/** Operands that are downloaded; all others are paths. */
const ADDRESS = /^https?:\/\//i;

/** The tools the command needs besides the library's folder. */
export interface CommandTools {
  readonly extract: Extractor;
  readonly fetch: (address: string) => ReturnType<typeof fetchArticle>;
}

/** The options of `library missing`; without one it lists the sources that interrupted imports left out. */
const MISSING_OPTIONS: readonly (string | undefined)[] = [undefined, '--import', '--dismiss'];

/**
 * `library import PATH-OR-URL... | list | export STORY | missing [--import | --dismiss]`: the library in a folder,
 * without a window. Prints JSON, one object per line except for `export`. Writes one sentence for each failure and
 * continues with the rest.
 */
export async function libraryCommand(
  argv: readonly string[],
  folder: string,
  tools: CommandTools,
  output: Output,
): Promise<number> {
  const [command, ...operands] = argv;
  if (command === '--help' || command === '-h') {
    await output.print(words.libraryHelp);
    return DONE;
  }
  const story = Number(operands[0]);
  const isRight =
    (command === 'import' && operands.length > 0) ||
    (command === 'list' && operands.length === 0) ||
    (command === 'missing' && operands.length < 2 && MISSING_OPTIONS.includes(operands[0])) ||
    (command === 'export' && operands.length === 1 && Number.isSafeInteger(story));
  if (!isRight) return complain(output, words.libraryUsage);
  const owned = own(folder);
  if (!owned.ok) return complain(output, owned.error.message);
  try {
    const opened = await Store.open(folder, tools);
    if (!opened.ok) return complain(output, opened.error.message);
    const store = opened.value;
    try {
      for (const notice of store.notices) output.complain(notice);
      if (command === 'missing') return await missing(store, operands[0], tools, output);
      reportMissing(store, output);
      if (command === 'import') return await importAll(store, operands, tools, output);
      return command === 'list' ? await list(store, output) : await exportStory(store, story, tools, output);
    } finally {
      store.close();
    }
  } finally {
    owned.value.release();
  }
}

function complain(output: Output, sentence: string): number {
  output.complain(sentence);
  return BAD_INPUT;
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Reports sources that an interrupted import left out, on standard error only. */
function reportMissing(store: Store, output: Output): void {
  const found = store.missing(0);
  if (!found.ok || found.value === null) return;
  const { kind, missing, total } = found.value;
  output.complain(total === null ? importNotBegun : importInterrupted({ kind, missing, total }));
  output.complain(missingOnCommandLine);
}

async function missing(store: Store, option: string | undefined, tools: CommandTools, output: Output): Promise<number> {
  if (option === '--dismiss') {
    const dismissed = store.dismissMissing();
    return dismissed.ok ? DONE : complain(output, dismissed.error.message);
  }
  if (option === '--import') {
    const interrupted = store.interrupted();
    if (!interrupted.ok) return complain(output, interrupted.error.message);
    const reports: Reported[] = [];
    for (const id of interrupted.value) reports.push(...(await runAll(store, id, tools)));
    return report(reports, output);
  }
  const found = store.missing(MOST_FILES);
  if (!found.ok) return complain(output, found.error.message);
  for (const name of found.value?.names ?? []) await output.print(line({ missing: name }));
  return DONE;
}

type Reported = Pick<ImportReport, 'imported' | 'problems' | 'notes'>;

async function importAll(
  store: Store,
  operands: readonly string[],
  tools: CommandTools,
  output: Output,
): Promise<number> {
  const addresses = operands.filter((operand) => ADDRESS.test(operand));
  const paths = operands.filter((operand) => !ADDRESS.test(operand));
  const recorded = store.beginImport({ paths, addresses });
  if (!recorded.ok) return complain(output, recorded.error.message);
  const reports = await runAll(store, recorded.value, tools);
  const nothing = reports.every(({ imported, problems }) => imported.length === 0 && problems.length === 0);
  return nothing ? complain(output, words.nothingToImport) : report(reports, output);
}

/** Prints one line for each article: its file, the outcome, its id and that of the story suggested for it. */
async function report(reports: readonly Reported[], output: Output): Promise<number> {
  const problems = reports.flatMap((one) => one.problems);
  const notes = reports.flatMap((one) => one.notes);
  for (const { name: path, id, outcome, story, versionOf } of reports.flatMap((one) => one.imported))
    await output.print(line({ path, article: id, outcome, story, versionOf }));
  for (const { message } of [...problems, ...notes]) output.complain(message);
  return problems.length === 0 ? DONE : BAD_INPUT;
}

/**
 * Imports the files of a recorded import, then its URLs one by one: a page may be large, so each is stored before the
 * next is fetched.
 */
async function runAll(store: Store, id: number, tools: CommandTools): Promise<readonly Reported[]> {
  const reports: Reported[] = [await runImport(store, id, tools)];
  const problem = (error: Failure): Reported => ({ imported: [], problems: [error], notes: [] });
  const addresses = store.addressesOf(id);
  if (!addresses.ok) return [...reports, problem(addresses.error)];
  if (addresses.value.length === 0) return reports;
  for (const address of addresses.value) {
    const fetched = await tools.fetch(address);
    if (!fetched.ok) {
      reports.push(problem(fetched.error));
      continue;
    }
    const inMemory = [{ name: address, ...fetched.value }];
    reports.push(await importFetched(store, id, { inMemory, addresses: [address] }, tools));
  }
  const ended = store.endImport(id);
  return ended.ok ? reports : [...reports, problem(ended.error)];
}

async function list(store: Store, output: Output): Promise<number> {
  const stories = store.stories();
  if (!stories.ok) return complain(output, stories.error.message);
  for (const story of stories.value) await output.print(line(storyAnswer(story)));
  return DONE;
}

function storyAnswer({ id, title, date, confirmed, articles, outlets }: StoryItem) {
  return { story: id, title, date, confirmed, articles, outlets };
}

/**
 * Prints one object: the story and its articles in full, with corrections. Articles that an older version read are read
 * again for the export. The library is not changed: only the window also moves the manual links along.
 */
async function exportStory(store: Store, id: number, tools: CommandTools, output: Output): Promise<number> {
  const stories = store.stories();
  if (!stories.ok) return complain(output, stories.error.message);
  const story = stories.value.find((candidate) => candidate.id === id);
  if (story === undefined) return complain(output, words.noSuchStory(id));
  const listed = store.articles({ story: id });
  if (!listed.ok) return complain(output, listed.error.message);
  const stale = store.stale();
  if (!stale.ok) return complain(output, stale.error.message);
  const old = new Set(stale.value.ids);
  const articles: unknown[] = [];
  for (const { id: article } of [...listed.value].sort((a, b) => a.id - b.id)) {
    const kept = store.article(article);
    if (!kept.ok) return complain(output, kept.error.message);
    articles.push(articleAnswer(old.has(article) ? await readNewly(store, kept.value, tools) : kept.value));
  }
  await output.print(line({ ...storyAnswer(story), articles }));
  return DONE;
}

async function readNewly(store: Store, kept: KeptArticle, { extract }: CommandTools): Promise<KeptArticle> {
  const reread = await rereadOriginal(store, kept.id, extract);
  if (!reread.ok || reread.value.kind !== 'read') return kept;
  const { article, encoding } = reread.value.read;
  const corrected = store.correctedAs(kept.id, article);
  return corrected.ok ? { ...kept, encoding, article: corrected.value } : kept;
}

function articleAnswer({ id, name, origin, encoding, article, corrections, version }: KeptArticle) {
  return { article: id, name, origin, encoding, corrections, version, ...article };
}
