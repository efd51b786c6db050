/** The miniature as data: one block for each paragraph of an article, with a height in proportion to its words. */
import type { Relation } from '../../contract';
import { countWords, isStoryText } from '../../engine/reader';
import { closestLinks, type Side } from './sides';
import type { View } from './view';

/** The look of a block: the relation of its link, or `own` for an unmatched paragraph, or page clutter. */
export type MiniatureLook = Relation | 'own' | 'clutter';

/** A paragraph in the miniature. `start` is the number of words before it in its article. */
export interface MiniatureBlock {
  readonly look: MiniatureLook;
  readonly moved: boolean;
  readonly start: number;
  readonly words: number;
}

/** Page clutter is folded on the page, so in the miniature it takes this share of its words. */
const CLUTTER_SHARE = 0.25;

/** A short article is not enlarged to fill the height of the window. */
const MAX_PIXELS_PER_WORD = 1;

/** The blocks of one article, each at the index of its paragraph. */
export function blocksOf({ pair }: Pick<View, 'pair'>, side: Side): readonly MiniatureBlock[] {
  const { links } = pair.comparison;
  const closest = closestLinks(links, side);
  let start = 0;
  return pair[side].paragraphs.map((paragraph, index) => {
    const link = links[closest.get(index) ?? -1];
    const folded = link === undefined && !isStoryText(paragraph.role);
    const words = Math.max(1, countWords(paragraph.text)) * (folded ? CLUTTER_SHARE : 1);
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

/** The length of an article's blocks in words. */
export function lengthOf(blocks: readonly MiniatureBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.start + last.words;
}

/** Pixels per word: the same for both articles, so that the longer one looks longer. */
export function scaleOf(lengths: readonly number[], height: number): number {
  return Math.min(MAX_PIXELS_PER_WORD, height / Math.max(1, ...lengths));
}

/** A point in an article: a paragraph, and the share (0 to 1) of it that is above the point. */
interface MiniatureSpot {
  readonly paragraph: number;
  readonly share: number;
}

/** The point `words` from the beginning, clamped to the article. */
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

/** The words before a point: the inverse of `spotAt`. */
export function wordsTo(blocks: readonly MiniatureBlock[], { paragraph, share }: MiniatureSpot): number {
  const block = blocks[paragraph];
  return block === undefined ? 0 : block.start + Math.min(1, Math.max(0, share)) * block.words;
}

/** A rectangle of the miniature to paint; `top` and `height` in pixels. */
export interface MiniatureBand {
  readonly look: MiniatureLook;
  readonly moved: boolean;
  readonly top: number;
  readonly height: number;
}

/**
 * The blocks as bands to paint. A block less than `minHeight` pixels high is joined with neighbours of the same look:
 * patterns stay legible, and ten thousand paragraphs need no more bands than the window has lines.
 */
export function bandsOf(blocks: readonly MiniatureBlock[], scale: number, minHeight: number): readonly MiniatureBand[] {
  const bands: MiniatureBand[] = [];
  for (const { look, moved, start, words } of blocks) {
    const height = words * scale;
    const last = bands.at(-1);
    const alike = last?.look === look && last.moved === moved;
    if (last !== undefined && alike && (height < minHeight || last.height < minHeight))
      bands[bands.length - 1] = { ...last, height: last.height + height };
    else bands.push({ look, moved, top: start * scale, height });
  }
  return bands;
}
