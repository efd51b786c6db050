/** How much of each article is in the other, in numbers a reader can check. */
import type { Article, Pair } from '../../contract';
import { shareWords } from '../../messages/compare/statements';
import { countWords } from '../labels/text';
import { headlineIndex, isFurniture, type Side } from './sides';

/** One article's words and how many of them the other has. */
export interface ArticleShare {
  /** Words of the story text, as `coverage` counts them; page clutter is left out. */
  readonly words: number;
  /** Whether there is a headline among them. */
  readonly withHeadline: boolean;
  /** The share of them (0 to 1) that is in passages of the other. */
  readonly shared: number;
}

/** The words of an article's story text. */
function storyWords(article: Article): number {
  return article.paragraphs.reduce((sum, one) => (isFurniture(one) ? sum : sum + countWords(one.text)), 0);
}

/** The unit words are counted in: scripts without spaces are counted by their characters. */
export function unitOf({ language }: Pick<Article, 'language'>): 'words' | 'characters' {
  return ['zh', 'ja', 'th', 'lo', 'km'].includes(language ?? '') ? 'characters' : 'words';
}

/** Both articles' shares. */
export function sharesOf(pair: Pair): Readonly<Record<Side, ArticleShare>> {
  const share = (side: Side): ArticleShare => ({
    words: storyWords(pair[side]),
    withHeadline: headlineIndex(pair[side]) !== -1,
    shared: pair.comparison.coverage[side],
  });
  return { left: share('left'), right: share('right') };
}

/** A share (0 to 1) that never rounds to nothing or to the whole unless it is: `56%`, `less than 1%`. */
function rounded(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0) return shareWords.belowOne;
  return percent === 100 ? shareWords.aboveNinetyNine : shareWords.percent({ share });
}

/**
 * A share (0 to 1) inside a sentence: `all`, `56%`, `at least 49%`, `some`.
 *
 * @param isLeast Whether there may be more than was found.
 */
export function shareInWords(share: number, isLeast: boolean): string {
  if (share >= 1) return shareWords.all;
  if (!isLeast) return rounded(share);
  const least = Math.floor(share * 100) / 100;
  return least === 0 ? shareWords.some : shareWords.atLeast({ share: least });
}

/** The same as a figure: `0%`, `56%`, `100%`. */
export function percent(share: number, isLeast = false): string {
  if (share <= 0) return shareWords.none;
  return share >= 1 ? shareWords.whole : shareInWords(share, isLeast);
}
