/** The common order of two articles: the heaviest chain of links (../chain). Links that cross it are moved. */

import { heaviestChain } from '../chain';
import { at } from '../lists';
import type { Link } from '../types';
import type { PairedParagraphs } from './overlap';

/** Compares lists of paragraphs by their first difference, the shorter first. */
function compareIndices(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = at(a, index) - at(b, index);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Reading order of links: left side first. */
export const byParagraphs = (a: PairedParagraphs, b: PairedParagraphs): number =>
  compareIndices(a.left, b.left) || compareIndices(a.right, b.right);

/**
 * Links in reading order, with `moved` set on those that cross the common order. `weight` is a link's weight in that
 * order.
 */
export function inReadingOrder<Entry extends { readonly link: Link; readonly weight: number }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const ordered = [...entries].sort((a, b) => byParagraphs(a.link, b.link));
  const kept = new Set(
    heaviestChain(ordered.map(({ link, weight }) => ({ left: at(link.left, 0), right: at(link.right, 0), weight }))),
  );
  return ordered.map((entry, index) => ({ ...entry, link: { ...entry.link, moved: !kept.has(index) } }));
}
