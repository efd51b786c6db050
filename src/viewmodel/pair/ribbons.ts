/** The ribbons between the columns as data: which paragraphs they join, how thick they are and how they run. */
import type { Comparison, Link } from '../../contract';
import { opposite, type Side, sides } from './sides';

/** The signs at the inner edge of a paragraph, in pixels; as in Published.module.css. */
export const sign = {
  /** From the paragraph's upper edge to the first sign. */
  top: 10,
  height: 22,
  /** From one sign to the next: below each is room for the number of a partner out of sight. */
  pitch: 38,
} as const;

/** Pixels of thickness per shared word: a paragraph of a wire story (35 to 45 words) fills the sign it starts from. */
const perWord = 0.5;
const thinnest = 3;

/** The thickest ribbon, as a share of the gutter's width: one thicker than its bends would fold over itself. */
const thickestShare = 0.34;

/** How far out of sight an end may be for its ribbon still to be drawn, as a share of the height of the columns. */
const reach = 0.08;

/** A paragraph on the left and one on the right that share words or a statement. */
export interface Strand {
  readonly key: string;
  /** Index into `Comparison.links`. */
  readonly link: number;
  readonly left: number;
  readonly right: number;
  /** The words of their common passages. */
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
  // Of several paragraphs on both sides each is joined to those it shares words with, and no one stays unjoined.
  const strongest = (side: Side, paragraph: number): Strand | undefined =>
    all.filter((one) => one[side] === paragraph).sort((a, b) => b.words - a.words)[0];
  const kept = new Set(sides.flatMap((side) => link[side].map((paragraph) => strongest(side, paragraph))));
  return all.filter((one) => one.words > 0 || kept.has(one));
}

/** All strands of a comparison, by link. */
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

/** How thick a ribbon of so many shared words is in a gutter of a width, in pixels. */
export function thicknessOf(words: number, width: number): number {
  const thickest = Math.max(thinnest, Math.min(sign.height, width * thickestShare));
  return Math.min(thickest, Math.max(thinnest, words * perWord));
}

/** Where a strand's two ends are, in pixels below the upper edge of the columns. */
export type StrandEnds = Readonly<Record<Side, number>>;

/** A ribbon from side to side, or the stub of one whose other end is far out of sight. */
export type RibbonDrawing =
  | { readonly kind: 'ribbon'; readonly path: string }
  | { readonly kind: 'stub'; readonly side: Side; readonly points: 'up' | 'down'; readonly path: string };

const round = (value: number): number => Math.round(value * 10) / 10;

/** The centre line of a ribbon: level at both ends, so that it leaves and meets the text like a line of it. */
export function ribbonPath({ left, right }: StrandEnds, width: number): string {
  const middle = round(width / 2);
  return `M0,${round(left)}C${middle},${round(left)} ${middle},${round(right)} ${round(width)},${round(right)}`;
}

/** A short tail from the end in sight that bends towards where the other end is. */
function stubPath(side: Side, y: number, points: 'up' | 'down', width: number): string {
  const length = Math.min(14, width * 0.35);
  const from = side === 'left' ? 0 : width;
  const to = side === 'left' ? length : width - length;
  const turn = points === 'up' ? -length : length;
  return `M${round(from)},${round(y)}Q${round(to)},${round(y)} ${round(to)},${round(y + turn)}`;
}

/** The drawing of a strand between columns of a size; null when neither end is in sight. */
export function drawingOf(
  ends: StrandEnds,
  { width, height }: { readonly width: number; readonly height: number },
  selected: boolean,
): RibbonDrawing | null {
  const inSight = (side: Side): boolean => ends[side] >= 0 && ends[side] <= height;
  const isNear = (side: Side): boolean => ends[side] >= -height * reach && ends[side] <= height * (1 + reach);
  const side = sides.find(inSight);
  if (side === undefined) return null;
  const other = opposite(side);
  if (selected || isNear(other)) return { kind: 'ribbon', path: ribbonPath(ends, width) };
  const points = ends[other] < ends[side] ? 'up' : 'down';
  return { kind: 'stub', side, points, path: stubPath(side, ends[side], points, width) };
}
