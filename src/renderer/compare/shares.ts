/** How much of each article stands in the other, in numbers a reader can check. */
import type { Article, Pair } from '../../contract';
import { countWords } from '../ui/text';
import { headlineIndex, isFurniture, type Side } from './sides';

/** One article's words and how many of them the other carries. */
export interface Share {
  /** Told words: headline, standfirst, crossheads and body, as `coverage` counts them; page furniture is left out. */
  readonly words: number;
  /** Whether there is a headline among them. */
  readonly withHeadline: boolean;
  /** The share of them (0 to 1) that stands in passages of the other. */
  readonly shared: number;
}

/** The words an outlet told: its text with the headline, without page furniture. */
function toldWords(article: Article): number {
  return article.paragraphs.reduce((sum, one) => (isFurniture(one) ? sum : sum + countWords(one.text)), 0);
}

/** What its words are called: scripts without spaces are counted by characters, and said to be. */
export function wordNames({ language }: Article): readonly [string, string] {
  return ['zh', 'ja', 'th', 'lo', 'km'].includes(language ?? '') ? ['character', 'characters'] : ['word', 'words'];
}

/** Both articles' shares. */
export function sharesOf(pair: Pair): Readonly<Record<Side, Share>> {
  const share = (side: Side): Share => ({
    words: toldWords(pair[side]),
    withHeadline: headlineIndex(pair[side]) !== -1,
    shared: pair.comparison.coverage[side],
  });
  return { left: share('left'), right: share('right') };
}

/** A share in whole per cent that never claims all or nothing unless it is: `56 %`, `less than 1 %`, `more than 99 %`. */
export function percent(share: number): string {
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  const rounded = Math.round(share * 100);
  if (rounded === 0) return 'less than 1\u00A0%';
  return rounded === 100 ? 'more than 99\u00A0%' : `${rounded}\u00A0%`;
}
