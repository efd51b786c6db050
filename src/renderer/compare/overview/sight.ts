/** The part of each article that is in sight, in the miniature's unit: words from the beginning of the article. */
import { type MiniatureBlock, wordsTo } from '../../../viewmodel/pair/miniature';
import type { Side } from '../../../viewmodel/pair/sides';
import { nearestTo, paragraphsInSight, readingLine, scrollerOf, type VisibleParagraph } from '../position/reading';
import type { Layout } from '../state/state';

/** The part of one article that is in sight, in words. */
export interface Sight {
  readonly from: number;
  readonly to: number;
  /** The paragraph nearest the reading line. */
  readonly paragraph: number;
}

/** The paragraphs that the frame covers. Of aligned rows it leaves out moved ones: they may be far from the others. */
function framed(
  own: readonly VisibleParagraph[],
  blocks: readonly MiniatureBlock[],
  layout: Layout,
): readonly VisibleParagraph[] {
  if (layout === 'published') return own;
  const unmoved = own.filter((one) => blocks[one.paragraph]?.moved !== true);
  return unmoved.length > 0 ? unmoved : own;
}

/** The first and the last word in sight. `top` and `bottom` cut off the first and the last paragraph, in pixels. */
function spanOf(
  seen: readonly VisibleParagraph[],
  blocks: readonly MiniatureBlock[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Pick<Sight, 'from' | 'to'> {
  const share = (one: VisibleParagraph, y: number): number =>
    one.bottom > one.top ? (y - one.top) / (one.bottom - one.top) : 0;
  const starts = seen.map((one) => wordsTo(blocks, { paragraph: one.paragraph, share: share(one, top) }));
  const ends = seen.map((one) => wordsTo(blocks, { paragraph: one.paragraph, share: share(one, bottom) }));
  return { from: Math.min(...starts), to: Math.max(...ends) };
}

/** The part of each side that is in sight; null if none of it is. */
export function sightOf(
  blocks: Readonly<Record<Side, readonly MiniatureBlock[]>>,
  layout: Layout,
): Readonly<Record<Side, Sight | null>> {
  const all = paragraphsInSight();
  const of = (side: Side): Sight | null => {
    const own = all.filter((one) => one.side === side);
    const read = nearestTo(readingLine(), own, side);
    if (read === null) return null;
    const clip =
      layout === 'published'
        ? scrollerOf(read.element).getBoundingClientRect()
        : { top: 0, bottom: window.innerHeight };
    return { ...spanOf(framed(own, blocks[side], layout), blocks[side], clip), paragraph: read.paragraph };
  };
  return { left: of('left'), right: of('right') };
}
