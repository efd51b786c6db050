/** The common order of two articles: the heaviest chain of links (../chain). What crosses it has moved. */
import { heaviestChain } from '../chain';
import type { Link } from '../types';

/** For each link, in the given order, whether it crosses the common order. `weights` says what each link is worth. */
export function movedLinks(links: readonly Link[], weights: readonly number[]): readonly boolean[] {
  const kept = new Set(
    heaviestChain(
      links.map(({ left, right }, index) => ({
        left: left[0] ?? 0,
        right: right[0] ?? 0,
        weight: weights[index] ?? 0,
      })),
    ),
  );
  return links.map((_, index) => !kept.has(index));
}
