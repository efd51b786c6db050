/** Both sides of a link as one text: what was cut stands before what came in its place. */
import type { Edit, Link, Pair, Span } from '../../../contract';
import type { Side } from '../sides';

/** A piece of that text. `edit` is an index into `Comparison.edits`, or null for what both sides have. */
export interface InlinePiece {
  readonly kind: 'same' | 'left' | 'right';
  readonly text: string;
  readonly edit: number | null;
}

/** One side's paragraphs as one string, and where each begins in it. */
interface Joined {
  readonly text: string;
  readonly starts: ReadonlyMap<number, number>;
}

function join(pair: Pair, link: Link, side: Side): Joined {
  const starts = new Map<number, number>();
  let text = '';
  for (const paragraph of link[side]) {
    if (text !== '') text += '\n';
    starts.set(paragraph, text.length);
    text += pair[side].paragraphs[paragraph]?.text ?? '';
  }
  return { text, starts };
}

const startIn = (joined: Joined, span: Span): number => (joined.starts.get(span.paragraph) ?? 0) + span.start;
const endIn = (joined: Joined, span: Span): number => (joined.starts.get(span.paragraph) ?? 0) + span.end;

/** The offset after as many characters other than white space as `like` has, from `at` on. */
function advance(text: string, at: number, like: string): number {
  let left = like.replace(/\s/gu, '').length;
  let end = at;
  while (left > 0 && end < text.length) {
    if (!/\s/u.test(text.charAt(end))) left -= 1;
    end += 1;
  }
  // The white space before what comes next belongs to what both have.
  while (/\s$/u.test(like) && /\s/u.test(text.charAt(end))) end += 1;
  return end;
}

/** The edits of one link with their indices, in reading order. */
export function editsOf(pair: Pair, link: number): readonly (Edit & { readonly index: number })[] {
  return pair.comparison.edits.flatMap((edit, index) => (edit.link === link ? [{ ...edit, index }] : []));
}

/** The pieces of a link's one text. Those of `same` and `left` joined are the left text, to the letter. */
export function inlinePieces(pair: Pair, index: number): readonly InlinePiece[] {
  const link = pair.comparison.links[index];
  if (link === undefined) return [];
  const [left, right] = [join(pair, link, 'left'), join(pair, link, 'right')];
  const pieces: InlinePiece[] = [];
  const add = (kind: InlinePiece['kind'], text: string, edit: number | null): void => {
    if (text !== '') pieces.push({ kind, text, edit });
  };
  let atLeft = 0;
  let atRight = 0;
  for (const edit of editsOf(pair, index)) {
    // Where the left has nothing to point at, the words both have are counted on the right.
    const common = edit.right === null ? '' : right.text.slice(atRight, startIn(right, edit.right));
    const start = edit.left === null ? advance(left.text, atLeft, common) : startIn(left, edit.left);
    add('same', left.text.slice(atLeft, start), null);
    const end = edit.left === null ? start : endIn(left, edit.left);
    add('left', left.text.slice(start, end), edit.index);
    if (edit.right === null) atRight = advance(right.text, atRight, left.text.slice(atLeft, start));
    else {
      atRight = endIn(right, edit.right);
      // Words put in between stand apart from those that follow.
      const apart = edit.left === null && /\s/u.test(right.text.charAt(atRight)) ? ' ' : '';
      add('right', right.text.slice(startIn(right, edit.right), atRight) + apart, edit.index);
    }
    atLeft = Math.max(atLeft, end);
  }
  add('same', left.text.slice(atLeft), null);
  return pieces;
}
