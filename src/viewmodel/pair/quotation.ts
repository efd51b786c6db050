/** The part of a paragraph that a row repeats: the words it shares here, and a few around them. */
import type { Mark } from './marks';

/** A paragraph of up to this many characters is repeated whole. */
const repeatedWhole = 240;
/** Characters kept before and after the shared words, cut back to whole words. */
const around = 70;

/** A stretch of a text: offsets, `start` included, `end` not. */
interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The stretch of a paragraph to repeat, given its marks in the link of the row; the whole when nothing narrows it. */
export function quotedRange(text: string, marks: readonly Mark[]): TextRange {
  const shared = marks.filter((mark) => mark.kind === 'shared');
  if (text.length <= repeatedWhole || shared.length === 0) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(...shared.map((mark) => mark.start)) - around);
  const to = Math.min(text.length, Math.max(...shared.map((mark) => mark.end)) + around);
  const space = text.indexOf(' ', from);
  const start = from === 0 || space === -1 || space - from > around ? from : space + 1;
  const before = text.lastIndexOf(' ', to);
  return { start, end: to === text.length || to - before > around ? to : before };
}

/** Marks within a stretch, counted from its start. */
export function marksWithin(marks: readonly Mark[], { start, end }: TextRange): readonly Mark[] {
  return marks
    .filter((mark) => mark.end > start && mark.start < end)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));
}
