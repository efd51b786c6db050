/** The overview as data: one block for each paragraph of an article, as high as it has words. */
import type { Relation } from '../../contract';
import { countWords } from '../labels/text';
import { closestLinks, isFurniture, type Side } from './sides';
import type { View } from './view';

/** How a block looks: by its link's relation, or as what only this outlet has, or as page clutter. */
export type MiniatureLook = Relation | 'own' | 'clutter';

/** A paragraph in the overview, in words from the beginning of its article. */
export interface MiniatureBlock {
  readonly look: MiniatureLook;
  readonly moved: boolean;
  readonly start: number;
  readonly words: number;
}

/** Page clutter is folded to a line on the page: in the overview it takes this share of its words. */
const furnitureShare = 0.25;

/** Pixels per word at most: a short article is not blown up to fill the window, no more than its text is. */
const mostPerWord = 1;

/** The blocks of one article; each is at the index of its paragraph. */
export function blocksOf({ pair }: Pick<View, 'pair'>, side: Side): readonly MiniatureBlock[] {
  const { links } = pair.comparison;
  const closest = closestLinks(links, side);
  let start = 0;
  return pair[side].paragraphs.map((paragraph, index) => {
    const link = links[closest.get(index) ?? -1];
    const folded = link === undefined && isFurniture(paragraph);
    const words = Math.max(1, countWords(paragraph.text)) * (folded ? furnitureShare : 1);
    const block: MiniatureBlock = {
      look: link?.relation ?? (folded ? 'clutter' : 'own'),
      moved: link?.moved === true,
      start,
      words,
    };
    start += words;
    return block;
  });
}

/** The words from the beginning to the end of an article's blocks. */
export function lengthOf(blocks: readonly MiniatureBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.start + last.words;
}

/** Pixels per word: one for both articles, so that the longer one is seen to be longer. */
export function scaleOf(lengths: readonly number[], height: number): number {
  return Math.min(mostPerWord, height / Math.max(1, ...lengths));
}

/** A paragraph and the share of it that is above a point. */
interface MiniatureSpot {
  readonly paragraph: number;
  readonly share: number;
}

/** The spot `words` from the beginning, kept between the article's beginning and end. */
export function spotAt(blocks: readonly MiniatureBlock[], words: number): MiniatureSpot {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= words) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  if (block === undefined) return { paragraph: 0, share: 0 };
  return { paragraph: low, share: Math.min(1, Math.max(0, (words - block.start) / block.words)) };
}

/** How many words a spot is from the beginning: what `spotAt` finds again. */
export function wordsTo(blocks: readonly MiniatureBlock[], { paragraph, share }: MiniatureSpot): number {
  const block = blocks[paragraph];
  return block === undefined ? 0 : block.start + Math.min(1, Math.max(0, share)) * block.words;
}

/** A piece of the overview to paint, in pixels. */
export interface MiniatureBand {
  readonly look: MiniatureLook;
  readonly moved: boolean;
  readonly top: number;
  readonly height: number;
}

/**
 * The blocks as bands to paint. Blocks lower than `least` are joined with neighbours that look alike: their patterns
 * stay legible, and ten thousand paragraphs cost no more than the window has lines.
 */
export function bandsOf(blocks: readonly MiniatureBlock[], scale: number, least: number): readonly MiniatureBand[] {
  const bands: MiniatureBand[] = [];
  for (const { look, moved, start, words } of blocks) {
    const height = words * scale;
    const last = bands.at(-1);
    const alike = last?.look === look && last.moved === moved;
    if (last !== undefined && alike && (height < least || last.height < least))
      bands[bands.length - 1] = { ...last, height: last.height + height };
    else bands.push({ look, moved, top: start * scale, height });
  }
  return bands;
}
