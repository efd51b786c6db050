import { type Article, compareArticles, parseArticle } from '../engine';
import { readSource } from '../main/library/read';
import { alignPairs, type Output } from './pairs';

/** The exit codes of the interface: nothing else is ever given. */
export const DONE = 0;
export const BAD_INPUT = 2;

const USAGE = 'Name two text files (align LEFT RIGHT) or one file of pairs (align --pairs FILE.jsonl).';

/** Does what the arguments ask and resolves to the exit code. Nothing is printed of a comparison that fails. */
export async function alignCommand(argv: readonly string[], output: Output): Promise<number> {
  const [first = '', second = '', ...more] = argv;
  const pairs = first === '--pairs' ? second : first.startsWith('--pairs=') ? first.slice('--pairs='.length) : null;
  const isRight = more.length === 0 && (pairs === null ? first !== '' && second !== '' : pairs !== '');
  if (!isRight || (first.startsWith('--pairs=') && second !== '')) {
    output.complain(USAGE);
    return BAD_INPUT;
  }
  const problem = pairs === null ? await alignFiles(first, second, output) : await alignPairs(pairs, output);
  if (problem === null) return DONE;
  output.complain(problem);
  return BAD_INPUT;
}

/** Resolves to the sentence of what went wrong, or null. */
async function alignFiles(leftPath: string, rightPath: string, output: Output): Promise<string | null> {
  const leftSource = await readSource(leftPath);
  if (!leftSource.ok) return leftSource.error.message;
  const rightSource = await readSource(rightPath);
  if (!rightSource.ok) return rightSource.error.message;
  const left = parseArticle(leftSource.value.text);
  const right = parseArticle(rightSource.value.text);
  const { links, passages, edits, coverage, approximate } = compareArticles(left, right);
  const answer = {
    left: articleAnswer(leftPath, left),
    right: articleAnswer(rightPath, right),
    links,
    passages,
    edits,
    coverage,
    approximate,
  };
  await output.print(`${JSON.stringify(answer)}\n`);
  return null;
}

/** The order of the fields is part of the interface, whatever order the engine builds them in. */
function articleAnswer(path: string, article: Article) {
  const { outlet, headline, byline, dateline, published, agencies, language, paragraphs } = article;
  return { path, outlet, headline, byline, dateline, published, agencies, language, paragraphs };
}
