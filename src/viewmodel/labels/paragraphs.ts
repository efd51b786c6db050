/** Names for paragraphs: their numbers, their labels, their first words, and the links they are in. */
import { quoted } from '../../messages/compare/differences';
import { columnNames, paragraphNames, roleNames } from '../../messages/compare/page';
import { listOf } from '../../messages/message';
import type { Direction } from '../pair/row';
import { headlineIndex, opposite, type Side } from '../pair/sides';
import type { View } from '../pair/view';
import { linkName } from './differences';
import { unmatchedWords } from './oneSided';
import { excerpt } from './text';

/** Refers to a paragraph in a sentence: `¶4`, `the headline`, `a caption`. */
export function paragraphReference(view: Pick<View, 'pair' | 'numbers'>, side: Side, paragraph: number): string {
  const number = view.numbers[side][paragraph];
  if (number) return paragraphNames.numbered({ number });
  if (paragraph === headlineIndex(view.pair[side])) return paragraphNames.theHeadline;
  return paragraphNames.roles[view.pair[side].paragraphs[paragraph]?.role ?? 'boilerplate'];
}

/** Arrows that point to another row. */
export const arrows: Readonly<Record<Direction, string>> = { above: '↑', below: '↓' };

/** UTF-16 units of text that name a paragraph without a number. */
const NAME_LENGTH = 30;

/** Refers to a link's paragraphs on one side: `paragraph 4`, `paragraphs 4 and 5`, `the headline`. */
function paragraphsReference(view: View, side: Side, paragraphs: readonly number[]): string {
  const numbers = paragraphs.map((paragraph) => view.numbers[side][paragraph]).filter((number) => number != null);
  if (numbers.length > 0) return columnNames.paragraphs({ count: numbers.length, places: listOf(numbers.map(String)) });
  return paragraphReference(view, side, paragraphs[0] ?? -1);
}

/** Describes a link, seen from one side: `edited, moved, matched with paragraph 4 of Reuters`. */
export function linkSentence(view: View, side: Side, index: number): string {
  const link = view.pair.comparison.links[index];
  if (link === undefined) return '';
  const other = opposite(side);
  const where = paragraphsReference(view, other, link[other]);
  return columnNames.matchedWith({ link: linkName(link, link.moved), where, name: view.names[other] });
}

/** The number of a paragraph: `¶4`; empty when it has none. */
export function paragraphNumber(view: View, side: Side, paragraph: number): string {
  const number = view.numbers[side][paragraph];
  return number ? `¶${number}` : '';
}

/** Describes a paragraph and its links: `paragraph 3, edited, matched with paragraph 4 of Reuters`. */
export function paragraphSentence(view: View, side: Side, paragraph: number, links: readonly number[]): string {
  const number = view.numbers[side][paragraph];
  const text = view.pair[side].paragraphs[paragraph]?.text ?? '';
  const isHeadline = paragraph === headlineIndex(view.pair[side]);
  const name = number
    ? columnNames.paragraph({ number })
    : isHeadline
      ? columnNames.headline
      : quoted({ text: excerpt(text, NAME_LENGTH) });
  const matched = links.map((link) => linkSentence(view, side, link));
  return `${name}, ${matched.length === 0 ? unmatchedWords(view, side) : matched.join('; ')}`;
}

/** The parts of a view needed to name its paragraphs. */
export type ParagraphContext = Pick<View, 'pair' | 'numbers' | 'names'>;

/** UTF-16 units of text by which a reader recognises a paragraph in a list. */
const FIRST_WORDS_LENGTH = 90;

/** Names a paragraph in a list: `¶3`, or its label when it has no number. */
export function paragraphLabel({ pair, numbers }: ParagraphContext, side: Side, index: number): string {
  const number = numbers[side][index];
  return number ? paragraphNames.numbered({ number }) : roleNames[pair[side].paragraphs[index]?.role ?? 'body'];
}

/** The first words of a paragraph. */
export function firstWords({ pair }: ParagraphContext, side: Side, index: number): string {
  return excerpt(pair[side].paragraphs[index]?.text ?? '', FIRST_WORDS_LENGTH);
}
