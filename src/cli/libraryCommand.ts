import { importFiles } from '../main/library/store/import';
import { own } from '../main/library/store/ownership';
import { Store } from '../main/library/store/store';
import type { Extract, KeptArticle, StoryItem } from '../main/library/store/types';
import { BAD_INPUT, DONE } from './command';
import type { Output } from './pairs';

const USAGE = 'Say what to do: library import PATH..., library list, or library export STORY (its number in the list).';

/**
 * `library import PATH... | list | export STORY`: the library in a folder without a window. Prints JSON, an object a line
 * for `import` and `list`; complains in one sentence for each thing that failed, and goes on with the rest.
 */
export async function libraryCommand(
  argv: readonly string[],
  folder: string,
  extract: Extract,
  output: Output,
): Promise<number> {
  const [command, ...operands] = argv;
  const story = Number(operands[0]);
  const isRight =
    (command === 'import' && operands.length > 0) ||
    (command === 'list' && operands.length === 0) ||
    (command === 'export' && operands.length === 1 && Number.isSafeInteger(story));
  if (!isRight) return complain(output, USAGE);
  const owned = own(folder);
  if (!owned.ok) return complain(output, owned.error.message);
  try {
    const opened = await Store.open(folder, { extract });
    if (!opened.ok) return complain(output, opened.error.message);
    const store = opened.value;
    try {
      for (const notice of store.notices) output.complain(notice);
      if (command === 'import') return await importAll(store, operands, extract, output);
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
async function importAll(store: Store, paths: readonly string[], extract: Extract, output: Output): Promise<number> {
  const { imported, problems, notes } = await importFiles(store, paths, { extract });
  for (const { name: path, id, outcome, story, versionOf } of imported)
    await output.print(line({ path, article: id, outcome, story, versionOf }));
  for (const { message } of [...problems, ...notes]) output.complain(message);
  if (imported.length === 0 && problems.length === 0) return complain(output, 'There is no file in what was named.');
  return problems.length === 0 ? DONE : BAD_INPUT;
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
  if (story === undefined) return complain(output, `There is no story ${id} in the library; see library list.`);
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
