/** How much of the other article an article in the list of outlets has. */
import type { ArticleSummary, Comparison } from '../../contract';
import { pickers } from '../../messages/compare/page';
import { percent } from '../pair/shares';
import { commonOutlet, opposite, type Side } from '../pair/sides';
import { sourceOf } from '../pair/source';
import { sideNames } from './names';

/** The parts of an article's summary that the line needs. */
export type ListedArticle = Pick<ArticleSummary, 'agencyClaims' | 'file' | 'outlet' | 'published'>;

/**
 * `carries 56% of Reuters` when Reuters is its source, `has 77% of the 15:40 version` of a later version, else `shares
 * 56% of Reuters`. Empty until the two are compared.
 *
 * @param side The side of the list.
 * @param article An article of the list.
 * @param coverage The share (0 to 1) of each side's words that is on the other; undefined until known.
 * @param beside The article on the other side.
 */
export function shareLine(
  side: Side,
  article: ListedArticle,
  coverage: Pick<Comparison['coverage'], Side> | undefined,
  beside: ListedArticle | undefined,
): string {
  if (coverage === undefined || beside === undefined) return '';
  const across = opposite(side);
  if (coverage[across] === 0) return pickers.nothing;
  const pair = side === 'left' ? { left: article, right: beside } : { left: beside, right: article };
  const { names } = sideNames(pair, { left: pair.left.file, right: pair.right.file });
  const values = { share: percent(coverage[across]), base: names[across] };
  if (sourceOf(pair, coverage)?.side !== across) return pickers.shares(values);
  const isVersion = commonOutlet(article, beside) !== null;
  return isVersion ? pickers.has(values) : pickers.carries(values);
}
