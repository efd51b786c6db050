/** The part of each article that is in sight, in the miniature's measure. */

import { type Block, wordsTo } from '../../../viewmodel/pair/miniature';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import { nearestTo, paragraphsInSight, readingLine, type Seen } from '../position/reading';

/** The part of one article in sight, in words from its beginning, and the paragraph that is read. */
export interface Sight {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
}

/** Of the paragraphs seen, those by which the frame is drawn: in rows, a moved one may be far from its neighbours. */
function inOrder(own: readonly Seen[], blocks: readonly Block[]): readonly Seen[] {
  if (own.some(({ element }) => element.closest('[data-scroller]') !== null)) return own;
  const settled = own.filter((one) => blocks[one.paragraph]?.moved !== true);
  return settled.length > 0 ? settled : own;
}

/** The first and the last word in sight among paragraphs cut off at the upper and lower edge of the window. */
export function spanOf(
  seen: readonly Seen[],
  blocks: readonly Block[],
  top: number,
  bottom: number,
): Pick<Sight, 'from' | 'to'> {
  const share = (one: Seen, y: number): number => (one.bottom > one.top ? (y - one.top) / (one.bottom - one.top) : 0);
  const starts = seen.map((one) => wordsTo(blocks, { paragraph: one.paragraph, share: share(one, top) }));
  const ends = seen.map((one) => wordsTo(blocks, { paragraph: one.paragraph, share: share(one, bottom) }));
  return { from: Math.min(...starts), to: Math.max(...ends) };
}

/** The part of each side that is in sight; null where none of it is. */
export function sightOf(blocks: Readonly<Record<Side, readonly Block[]>>): Readonly<Record<Side, Sight | null>> {
  const all = paragraphsInSight();
  const of = (side: Side): Sight | null => {
    const own = all.filter((one) => one.side === side);
    const read = nearestTo(readingLine(), own, side);
    if (read === null) return null;
    const strip = read.element.closest('[data-scroller]')?.getBoundingClientRect();
    return {
      ...spanOf(inOrder(own, blocks[side]), blocks[side], strip?.top ?? 0, strip?.bottom ?? window.innerHeight),
      paragraph: read.paragraph,
    };
  };
  const [left, right] = sides.map(of);
  return { left: left ?? null, right: right ?? null };
}
