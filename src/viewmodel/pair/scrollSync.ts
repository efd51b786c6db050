/** Synchronised scrolling: where to scroll one column so that linked paragraphs are level with those in the other. */
import type { Link } from '../../contract';
import { opposite, type Side } from './sides';

/** The vertical extent of something in its column, in pixels from the column's start. */
interface ColumnExtent {
  readonly top: number;
  readonly bottom: number;
}

/** Measures the columns and the paragraphs in them. */
export interface ColumnRuler {
  readonly paragraph: (side: Side, paragraph: number) => ColumnExtent;
  /** The height of a whole column in pixels. */
  readonly length: (side: Side) => number;
}

/** An unmoved link as a range of adjacent paragraphs on each side. The columns are level at knots. */
export interface Knot {
  readonly left: readonly [first: number, last: number];
  readonly right: readonly [first: number, last: number];
}

/** The first paragraph and those that directly follow it, as a range; null when there are none. */
function neighbours(paragraphs: readonly number[]): readonly [number, number] | null {
  const [first] = paragraphs;
  if (first === undefined) return null;
  let last = first;
  while (paragraphs.includes(last + 1)) last += 1;
  return [first, last];
}

/**
 * The links that both articles have in the same order, along which the columns are synchronised. A link that overlaps
 * the one before it on either side is left out.
 */
export function knotsOf(links: readonly Link[]): readonly Knot[] {
  const knots: Knot[] = [];
  const ordered = links
    .filter((link) => !link.moved)
    .map((link) => ({ left: neighbours(link.left), right: neighbours(link.right) }))
    .filter((one): one is Knot => one.left !== null && one.right !== null)
    .sort((a, b) => a.left[0] - b.left[0] || a.right[0] - b.right[0]);
  for (const knot of ordered) {
    const last = knots.at(-1);
    if (last === undefined || (knot.left[0] > last.left[1] && knot.right[0] > last.right[1])) knots.push(knot);
  }
  return knots;
}

/** Maps a position in one extent to the same share of another. */
function along(value: number, from: ColumnExtent, to: ColumnExtent): number {
  const length = from.bottom - from.top;
  const share = length > 0 ? Math.min(1, Math.max(0, (value - from.top) / length)) : 0;
  return to.top + share * (to.bottom - to.top);
}

/**
 * The position in the other column that belongs beside a position in this one: inside a knot the same share of it,
 * between two knots the same share of the distance. Continuous and monotonic.
 *
 * @param point Pixels from the start of the column `from`.
 * @returns Pixels from the start of the other column.
 */
export function alongside(point: number, from: Side, knots: readonly Knot[], ruler: ColumnRuler): number {
  const to = opposite(from);
  const extent = (side: Side, knot: Knot): ColumnExtent => ({
    top: ruler.paragraph(side, knot[side][0]).top,
    bottom: ruler.paragraph(side, knot[side][1]).bottom,
  });
  let low = 0;
  let high = knots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const knot = knots[middle];
    if (knot !== undefined && ruler.paragraph(from, knot[from][0]).top <= point) low = middle + 1;
    else high = middle;
  }
  const before = knots[low - 1];
  const after = knots[low];
  if (before !== undefined && point <= extent(from, before).bottom)
    return along(point, extent(from, before), extent(to, before));
  const between = (side: Side): ColumnExtent => ({
    top: before === undefined ? 0 : extent(side, before).bottom,
    bottom: after === undefined ? ruler.length(side) : extent(side, after).top,
  });
  return along(point, between(from), between(to));
}

/** The same for a moved paragraph and its linked one, wherever that is. */
export function besideParagraph(
  point: number,
  from: Side,
  paragraphs: Readonly<Record<Side, number>>,
  ruler: ColumnRuler,
): number {
  const to = opposite(from);
  return along(point, ruler.paragraph(from, paragraphs[from]), ruler.paragraph(to, paragraphs[to]));
}
