/** Left and right: which article stands where inside, and answers turned round. */
import type { Article, Edit } from './types';

/**
 * The order in which two articles are compared inside, so that swapping the sides swaps the answer and changes nothing
 * else: ties in the diff and in the chains then fall the same way.
 */
export function inCanonicalOrder(left: Article, right: Article): boolean {
  const text = ({ paragraphs }: Article): string => paragraphs.map((paragraph) => paragraph.text).join('\n');
  return text(left) <= text(right);
}

interface Sided<Side> {
  readonly left: Side;
  readonly right: Side;
}

/** The same with the sides swapped. */
export function swapSides<Side, Whole extends Sided<Side>>(sided: Whole & Sided<Side>): Whole {
  return { ...sided, left: sided.right, right: sided.left };
}

/** The same edit the other way round: what one side cut, the other added. */
export function swapEdit(edit: Edit): Edit {
  const kind = edit.kind === 'cut' ? 'addition' : edit.kind === 'addition' ? 'cut' : edit.kind;
  return { ...swapSides(edit), kind };
}
