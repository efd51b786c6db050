import type { Link } from '../types';

/** The paragraphs that a link or a decision pairs. */
export type PairedParagraphs = Pick<Link, 'left' | 'right'>;

/**
 * Whether two links or decisions pair the same left paragraph with the same right one. A decision overrides every such
 * link: unlinking two paragraphs also removes a link that joins them with a third, and linking them settles what they
 * belong to.
 */
export function pairsOverlap(a: PairedParagraphs, b: PairedParagraphs): boolean {
  return a.left.some((index) => b.left.includes(index)) && a.right.some((index) => b.right.includes(index));
}
