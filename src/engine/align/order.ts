/** The common order of two articles: the heaviest chain of links (../chain). What crosses it has moved. */
import { heaviestChain } from '../chain';
import type { Link } from '../types';
import type { PairedParagraphs } from './overlap';

/** Orders lists of paragraphs: by their first difference, the shorter first. */
function compareIndices(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Reading order of links: left side first. */
export const byParagraphs = (a: PairedParagraphs, b: PairedParagraphs): number =>
  compareIndices(a.left, b.left) || compareIndices(a.right, b.right);

/** Links in reading order, each with whether it crosses the common order. `weight` says what a link is worth to that order. */
export function inReadingOrder<Entry extends { readonly link: Link; readonly weight: number }>(
  entries: readonly Entry[],
): readonly Entry[] {
  const ordered = [...entries].sort((a, b) => byParagraphs(a.link, b.link));
  const kept = new Set(
    heaviestChain(ordered.map(({ link, weight }) => ({ left: link.left[0] ?? 0, right: link.right[0] ?? 0, weight }))),
  );
  return ordered.map((entry, index) => ({ ...entry, link: { ...entry.link, moved: !kept.has(index) } }));
}
