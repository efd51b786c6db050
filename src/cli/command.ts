import type { Result } from '../contract';
import { type Article, compareArticles, nameOutlet, parseArticle } from '../engine';
import { fail, ok, quoted } from '../main/shared/result';
import { LARGEST_SOURCE } from '../main/sources/extract/bounds';
import { mayBeForwarded } from '../main/sources/extract/forwarded';
import { recognise } from '../main/sources/extract/kind';
import { isSourceCode } from '../main/sources/extract/sourceCode';
import type { ExtractedArticle, Hints } from '../main/sources/extract/types';
import { readBytes, textIn } from '../main/sources/read';
import { alignPairs, type Output } from './pairs';

/** The exit codes of the interface; there are no others. */
export const DONE = 0;
export const BAD_INPUT = 2;

/**
 * Reads an article that is not plain text. Never called for plain text, so that its libraries load only when needed.
 */
export type ReadFormat = (bytes: Buffer, hints: Hints) => Promise<Result<ExtractedArticle>>;

/** Loaded when there is a message to print: comparing two texts does not need the library that formats messages. */
const words = () => import('../messages/commandLine');

/** Runs `align` with its arguments and resolves to the exit code. Prints nothing for a comparison that fails. */
export async function alignCommand(argv: readonly string[], output: Output, readFormat: ReadFormat): Promise<number> {
  const [first = '', second = '', ...more] = argv;
  if (first === '--help' || first === '-h') {
    await output.print((await words()).alignHelp);
    return DONE;
  }
  const pairs = first === '--pairs' ? second : first.startsWith('--pairs=') ? first.slice('--pairs='.length) : null;
  const isRight = more.length === 0 && (pairs === null ? first !== '' && second !== '' : pairs !== '');
  if (!isRight || (first.startsWith('--pairs=') && second !== '')) {
    output.complain((await words()).alignUsage);
    return BAD_INPUT;
  }
  const problem =
    pairs === null ? await alignFiles(first, second, output, readFormat) : await alignPairs(pairs, output);
  if (problem === null) return DONE;
  output.complain(problem);
  return BAD_INPUT;
}

/** Resolves to a sentence about the failure, or null if there is none. */
async function alignFiles(
  leftPath: string,
  rightPath: string,
  output: Output,
  readFormat: ReadFormat,
): Promise<string | null> {
  const leftRead = await readArticle(leftPath, readFormat);
  if (!leftRead.ok) return leftRead.error.message;
  const rightRead = await readArticle(rightPath, readFormat);
  if (!rightRead.ok) return rightRead.error.message;
  const left = leftRead.value.article;
  const right = rightRead.value.article;
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
  for (const { message } of [...leftRead.value.problems, ...rightRead.value.problems]) output.complain(message);
  return null;
}

/** Reads an article in any format, as the library and the window do. */
async function readArticle(
  path: string,
  readFormat: ReadFormat,
): Promise<Result<Pick<ExtractedArticle, 'article' | 'problems'>>> {
  const bytes = await readBytes(path, path, LARGEST_SOURCE);
  if (!bytes.ok) return bytes;
  const recognised = recognise(bytes.value, { name: path });
  if (!('kind' in recognised) || recognised.kind !== 'text') return readFormat(bytes.value, { name: path, path });
  const source = await textIn(bytes.value, path);
  if (!source.ok) return source;
  const { text } = source.value;
  if (isSourceCode(text)) {
    const { sourceCode } = await import('../messages/formats');
    return fail('bad-request', sourceCode({ file: quoted(path) }));
  }
  if (mayBeForwarded(text)) return readFormat(bytes.value, { name: path, path });
  return ok({ article: nameOutlet(parseArticle(text), { path }), problems: [] });
}

/** The order of the fields is part of the interface, so it does not depend on the order in the engine. */
function articleAnswer(path: string, article: Article) {
  const { outlet, headline, byline, dateline, published, agencies, language, outletFrom, cutOff } = article;
  const { agencyClaims, paragraphs } = article;
  return {
    ...{ path, outlet, headline, byline, dateline, published, agencies, language, outletFrom, cutOff },
    agencyClaims,
    paragraphs,
  };
}
