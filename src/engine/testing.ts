/** Helpers shared by the engine's tests. */
import fc from 'fast-check';
import { plainArticle } from './article/plain';
import type { Article, Comparison } from './types';

/** One seed for every property, so that a failure reproduces on every machine. */
export const PROPERTY = { seed: 20120207, numRuns: 150 } as const;

/** An English article of body paragraphs, unless another language is named. */
export const articleOf = (paragraphs: readonly string[], language: string | null = 'en'): Article =>
  plainArticle(paragraphs, language);

const WORDS =
  `the a of in Lavrov Assad Mr. said killed 5,000 5,400 nineteen 19 "terrorists" “hysteria” U.N. UN colour color
  city Homs — veto; troops, shelling. Москва 北京 سوريا fiasco world's world’s`.split(/\s+/);

/** Paragraphs that look like prose, made of so few different words that they share many. */
export const prose = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));

/** A paragraph as another outlet prints it: some words changed, some cut, some added. */
const rewritten = (text: string, salt: number): string =>
  text
    .split(' ')
    .flatMap((word, index) => {
      const turn = (index * 7 + salt) % 13;
      return turn === 0 ? [] : turn === 4 ? ['Damascus'] : turn === 9 ? [word, 'also,'] : [word];
    })
    .join(' ');

/** Two related articles: the second is the first with paragraphs rewritten, merged, moved, cut or added. */
export const relatedArticles = fc
  .tuple(fc.array(prose, { maxLength: 8 }), fc.array(prose, { maxLength: 4 }), fc.array(fc.nat(20), { maxLength: 8 }))
  .map(([left, own, order]) => {
    const told = [
      ...left.map((text, index) => ({ text: rewritten(text, order[index] ?? index), at: order[index] ?? index })),
      ...own.map((text) => ({ text, at: 3 })),
    ];
    const right = told.sort((a, b) => a.at - b.at).map(({ text }) => text);
    const merged = right.flatMap((text, index) => {
      if (index % 4 === 1) return [];
      return index % 4 === 0 && right[index + 1] !== undefined ? [`${text} ${right[index + 1]}`] : [text];
    });
    return { left: articleOf(left), right: articleOf(merged.filter((text) => text !== '')) };
  });

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/**
 * Applies the edits of one link to its left text: text between edits comes from the left, and each edit contributes its
 * right span. White space apart, the result must be the right text.
 */
export function applied(link: number, { links, edits }: Comparison, left: Article, right: Article): string {
  const texts = (article: Article, paragraph: number): string => article.paragraphs[paragraph]?.text ?? '';
  let result = '';
  let at = { paragraph: 0, offset: 0 };
  const paragraphs = links[link]?.left ?? [];
  const copyUntil = (paragraph: number, offset: number) => {
    while (at.paragraph < paragraph) {
      result += texts(left, paragraphs[at.paragraph] ?? -1).slice(at.offset);
      at = { paragraph: at.paragraph + 1, offset: 0 };
    }
    result += texts(left, paragraphs[paragraph] ?? -1).slice(at.offset, offset);
    at = { paragraph, offset };
  };
  // The position of an insertion on the left follows from how much equal text precedes it on the right.
  const rightParagraphs = links[link]?.right ?? [];
  const rightText = squeeze(rightParagraphs.map((paragraph) => texts(right, paragraph)).join(' '));
  for (const edit of edits.filter((candidate) => candidate.link === link)) {
    if (edit.left !== null) copyUntil(paragraphs.indexOf(edit.left.paragraph), edit.left.start);
    else if (edit.right !== null) {
      const { paragraph, start } = edit.right;
      const before = rightParagraphs
        .slice(0, rightParagraphs.indexOf(paragraph))
        .map((index) => texts(right, index))
        .concat(texts(right, paragraph).slice(0, start));
      const wanted = squeeze(before.join(' ')).length;
      while (squeeze(result).length < wanted && at.paragraph < paragraphs.length) {
        const text = texts(left, paragraphs[at.paragraph] ?? -1);
        if (at.offset < text.length) copyUntil(at.paragraph, at.offset + 1);
        else at = { paragraph: at.paragraph + 1, offset: 0 };
      }
    }
    if (edit.right !== null) result += texts(right, edit.right.paragraph).slice(edit.right.start, edit.right.end);
    if (edit.left !== null) at = { ...at, offset: edit.left.end };
  }
  copyUntil(paragraphs.length, 0);
  return squeeze(result) === rightText ? 'the right text' : `${squeeze(result)} instead of ${rightText}`;
}
