/** Helpers for the tests of these inputs; no product code imports this file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type Comparison, compareArticles, type EditKind } from '../../../../engine';
import { extractArticle } from '../extractArticle';

const FOLDER = join(__dirname, '../../../../../../shared/samples/faults');
export const isThere = existsSync(join(FOLDER, 'README.md'));

export interface Read {
  readonly article: Article;
  readonly problems: readonly string[];
}

export const read = async (file: string): Promise<Read> => {
  const path = join(FOLDER, file);
  const result = await extractArticle(readFileSync(path), { name: path, path });
  if (!result.ok) throw new Error(result.error.message);
  return { article: result.value.article, problems: result.value.problems.map(({ message }) => message) };
};

export const rolesOf = async (file: string) => (await read(file)).article.paragraphs.map(({ role }) => role);

export interface Pair extends Comparison {
  readonly left: Article;
  readonly right: Article;
}

export async function compare(leftFile: string, rightFile: string): Promise<Pair> {
  const [left, right] = [(await read(leftFile)).article, (await read(rightFile)).article];
  return { ...compareArticles(left, right), left, right };
}

/** The links between paragraphs below the headlines; headlines often repeat the lead in other words. */
export function sharedPassages({ left, right, links }: Pair): Comparison['links'] {
  const isBelow = (article: Article, at: number) => article.paragraphs[at]?.role !== 'headline';
  return links.filter(
    (link) => link.left.every((at) => isBelow(left, at)) && link.right.every((at) => isBelow(right, at)),
  );
}

/** The edits of a pair: `kind: left → right`. */
export function editsOf({ left, right, edits }: Pair): string[] {
  const textOf = (article: Article, span: (typeof edits)[number]['left']) =>
    span === null ? '' : (article.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '');
  return edits.map((edit) => `${edit.kind}: ${textOf(left, edit.left)} → ${textOf(right, edit.right)}`);
}

/** The kinds of the edits with a given text on either side. */
export function kindsOf(pair: Pair, text: string): EditKind[] {
  return pair.edits.flatMap((edit) => {
    const has = (article: Article, span: typeof edit.left) =>
      span !== null && article.paragraphs[span.paragraph]?.text.slice(span.start, span.end).includes(text);
    return has(pair.left, edit.left) || has(pair.right, edit.right) ? [edit.kind] : [];
  });
}

export const linksOf = ({ links }: Pair) => links.map(({ left, right, relation }) => `${left}=${right} ${relation}`);
/** Everything but house style; the words of a reworded link differ by definition. */
export const onlyHouseStyle = (pair: Pair) =>
  editsOf(pair).filter(
    (edit, i) => !edit.startsWith('house-style') && pair.links[pair.edits[i]?.link ?? -1]?.relation !== 'reworded',
  );
export const clutter = ['boilerplate', 'caption', 'credit', 'date', 'byline', 'dateline'];
export const storyText = ({ article }: Read) =>
  article.paragraphs.filter(({ role }) => !clutter.includes(role)).map(({ text }) => text);
export const roleOf = ({ article }: Read, text: string) =>
  article.paragraphs.filter((paragraph) => paragraph.text.includes(text)).map(({ role }) => role);
export const bodyOf = ({ article }: Read) =>
  article.paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text);
export const verbatims = ({ links }: Pair) => links.filter(({ relation }) => relation === 'verbatim').length;
