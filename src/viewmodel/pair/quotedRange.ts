/** The part of a quoted paragraph that a row repeats: the words shared in its link, and some context. */
import type { Mark } from './marks';

/** A paragraph of up to this many UTF-16 units is repeated in full. */
const MAX_WHOLE_LENGTH = 240;
/** UTF-16 units kept before and after the shared words, cut back to whole words. */
const CONTEXT_LENGTH = 70;

/** A range of a text: offsets, `end` exclusive. */
interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The range of a paragraph to repeat, by its marks in the row's link: all of it when no passage is shared. */
export function quotedRange(text: string, marks: readonly Mark[]): TextRange {
  const shared = marks.filter((mark) => mark.kind === 'shared');
  if (text.length <= MAX_WHOLE_LENGTH || shared.length === 0) return { start: 0, end: text.length };
  const from = Math.max(0, Math.min(...shared.map((mark) => mark.start)) - CONTEXT_LENGTH);
  const to = Math.min(text.length, Math.max(...shared.map((mark) => mark.end)) + CONTEXT_LENGTH);
  const space = text.indexOf(' ', from);
  const start = from === 0 || space === -1 || space - from > CONTEXT_LENGTH ? from : space + 1;
  const before = text.lastIndexOf(' ', to);
  return { start, end: to === text.length || to - before > CONTEXT_LENGTH ? to : before };
}

/** The marks within a range, with offsets from its start. */
export function marksWithin(marks: readonly Mark[], { start, end }: TextRange): readonly Mark[] {
  return marks
    .filter((mark) => mark.end > start && mark.start < end)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));
}
