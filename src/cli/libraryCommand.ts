import type { ImportReport } from '../contract';
import { importFiles, importGiven } from '../main/library/store/import';
import { own } from '../main/library/store/ownership';
import { Store } from '../main/library/store/store';
import type { Extract, KeptArticle, StoryItem } from '../main/library/store/types';
import type { fetchArticle } from '../main/library/web/fetch';
import * as words from '../messages/commandLine';
import { BAD_INPUT, DONE } from './command';
import type { Output } from './pairs';

/** Operands that are downloaded, not looked for among the files. */
const ADDRESS = /^https?:\/\//i;

/** The tools the command needs besides the library's folder. */
export interface Means {
  readonly extract: Extract;
  readonly fetch: (address: string) => ReturnType<typeof fetchArticle>;
}

/**
 * `library import PATH-OR-ADDRESS... | list | export STORY`: the library in a folder without a window. Prints JSON, an
 * object a line for `import` and `list`; complains in one sentence for each thing that failed, and goes on with the
 * rest.
 */
export async function libraryCommand(
  argv: readonly string[],
  folder: string,
  means: Means,
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
    (command === 'export' && operands.length === 1 && Number.isSafeInteger(story));
  if (!isRight) return complain(output, words.libraryUsage);
  const owned = own(folder);
  if (!owned.ok) return complain(output, owned.error.message);
  try {
    const opened = await Store.open(folder, means);
    if (!opened.ok) return complain(output, opened.error.message);
    const store = opened.value;
    try {
      for (const notice of store.notices) output.complain(notice);
      if (command === 'import') return await importAll(store, operands, means, output);
      return command === 'list' ? await list(store, output) : await exportStory(store, story, output);
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

/** One line for each article: its file, what became of it, its number and that of the story it is proposed to. */
async function importAll(store: Store, operands: readonly string[], means: Means, output: Output): Promise<number> {
  const addresses = operands.filter((operand) => ADDRESS.test(operand));
  const paths = operands.filter((operand) => !ADDRESS.test(operand));
  const reports = [
    ...(paths.length === 0 ? [] : [await importFiles(store, paths, means)]),
    ...(await importAddresses(store, addresses, means)),
  ];
  const imported = reports.flatMap((report) => report.imported);
  const problems = reports.flatMap((report) => report.problems);
  const notes = reports.flatMap((report) => report.notes);
  for (const { name: path, id, outcome, story, versionOf } of imported)
    await output.print(line({ path, article: id, outcome, story, versionOf }));
  for (const { message } of [...problems, ...notes]) output.complain(message);
  if (imported.length === 0 && problems.length === 0) return complain(output, words.nothingToImport);
  return problems.length === 0 ? DONE : BAD_INPUT;
}

/** One after the other: what is got of each may be large, and is kept before the next is fetched. */
async function importAddresses(
  store: Store,
  addresses: readonly string[],
  means: Means,
): Promise<readonly Pick<ImportReport, 'imported' | 'problems' | 'notes'>[]> {
  const reports: Pick<ImportReport, 'imported' | 'problems' | 'notes'>[] = [];
  for (const name of addresses) {
    const fetched = await means.fetch(name);
    reports.push(
      fetched.ok
        ? await importGiven(store, [{ name, ...fetched.value }], means)
        : { imported: [], problems: [fetched.error], notes: [] },
    );
  }
  return reports;
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

/** One object: the story and its articles in full, as corrected. */
async function exportStory(store: Store, id: number, output: Output): Promise<number> {
  const stories = store.stories();
  if (!stories.ok) return complain(output, stories.error.message);
  const story = stories.value.find((candidate) => candidate.id === id);
  if (story === undefined) return complain(output, words.noSuchStory(id));
  const listed = store.articles({ story: id });
  if (!listed.ok) return complain(output, listed.error.message);
  const articles: unknown[] = [];
  for (const { id: article } of [...listed.value].sort((a, b) => a.id - b.id)) {
    const kept = store.article(article);
    if (!kept.ok) return complain(output, kept.error.message);
    articles.push(articleAnswer(kept.value));
  }
  await output.print(line({ ...storyAnswer(story), articles }));
  return DONE;
}

function articleAnswer({ id, name, origin, encoding, article, corrections, version }: KeptArticle) {
  return { article: id, name, origin, encoding, corrections, version, ...article };
}
