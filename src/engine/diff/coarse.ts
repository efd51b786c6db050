/**
 * The edits of a link when there is no time for finer ones: each paragraph as a whole, so that the right text still
 * results.
 */
import type { Article, Edit, Link, Span } from '../types';

function whole({ paragraphs }: Article, paragraph: number | undefined): Span | null {
  const text = paragraph === undefined ? '' : (paragraphs[paragraph]?.text ?? '');
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return paragraph === undefined || end <= start ? null : { paragraph, start, end };
}

/** One edit per paragraph; none when both sides are identical. */
export function coarseEdits(
  link: number,
  { left, right }: Pick<Link, 'left' | 'right'>,
  from: Article,
  to: Article,
): readonly Edit[] {
  const text = ({ paragraphs }: Article, indices: readonly number[]) =>
    indices.map((index) => paragraphs[index]?.text ?? '').join('\n');
  if (text(from, left) === text(to, right)) return [];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index): Edit => {
    const [before, after] = [whole(from, left[index]), whole(to, right[index])];
    return {
      link,
      kind: before === null ? 'addition' : after === null ? 'cut' : 'wording',
      left: before,
      right: after,
    };
  }).filter((edit) => edit.left !== null || edit.right !== null);
}
