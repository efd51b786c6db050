import type { ExtractedPiece } from '../assemble';
import { SENTENCE_END } from '../sentenceEnd';
import { jumpOf } from './jumps';
import { type PdfParagraph, storiesOf } from './stories';
import { type Fragment, usual } from './text';

/** Leading this much wider than usual separates paragraphs. As a factor; justified pages stretch lines by a tenth. */
const WIDER_LEADING = 1.3;
/** The smallest indent of a first line. In font sizes. */
const INDENT = 0.7;
/** A line is short, and so ends its paragraph, when this share of the column is empty. */
const SHORT_LINE = 0.25;
/** Text of another size is of another kind; renderers round sizes by a few hundredths. As a factor. */
const OTHER_SIZE = 1.1;
/** Headlines are at least this much larger than the text. As a factor. */
const HEADLINE_SIZE = 1.3;
/** In words: the name of an article above the line that says it continues. */
const LONGEST_NAME = 3;
/** In characters: longer paragraphs in large letters are a standfirst or the text of a poster. */
const LONGEST_HEADING = 200;

const COMPOUND = /\p{L}+-\p{L}+/gu;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、「」！？：；]/u;

/** The lines of a column from top to bottom, or lines of a page that are not its text. */
export interface PdfColumn {
  readonly lines: readonly Fragment[];
  /** The page's index, from 0. */
  readonly page: number;
  /** Whether the lines are page numbers and the like. */
  readonly isFolio: boolean;
}

interface PdfDraft extends Omit<PdfParagraph, 'text' | 'role'> {
  readonly lines: Fragment[];
  /** Whether it is a folio, or a line that refers to another page. */
  isAside: boolean;
}

/** The article in columns in reading order, and the number of stories, including those that became clutter. */
export interface FromColumns {
  readonly pieces: readonly ExtractedPiece[];
  readonly stories: number;
}

/**
 * The paragraphs of columns in reading order: headline, crossheads and body by the size of their letters. Stories other
 * than the headline's, folios and lines that refer to other pages are clutter.
 */
export function paragraphsOf(columns: readonly PdfColumn[]): FromColumns {
  const drafting = new Drafting();
  for (const column of columns) drafting.add(column);
  const { drafts } = drafting;
  const texts = drafts.filter(({ isAside }) => !isAside);
  const bodySize = usual(texts.map(({ lines, size }) => [size, lines.reduce((sum, { text }) => sum + text.length, 0)]));
  const largest = texts.reduce((most, { size }) => Math.max(most, size), 0);
  const compounds = new Set(columns.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(COMPOUND) ?? [])));
  let hasHeadline = false;
  const paragraphs = drafts.map((draft): PdfParagraph => {
    const text = textOf(draft.lines, compounds);
    if (draft.isAside) return { ...draft, text, role: 'boilerplate' };
    const { size } = draft;
    const isLarge = size >= bodySize * OTHER_SIZE && text.length <= LONGEST_HEADING;
    if (isLarge && !hasHeadline && size === largest && size >= bodySize * HEADLINE_SIZE) {
      hasHeadline = true;
      return { ...draft, text, role: 'headline' };
    }
    const isHeading = isLarge && !SENTENCE_END.test(text);
    return { ...draft, text, role: isHeading ? 'crosshead' : 'body' };
  });
  const { others, count } = storiesOf(paragraphs, bodySize);
  const headline = paragraphs.findIndex(({ role }) => role === 'headline');
  const pieces = paragraphs.map((paragraph, i): ExtractedPiece => {
    const { text, role } = paragraph;
    if (others.has(paragraph)) return { text, role: 'boilerplate' };
    // Large letters above the headline are the outlet's name, or a headline that looks like one.
    return { text, role: role === 'crosshead' && (headline < 0 || i < headline) ? 'body' : role };
  });
  return { pieces, stories: count };
}

/** Puts lines into paragraphs, column by column. */
class Drafting {
  readonly drafts: PdfDraft[] = [];
  /** The last paragraph of text, and the one before it. */
  #text: PdfDraft | undefined;
  #before: PdfDraft | undefined;
  /** The line saying that an article continues with the next line of text. */
  #resumes: string | null = null;

  add({ lines, page, isFolio }: PdfColumn): void {
    if (isFolio) this.#addFolios(lines, page);
    else this.#addText(lines, page);
  }

