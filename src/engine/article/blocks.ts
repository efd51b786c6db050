import { isWhiteSpace, splitLines, type TextLine, withoutBreaks } from './lines';
import { endsSentence, initialCase, type SourcePiece } from './shape';

interface SourceBlock {
  readonly lines: readonly TextLine[];
  readonly gapAfter: number;
}

/** Longer lines are not hard-wrapped: people and programs wrap at 60 to 100 columns. */
const WIDEST_WRAP = 120;
/**
 * A line filled less than this before a lower-case continuation is no evidence of wrapping: lists have such lines too.
 */
const RAGGED = 0.3;
/** Enough lines to judge whether a block is wrapped. */
const JUDGED_LINES = 500;
const BULLET = /^[•▪●◦‣·*]/u;
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Mn}\s]+$/u;
/** Longest line of invisible characters that counts as a spacer, as some editors leave them. */
const LONGEST_SPACER = 20;
const SPACE = 0x20;
const DELETE = 0x7f;

function lineText(source: string, line: TextLine): string {
  return source.slice(line.start, line.end);
}

function isSpacer(source: string, line: TextLine): boolean {
  const first = source.charCodeAt(line.start);
  if (first > SPACE && first < DELETE) return false;
  return line.end - line.start <= LONGEST_SPACER && INVISIBLE.test(lineText(source, line));
}

/** Runs of lines between blank ones; a line of invisible characters only is a separate block. */
function splitBlocks(source: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let lines: TextLine[] = [];
  let blank = 0;
  let spacing = false;
  const close = () => {
    if (lines.length > 0) blocks.push({ lines, gapAfter: blank });
    lines = [];
    blank = 0;
  };
  for (const line of splitLines(source)) {
    if (line.start === line.end) {
      if (lines.length > 0) blank += 1;
      continue;
    }
    const spacer = isSpacer(source, line);
    if (blank > 0 || spacer !== spacing) close();
    lines.push(line);
    spacing = spacer;
  }
  close();
  return blocks;
}

/** The length of the word that did not fit on the line before; two characters where words have no spaces. */
function firstWordLength(source: string, line: TextLine): number {
  if (source.charCodeAt(line.start) >= 0x2e80) return 2;
  const limit = Math.min(line.end, line.start + WIDEST_WRAP);
  let end = line.start;
  while (end < limit && !isWhiteSpace(source.charCodeAt(end))) end += 1;
  return end - line.start;
}

/** The width of a line in columns, including its indentation. */
function columns(line: TextLine): number {
  return line.indent + line.end - line.start;
}

/** Columns left on `line` if the next line's first word were moved there: below zero, the line is full. */
function room(source: string, line: TextLine, next: TextLine, width: number): number {
  return width - (columns(line) + 1 + firstWordLength(source, next));
}

function beginsParagraph(source: string, line: TextLine, next: TextLine): boolean {
  return next.indent > line.indent || BULLET.test(source.charAt(next.start));
}

interface Judgement {
  readonly kind: 'wrapped' | 'lines' | 'doubtful';
  readonly width: number;
}

/**
 * Distinguishes hard-wrapped lines from lines that are separate paragraphs. Wrapped text fills each line until the next
 * word does not fit, and continues in lower case; lists leave lines short without ending a sentence. Scripts without
 * case must have at least two full lines that do not end a sentence.
 */
function judge(source: string, lines: readonly TextLine[]): Judgement {
  let width = 0;
  for (const line of lines) width = Math.max(width, columns(line));
  if (lines.length < 2 || width > WIDEST_WRAP) return { kind: 'lines', width };
  let continued = 0;
  let anew = 0;
  let uncased = 0;
  let cut = 0;
  lines.slice(0, JUDGED_LINES).forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || beginsParagraph(source, line, next)) return;
    const initial = initialCase(lineText(source, next));
    const closed = endsSentence(lineText(source, line));
    const left = room(source, line, next, width);
    if (initial === 'lower' && !closed) continued += left < width * RAGGED ? 1 : 0;
    else if (left >= 0 && !closed) cut += 1;
    else if (left < 0 && initial === 'upper') anew += 1;
    else if (left < 0 && !closed) uncased += 1;
  });
  if (cut > continued + uncased) return { kind: 'lines', width };
  if (continued > 0 && continued * 2 >= anew) return { kind: 'wrapped', width };
  if (uncased >= 2 && uncased > anew && cut === 0) return { kind: 'wrapped', width };
  return { kind: cut > 0 ? 'lines' : 'doubtful', width };
}

/** The width at which the article as a whole is hard-wrapped, or null when it is not. */
function articleWidth(judgements: readonly Judgement[], blocks: readonly SourceBlock[]): number | null {
  let wrapped = 0;
  let against = 0;
  let widest = 0;
  judgements.forEach(({ kind, width }, i) => {
    if (kind === 'wrapped') {
      wrapped += 1;
      widest = Math.max(widest, width);
    } else if (kind === 'lines' && (width > WIDEST_WRAP || (blocks[i]?.lines.length ?? 0) > 1)) against += 1;
  });
  return wrapped > against ? widest : null;
}

/** True when `next` continues the paragraph of `line`, in a block hard-wrapped at `width`. */
function continues(source: string, line: TextLine, next: TextLine, width: number): boolean {
  if (beginsParagraph(source, line, next)) return false;
  if (room(source, line, next, width) < 0) return true;
  return !endsSentence(lineText(source, line)) && initialCase(lineText(source, next)) === 'lower';
}

/**
 * Splits the source into paragraphs: at blank lines, and at line breaks inside a block that is not hard-wrapped. A
 * block that could be either follows the rest of the article.
 */
export function splitPieces(source: string): SourcePiece[] {
  const blocks = splitBlocks(source);
  const judgements = blocks.map((block) => judge(source, block.lines));
  const common = articleWidth(judgements, blocks);
  const pieces: SourcePiece[] = [];
  blocks.forEach((block, b) => {
    const { kind, width } = judgements[b] ?? { kind: 'lines', width: 0 };
    const wrap = kind === 'wrapped' ? width : kind === 'doubtful' ? common : null;
    let start: number | null = null;
    block.lines.forEach((line, i) => {
      start ??= line.start;
      const next = block.lines[i + 1];
      if (next && wrap !== null && continues(source, line, next, wrap)) return;
      const text = withoutBreaks(source.slice(start, line.end));
      pieces.push({ text, start, end: line.end, gapAfter: next ? 0 : block.gapAfter });
      start = null;
    });
  });
  return pieces;
}
