/** Left and right: the canonical order in which two articles are compared, and results with the sides swapped. */
import type { Article, Edit } from './types';

/**
 * Whether two articles are already in the order in which they are compared. A fixed order makes swapping the sides swap
 * the result and change nothing else: ties in the diff and in the chains fall the same way.
 */
export function inCanonicalOrder(left: Article, right: Article): boolean {
  const text = ({ paragraphs }: Article): string => paragraphs.map((paragraph) => paragraph.text).join('\n');
  return text(left) <= text(right);
}

interface Sided<Side> {
  readonly left: Side;
  readonly right: Side;
}

/** The same value with its sides swapped. */
export function swapSides<Side, Whole extends Sided<Side>>(sided: Whole & Sided<Side>): Whole {
  return { ...sided, left: sided.right, right: sided.left };
}

/** The same edit with its sides swapped: words that one side cut, the other added. */
export function swapEdit(edit: Edit): Edit {
  const kind = edit.kind === 'cut' ? 'addition' : edit.kind === 'addition' ? 'cut' : edit.kind;
  return { ...swapSides(edit), kind };
}
