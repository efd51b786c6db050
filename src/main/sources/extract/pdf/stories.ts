import { parseArticle } from '../../../../engine';
import type { ExtractedPiece } from '../assemble';
import { SENTENCE_END } from '../sentenceEnd';
import { articleNamedIn } from './jumps';
import type { Fragment } from './text';

/** Headlines of further stories are at least this much larger than the text. As a factor. */
const HEADLINE_SIZE = 1.3;
/** On a page with columns, a heading larger than this is not a crosshead. As a factor. */
const LARGEST_CROSSHEAD = 1.5;
/** In letters: a shorter paragraph is a byline, a date or a caption. */
const SHORTEST_TEXT = 60;
/** A byline or a dateline is within this many paragraphs after its headline. */
const HEAD_PARAGRAPHS = 3;
/** In characters: how far into a paragraph to look for a dateline. */
const DATELINE_WITHIN = 300;
/** Columns are further apart than the first lines of paragraphs. In points. */
const OTHER_COLUMN = 50;
/** A document with more headings is a book or a list, or was made to take long. */
const MOST_HEADINGS = 200;
/** In lines: fewer below each other do not make a column. */
const SHORTEST_COLUMN = 3;

/** A paragraph of a PDF and its typography. */
export interface PdfParagraph extends ExtractedPiece {
  readonly lines: readonly Fragment[];
  /** Of its letters, in points. */
  readonly size: number;
  readonly page: number;
  /** Whether it is the first in its column. */
  readonly isFirst: boolean;
  /** The line before it saying that an article continues here, or null. */
  readonly resumes: string | null;
}

/** The paragraphs that belong to stories other than the headline's, and the number of stories. */
export interface Stories {
  readonly others: ReadonlySet<PdfParagraph>;
  readonly count: number;
}

/**
 * Divides the paragraphs of a PDF, in reading order, into stories. A heading after the end of a story begins another if
 * a byline or a dateline follows it, or if it is as large as a headline and begins a new part of a page with columns. A
 * story continues after a line that says so.
 *
 * @param bodySize The size of the text, in points.
 */
export function storiesOf(paragraphs: readonly PdfParagraph[], bodySize: number): Stories {
  const main = paragraphs.findIndex(({ role }) => role === 'headline');
  if (main < 0 || paragraphs.filter((each) => isHeading(each, bodySize)).length > MOST_HEADINGS) {
    return { others: new Set(), count: 1 };
  }
  const titles: PdfParagraph[] = [];
  const storyOf = new Map<PdfParagraph, number>();
  let current = -1;
  paragraphs.forEach((paragraph, i) => {
    if (i === main || opensStory(paragraphs, i, bodySize, main)) {
      current = titles.length;
      titles.push(paragraph);
    } else if (paragraph.resumes !== null) current = resumed(paragraph.resumes, titles, paragraphs[main]);
    storyOf.set(paragraph, current);
  });
  const title = paragraphs[main];
  const own = title ? titles.indexOf(title) : -1;
  const others = paragraphs.filter((paragraph) => {
    const story = storyOf.get(paragraph) ?? own;
    return story >= 0 && story !== own;
  });
  return { others: new Set(others), count: titles.length };
}

function isHeading({ role, size, text }: PdfParagraph, bodySize: number): boolean {
  return role === 'headline' || (role === 'crosshead' && size >= bodySize * HEADLINE_SIZE && !SENTENCE_END.test(text));
}

function isText({ role, text, size }: PdfParagraph, bodySize: number): boolean {
  return role === 'body' && text.length >= SHORTEST_TEXT && size < bodySize * HEADLINE_SIZE;
}

function opensStory(paragraphs: readonly PdfParagraph[], at: number, bodySize: number, main: number): boolean {
  const heading = paragraphs[at];
  const above = paragraphs[at - 1];
  if (heading === undefined || heading.resumes !== null || !isHeading(heading, bodySize)) return false;
  // Lines under a headline in large letters belong to it.
  if (above && above.page === heading.page && isHeading(above, bodySize)) return false;
  const next = paragraphs.findIndex((each, i) => i > at && (isText(each, bodySize) || isHeading(each, bodySize)));
  const opening = paragraphs[next];
  if (opening === undefined || !isText(opening, bodySize)) return false;
  const before = paragraphs.slice(0, at).filter((each) => isText(each, bodySize));
  const last = before.at(-1);
  if (at > main && (last === undefined || !SENTENCE_END.test(last.text))) return false;
  return hasHead(paragraphs.slice(at, at + 1 + HEAD_PARAGRAPHS)) || opensPart(paragraphs, at, bodySize);
}

/** Whether a byline or a dateline follows a heading. */
function hasHead(paragraphs: readonly PdfParagraph[]): boolean {
  const { byline, dateline } = parseArticle(paragraphs.map(({ text }) => text.slice(0, DATELINE_WITHIN)).join('\n\n'));
  return byline !== null || dateline !== null;
}

/**
 * Whether a heading as large as a headline begins a new part of a page with columns: a column, or everything below it.
 */
function opensPart(paragraphs: readonly PdfParagraph[], at: number, bodySize: number): boolean {
  const heading = paragraphs[at];
  if (heading === undefined || heading.size < bodySize * LARGEST_CROSSHEAD) return false;
  const page = paragraphs.filter((each) => each.page === heading.page);
  if (!isInColumns(page.filter((each) => isText(each, bodySize)))) return false;
  const top = Math.max(...heading.lines.map(({ baseline }) => baseline));
  const isBelowAll = paragraphs
    .slice(0, at)
    .filter((each) => each.page === heading.page && isText(each, bodySize))
    .every(({ lines }) => lines.every(({ baseline }) => baseline > top));
  return heading.isFirst || isBelowAll;
}

/** Whether some lines of text are side by side. */
function isInColumns(texts: readonly PdfParagraph[]): boolean {
  const lines = texts.flatMap((each) => each.lines);
  const lefts: { left: number; count: number; top: number; bottom: number }[] = [];
  for (const { left, baseline } of lines) {
    const column = lefts.find((each) => Math.abs(each.left - left) < OTHER_COLUMN);
    if (column) {
      column.count += 1;
      column.top = Math.max(column.top, baseline);
      column.bottom = Math.min(column.bottom, baseline);
    } else lefts.push({ left, count: 1, top: baseline, bottom: baseline });
  }
  const columns = lefts.filter(({ count }) => count >= SHORTEST_COLUMN);
  return columns.some((one, i) =>
    columns.some((other, j) => i < j && one.bottom < other.top && other.bottom < one.top),
  );
}

/** The story continued after a line such as "BRIDGE: Continued from page 4": the one with that word in its title. */
function resumed(jump: string, titles: readonly PdfParagraph[], main: PdfParagraph | undefined): number {
  const words = wordsOf(articleNamedIn(jump));
  const named = titles.findIndex(({ text }) => wordsOf(text).some((word) => words.includes(word)));
  return named >= 0 || main === undefined ? named : titles.indexOf(main);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