  #addText(lines: readonly Fragment[], page: number): void {
    const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY);
    const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
    const leading = usual(lines.slice(1).map((line, i) => [Math.round((lines[i]?.baseline ?? 0) - line.baseline), 1]));
    let above: Fragment | undefined;
    let isFirst = true;
    for (const line of lines) {
      const jump = jumpOf(line.text);
      if (jump !== null) {
        if (jump === 'from') this.#resumes = `${this.#takeName(above)} ${line.text}`.trim();
        this.drafts.push({ lines: [line], size: line.size, page, isFirst: false, resumes: null, isAside: true });
        above = undefined;
        continue;
      }
      if (this.#text && continues(line, above, this.#text, { left, right, leading })) this.#text.lines.push(line);
      else {
        this.#before = this.#text;
        this.#text = { lines: [line], size: line.size, page, isFirst, resumes: this.#resumes, isAside: false };
        this.drafts.push(this.#text);
      }
      this.#resumes = null;
      above = line;
      isFirst = false;
    }
  }

  /**
   * Removes and returns the name of the article above "Continued from page 4", which is not text either; empty if there
   * is none.
   */
  #takeName(above: Fragment | undefined): string {
    const name = this.#text;
    if (!name || above === undefined || name.lines.length > 1 || name.lines[0] !== above) return '';
    if (above.text.split(' ').length > LONGEST_NAME || SENTENCE_END.test(above.text)) return '';
    name.isAside = true;
    this.#text = this.#before;
    return above.text;
  }

  /** Folios side by side are one paragraph. */
  #addFolios(lines: readonly Fragment[], page: number): void {
    let above: Fragment | undefined;
    for (const line of lines) {
      const beside = this.drafts.at(-1);
      if (above && beside && Math.abs(above.baseline - line.baseline) < line.size / 2) beside.lines.push(line);
      else this.drafts.push({ lines: [line], size: line.size, page, isFirst: false, resumes: null, isAside: true });
      above = line;
    }
  }
}

function continues(
  line: Fragment,
  above: Fragment | undefined,
  current: PdfDraft,
  column: { readonly left: number; readonly right: number; readonly leading: number },
): boolean {
  return above === undefined ? continuesElsewhere(current, line) : !begins(line, above, column);
}

/** A paragraph continues in the next column or on the next page if its sentence does. */
function continuesElsewhere(current: PdfDraft, line: Fragment): boolean {
  const last = current.lines.at(-1);
  if (!last || line.opens || isOtherSize(current.size, line.size) || SENTENCE_END.test(last.text)) return false;
  return (
    /^[\p{Ll}\p{N}"'“‘(]/u.test(line.text) || DENSE.test(line.text.charAt(0)) || /\p{L}[-\u00ad]$/u.test(last.text)
  );
}

function begins(
  line: Fragment,
  above: Fragment,
  column: { readonly left: number; readonly right: number; readonly leading: number },
): boolean {
  const drop = above.baseline - line.baseline;
  if (line.opens) return true;
  // Two runs on one line: a tab, or the cells of a table.
  if (Math.abs(drop) < line.size / 2) return false;
  if (isOtherSize(line.size, above.size)) return true;
  if (drop > Math.max(column.leading, line.size) * WIDER_LEADING) return true;
  if (line.left > above.left + line.size * INDENT && above.left < column.left + line.size * INDENT) return true;
  return SENTENCE_END.test(above.text) && above.right < column.right - (column.right - column.left) * SHORT_LINE;
}

function isOtherSize(one: number, other: number): boolean {
  return Math.max(one, other) > Math.min(one, other) * OTHER_SIZE;
}

/**
 * Joins lines as they read: a word split at the end of a line is rejoined, unless it occurs with its hyphen elsewhere
 * in the text, and scripts without spaces get none.
 */
function textOf(lines: readonly Fragment[], compounds: ReadonlySet<string>): string {
  let text = '';
  for (const { text: line } of lines) {
    const [, part] = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text) ?? [];
    const [rest] = /^\p{Ll}+/u.exec(line) ?? [];
    if (part !== undefined && rest !== undefined) {
      text = (compounds.has(`${part}-${rest}`) ? text : text.slice(0, -1)) + line;
    } else if (text === '' || (DENSE.test(text.at(-1) ?? '') && DENSE.test(line.charAt(0)))) text += line;
    else text += ` ${line}`;
  }
  return text;
}
