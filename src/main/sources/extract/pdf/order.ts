import { type Fragment, MOST_FRAGMENTS } from './text';

/** Columns are further apart than words. In font sizes; newspapers have gutters of one font size and more. */
const NARROWEST_GUTTER = 0.7;

interface Gap {
  readonly size: number;
  readonly at: number;
}

/**
 * Reading order by recursive cuts through white space (the XY cut of Nagy and Seth, 1984): columns from left to right
 * (from right to left in such scripts), and from top to bottom at the widest gap if something spans the columns.
 * Returns the columns, each with its lines from top to bottom.
 */
export function columnsOf(fragments: readonly Fragment[], isRightToLeft: boolean): readonly (readonly Fragment[])[] {
  if (fragments.length > MOST_FRAGMENTS) return [fragments];
  return joinStacked(cut(fragments, isRightToLeft));
}

function cut(fragments: readonly Fragment[], isRightToLeft: boolean): readonly (readonly Fragment[])[] {
  if (fragments.length < 2 || isOneColumn(fragments)) return [topDown(fragments)];
  const gutter = widestGap(fragments.map(({ left, right }) => [left, right]));
  if (gutter && gutter.size >= medianSize(fragments) * NARROWEST_GUTTER) {
    const sides = [fragments.filter(({ left }) => left < gutter.at), fragments.filter(({ left }) => left >= gutter.at)];
    if (isRightToLeft) sides.reverse();
    return sides.flatMap((side) => cut(side, isRightToLeft));
  }
  // Lines whose baselines are one font size apart touch; the gap is the distance beyond that.
  const gap = widestGap(fragments.map(({ baseline, size }) => [baseline, baseline + size * 0.7]));
  if (!gap) return [topDown(fragments)];
  const halves = [
    fragments.filter(({ baseline }) => baseline >= gap.at),
    fragments.filter(({ baseline }) => baseline < gap.at),
  ];
  return halves.flatMap((half) => cut(half, isRightToLeft));
}

/** Whether one vertical line crosses every fragment: if so, no gutter separates them. */
function isOneColumn(fragments: readonly Fragment[]): boolean {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  for (const fragment of fragments) {
    left = Math.max(left, fragment.left);
    right = Math.min(right, fragment.right);
  }
  return left < right;
}

/** The widest stretch between the first and the last interval that none covers; the last one if several are equal. */
function widestGap(intervals: readonly (readonly [number, number])[]): Gap | null {
  let widest: Gap | null = null;
  let covered = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const size = from - covered;
    if (Number.isFinite(size) && size > 0 && (widest === null || size >= widest.size))
      widest = { size, at: covered + size / 2 };
    covered = Math.max(covered, to);
  }
  return widest;
}

/** Joins pieces, one below the other, that were cut apart only to find their columns. */
function joinStacked(pieces: readonly (readonly Fragment[])[]): readonly (readonly Fragment[])[] {
  const columns: Fragment[][] = [];
  for (const piece of pieces) {
    const last = columns.at(-1);
    if (last && isOneColumn([...last, ...piece]) && (last.at(-1)?.baseline ?? 0) > (piece[0]?.baseline ?? 0))
      last.push(...piece);
    else columns.push([...piece]);
  }
  return columns;
}

function topDown(fragments: readonly Fragment[]): readonly Fragment[] {
  return [...fragments].sort((a, b) => b.baseline - a.baseline || a.left - b.left);
}

function medianSize(fragments: readonly Fragment[]): number {
  const sizes = fragments.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 1;
}
