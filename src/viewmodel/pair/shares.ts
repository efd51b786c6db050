/** How much of each article is in the other, in figures that a reader can check. */
import type { Article, Pair } from '../../contract';
import { storyWords } from '../../engine/reader';
import { shareWords } from '../../messages/compare/statements';
import { headlineIndex, type Side } from './sides';

/** The length of one article, and how much of it the other has. */
export interface ArticleShare {
  /** Words of the story text, which is also what `coverage` measures; page clutter is left out. */
  readonly words: number;
  /** Whether these include a headline. */
  readonly withHeadline: boolean;
  /** The share (0 to 1) of the story text that is in passages shared with the other article. */
  readonly shared: number;
}

/** The unit words are counted in: scripts without spaces are counted by their characters. */
export function unitOf({ language }: Pick<Article, 'language'>): 'words' | 'characters' {
  return ['zh', 'ja', 'th', 'lo', 'km'].includes(language ?? '') ? 'characters' : 'words';
}

/** The shares of both articles. */
export function sharesOf(pair: Pair): Readonly<Record<Side, ArticleShare>> {
  const share = (side: Side): ArticleShare => ({
    words: storyWords(pair[side]),
    withHeadline: headlineIndex(pair[side]) !== -1,
    shared: pair.comparison.coverage[side],
  });
  return { left: share('left'), right: share('right') };
}

/** A share (0 to 1) as `56%` or `less than 1%`: only an exact 0 or 1 is written as 0% or 100%. */
function rounded(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0) return shareWords.belowOne;
  return percent === 100 ? shareWords.aboveNinetyNine : shareWords.percent({ share });
}

/**
 * A share (0 to 1) inside a sentence: `all`, `56%`, `at least 49%`, `some`.
 *
 * @param isLeast Whether the share is a lower bound, because the comparison stopped early.
 */
export function shareInWords(share: number, isLeast: boolean): string {
  if (share >= 1) return shareWords.all;
  if (!isLeast) return rounded(share);
  const least = Math.floor(share * 100) / 100;
  return least === 0 ? shareWords.some : shareWords.atLeast({ share: least });
}

/** A share (0 to 1) as a figure: `0%`, `56%`, `100%`. */
export function percent(share: number, isLeast = false): string {
  if (share <= 0) return shareWords.none;
  return share >= 1 ? shareWords.whole : shareInWords(share, isLeast);
}
