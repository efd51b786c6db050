/** A link as plain text, to be copied. */
import type { Article, Pair } from '../../contract';
import { quoted } from '../../messages/compare/differences';
import { paragraphNames } from '../../messages/compare/page';
import { headlineIndex, type Side, sides } from '../pair/sides';
import type { View } from '../pair/view';
import { formatMoment } from './dates';

/** The unchanged text of a link on one side. */
function textOfLink(pair: Pair, link: number, side: Side): string {
  const paragraphs = pair.comparison.links[link]?.[side] ?? [];
  return paragraphs.map((paragraph) => pair[side].paragraphs[paragraph]?.text ?? '').join('\n\n');
}

/** Both texts of a link, under the outlets' names. */
export function linkAsText(view: View, link: number): string {
  return sides.map((side) => `${view.titles[side]}\n\n${textOfLink(view.pair, link, side)}`).join('\n\n\n');
}

/**
 * The source of a quotation, as far as it is known: `Reuters, Khaled Yacoub Oweis, “Russia's Lavrov seeks peace in
 * Syria”, 7 Feb 2012, 20:27 GMT, ¶2`.
 */
function citationOf(article: Article, name: string, numbers: readonly number[]): string {
  const headline = article.paragraphs[headlineIndex(article)]?.text ?? article.headline;
  const places = numbers.map((number) => paragraphNames.numbered({ number })).join(', ');
  const parts = [
    name,
    article.byline ?? '',
    headline === null ? '' : quoted({ text: headline }),
    article.published === null ? '' : formatMoment(article.published),
    places,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Both texts of a link in quotation marks, each with its source. */
export function linkAsCitation(view: View, link: number): string {
  const cited = sides.map((side) => {
    const paragraphs = view.pair.comparison.links[link]?.[side] ?? [];
    const numbers = paragraphs.flatMap((paragraph) => view.numbers[side][paragraph] ?? []);
    const text = textOfLink(view.pair, link, side);
    return `${quoted({ text })}\n(${citationOf(view.pair[side], view.pair[side].outlet ?? view.titles[side], numbers)})`;
  });
  return cited.join('\n\n');
}
