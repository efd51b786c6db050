/**
 * The order that two texts have in common: the heaviest chain of points that ascends on both sides. Weighted longest
 * increasing subsequence over a Fenwick tree of maxima, so ten thousand links stay fast; wikEdDiff fixes its blocks in
 * the same way.
 */

/** A position in both articles, and its weight in the chain. */
export interface ChainPoint {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * Indices of the points of the heaviest chain that ascends on both sides, in its order. A strict chain uses each left
 * and each right position once; otherwise a position may be in several points, as a split paragraph is.
 */
export function heaviestChain(points: readonly ChainPoint[], strict = false): readonly number[] {
  const order = points
    .map((point, index) => ({ ...point, index }))
    .sort((a, b) => a.left - b.left || (strict ? b.right - a.right : a.right - b.right));
  const size = order.reduce((most, { right }) => Math.max(most, right), 0) + 1;
  // tree[i]: the best chain (by position in `order`) that ends at a right position within the Fenwick range of i.
  const tree = new Int32Array(size + 1).fill(-1);
  const best = new Float64Array(order.length);
  const previous = new Int32Array(order.length).fill(-1);
  const better = (a: number, b: number): number => (b >= 0 && (a < 0 || (best[b] ?? 0) > (best[a] ?? 0)) ? b : a);
  let last = -1;
  order.forEach(({ right, weight }, position) => {
    let before = -1;
    for (let node = strict ? right : right + 1; node > 0; node -= node & -node)
      before = better(before, tree[node] ?? -1);
    previous[position] = before;
    best[position] = weight + (before >= 0 ? (best[before] ?? 0) : 0);
    for (let node = right + 1; node <= size; node += node & -node) tree[node] = better(tree[node] ?? -1, position);
    last = better(last, position);
  });
  const chain: number[] = [];
  for (let position = last; position >= 0; position = previous[position] ?? -1) chain.push(order[position]?.index ?? 0);
  return chain.reverse();
}
