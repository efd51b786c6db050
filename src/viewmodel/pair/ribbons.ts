/** The ribbons between the columns as data: which paragraphs they join, their thickness and their paths. */
import type { Comparison, Link } from '../../contract';
import { opposite, type Side, sides } from './sides';

/** The link signs at the inner edge of a paragraph, in pixels. Published.module.css has the same numbers. */
export const sign = {
  /** From the paragraph's top to the first sign. */
  top: 10,
  height: 22,
  /** From one sign to the next, with room below each for the number of a partner outside the viewport. */
  pitch: 38,
} as const;

/** A typical paragraph of a wire story (35 to 45 words) makes a ribbon as thick as its sign. */
const PIXELS_PER_WORD = 0.5;
const MIN_THICKNESS = 3;

/** Limits thickness to a share of the gutter's width: a ribbon thicker than its bends would overlap itself. */
const MAX_THICKNESS_SHARE = 0.34;

/** A ribbon is drawn in full while its ends are this close to the viewport, as a share of its height. */
const REACH_SHARE = 0.08;

/** A paragraph on the left and one on the right that a ribbon joins. */
export interface Strand {
  readonly key: string;
  /** Index into `Comparison.links`. */
  readonly link: number;
  readonly left: number;
  readonly right: number;
  /** The number of words in their common passages. */
  readonly words: number;
}

function strandsOfLink(link: Link, index: number, words: (left: number, right: number) => number): readonly Strand[] {
  const all = link.left.flatMap((left) =>
    link.right.map((right) => ({
      key: `${index}-${left}-${right}`,
      link: index,
      left,
      right,
      words: words(left, right),
    })),
  );
  if (link.left.length === 1 || link.right.length === 1) return all;
  // With several paragraphs on both sides, each is joined to those it shares words with, and to at least one.
  const strongest = (side: Side, paragraph: number): Strand | undefined =>
    all.filter((one) => one[side] === paragraph).sort((a, b) => b.words - a.words)[0];
  const kept = new Set(sides.flatMap((side) => link[side].map((paragraph) => strongest(side, paragraph))));
  return all.filter((one) => one.words > 0 || kept.has(one));
}

/** All strands of a comparison, in the order of its links. */
export function strandsOf({ links, passages }: Comparison): readonly Strand[] {
  const shared = new Map<string, number>();
  for (const { left, right, words } of passages) {
    const key = `${left.paragraph}-${right.paragraph}`;
    shared.set(key, (shared.get(key) ?? 0) + words);
  }
  return links.flatMap((link, index) =>
    strandsOfLink(link, index, (left, right) => shared.get(`${left}-${right}`) ?? 0),
  );
}

/** The thickness of a ribbon in pixels, given its shared words and the gutter's width. */
export function thicknessOf(words: number, width: number): number {
  const thickest = Math.max(MIN_THICKNESS, Math.min(sign.height, width * MAX_THICKNESS_SHARE));
  return Math.min(thickest, Math.max(MIN_THICKNESS, words * PIXELS_PER_WORD));
}

/** The vertical positions of a strand's ends, in pixels below the top of the columns. */
export type StrandEnds = Readonly<Record<Side, number>>;

/** A ribbon from side to side, or a stub where its other end is far outside the viewport. */
export type RibbonDrawing =
  | { readonly kind: 'ribbon'; readonly path: string }
  | { readonly kind: 'stub'; readonly side: Side; readonly points: 'up' | 'down'; readonly path: string };

const round = (value: number): number => Math.round(value * 10) / 10;

/** The centre line of a ribbon as an SVG path: horizontal at both ends, like a line of text. */
export function ribbonPath({ left, right }: StrandEnds, width: number): string {
  const middle = round(width / 2);
  return `M0,${round(left)}C${middle},${round(left)} ${middle},${round(right)} ${round(width)},${round(right)}`;
}

/** A short tail from the visible end that bends towards the other end. */
function stubPath(side: Side, y: number, points: 'up' | 'down', width: number): string {
  const length = Math.min(14, width * 0.35);
  const from = side === 'left' ? 0 : width;
  const to = side === 'left' ? length : width - length;
  const turn = points === 'up' ? -length : length;
  return `M${round(from)},${round(y)}Q${round(to)},${round(y)} ${round(to)},${round(y + turn)}`;
}

/**
 * The drawing of a strand; null when neither end is in the viewport.
 *
 * @param ends Where its ends are.
 * @param size The gutter's width and the columns' height in pixels.
 * @param selected A selected strand is always drawn in full.
 */
export function drawingOf(
  ends: StrandEnds,
  { width, height }: { readonly width: number; readonly height: number },
  selected: boolean,
): RibbonDrawing | null {
  const inSight = (side: Side): boolean => ends[side] >= 0 && ends[side] <= height;
  const isNear = (side: Side): boolean =>
    ends[side] >= -height * REACH_SHARE && ends[side] <= height * (1 + REACH_SHARE);
  const side = sides.find(inSight);
  if (side === undefined) return null;
  const other = opposite(side);
  if (selected || isNear(other)) return { kind: 'ribbon', path: ribbonPath(ends, width) };
  const points = ends[other] < ends[side] ? 'up' : 'down';
  return { kind: 'stub', side, points, path: stubPath(side, ends[side], points, width) };
}
