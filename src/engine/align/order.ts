/**
 * The common order of two articles, and what moved against it: the heaviest chain of links that ascends on both sides
 * stays, every other link is moved. Weighted longest increasing subsequence over a Fenwick tree of maxima, so ten
 * thousand links stay fast; wikEdDiff fixes its blocks in the same way.
 */
import type { Link } from '../types';

/** For each link, in the given order, whether it crosses the common order. `weights` says what each link is worth. */
export function movedLinks(links: readonly Link[], weights: readonly number[]): readonly boolean[] {
  const first = (side: readonly number[]): number => side[0] ?? 0;
  const order = links
    .map((link, index) => ({ index, left: first(link.left), right: first(link.right), weight: weights[index] ?? 0 }))
    .sort((a, b) => a.left - b.left || a.right - b.right);
  const size = order.reduce((most, { right }) => Math.max(most, right), 0) + 1;
  // tree[i]: the best chain (by position in `order`) that ends at a right paragraph within the Fenwick range of i.
  const tree = new Int32Array(size + 1).fill(-1);
  const best = new Float64Array(order.length);
  const previous = new Int32Array(order.length).fill(-1);
  const better = (a: number, b: number): number => (b >= 0 && (a < 0 || (best[b] ?? 0) > (best[a] ?? 0)) ? b : a);
  let last = -1;
  order.forEach(({ right, weight }, position) => {
    let before = -1;
    for (let node = right + 1; node > 0; node -= node & -node) before = better(before, tree[node] ?? -1);
    previous[position] = before;
    best[position] = weight + (before >= 0 ? (best[before] ?? 0) : 0);
    for (let node = right + 1; node <= size; node += node & -node) tree[node] = better(tree[node] ?? -1, position);
    last = better(last, position);
  });
  const moved = links.map(() => true);
  for (let position = last; position >= 0; position = previous[position] ?? -1) {
    const entry = order[position];
    if (entry !== undefined) moved[entry.index] = false;
  }
  return moved;
}
