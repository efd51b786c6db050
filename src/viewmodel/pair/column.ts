/** One article in its own order, as data: what the layout *Original order* draws from top to bottom. */
import { quoted } from '../../messages/compare/differences';
import { columnWords as words } from '../../messages/compare/page';
import { listOf } from '../../messages/message';
import { unmatchedWords } from '../labels/alone';
import { excerpt } from '../labels/text';
import { linkName } from './differences';
import { type ClutterFold, unmatchedIn } from './row';
import { paragraphAnchor } from './rowNames';
import { closestLinks, headlineIndex, isFurniture, opposite, type Side } from './sides';
import { paragraphReference, type View } from './view';

/** Characters of a paragraph without a number by which a reader knows it. */
const recognised = 30;

/** A story-text paragraph and the links it is in. */
export interface ColumnParagraph {
  readonly kind: 'paragraph';
  readonly key: string;
  /** Index into the article's paragraphs; -1 for the head of an article without a headline. */
  readonly paragraph: number;
  /** Indices into `Comparison.links`, the closest first: its marks are shown. */
  readonly links: readonly number[];
  /** The difference that is this whole paragraph or a run with it, by its key. */
  readonly stop: string | null;
  /** Whether it is the paragraph that difference begins with. */
  readonly isFirst: boolean;
}

/** The headline and the facts of the article, which are first. */
export interface ColumnHead extends Omit<ColumnParagraph, 'kind'> {
  readonly kind: 'head';
}

export type ColumnItem = ColumnHead | ColumnParagraph | ClutterFold;

/** The items of one column, and the one each paragraph is in. */
export interface ArticleColumn {
  readonly items: readonly ColumnItem[];
  /** Index into `items` of each paragraph of the article. */
  readonly itemOf: readonly number[];
}

/** The names an item can be reached by: its paragraphs and the differences in it. */
export function columnItemAnchors(
  side: Side,
  item: ColumnItem,
  stops: ReadonlyMap<number, readonly string[]>,
): readonly string[] {
  if (item.kind === 'fold') return item.paragraphs.map((paragraph) => paragraphAnchor(side, paragraph));
  const whole = item.isFirst && item.stop !== null ? [item.stop] : [];
  return [paragraphAnchor(side, item.paragraph), ...whole, ...(stops.get(item.paragraph) ?? [])];
}

/** The differences marked in each paragraph of one side; worked out when first asked for. */
export function stopsOfColumn(
  { pair, stops }: Pick<View, 'pair' | 'stops'>,
  side: Side,
): () => ReadonlyMap<number, readonly string[]> {
  let found: Map<number, string[]> | null = null;
  return () => {
    if (found !== null) return found;
    found = new Map();
    for (const { key, edits } of stops) {
      const paragraph = edits
        .map((edit) => pair.comparison.edits[edit]?.[side]?.paragraph)
        .find((one) => one !== undefined);
      if (paragraph === undefined) continue;
      found.set(paragraph, [...(found.get(paragraph) ?? []), key]);
    }
    return found;
  };
}

/** The links of each paragraph of one side, the closest first. */
function linksByParagraph({ pair }: View, side: Side): ReadonlyMap<number, readonly number[]> {
  const { links } = pair.comparison;
  const closest = closestLinks(links, side);
  const found = new Map<number, number[]>();
  links.forEach((link, index) => {
    for (const paragraph of link[side]) {
      const held = found.get(paragraph) ?? [];
      if (closest.get(paragraph) === index) held.unshift(index);
      else held.push(index);
      found.set(paragraph, held);
    }
  });
  return found;
}

/** The differences that are whole paragraphs, by each of their paragraphs on one side. */
function stopsByParagraph({ rows }: View, side: Side): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const row of rows) {
    if (row.kind === 'link') {
      const [first] = row[side].paragraphs;
      if (first !== undefined && (side === 'left' || row.left.paragraphs.length === 0))
        found.set(first.paragraph, row.key);
    } else for (const paragraph of unmatchedIn(row[side])) found.set(paragraph, `${row.key}-${side}`);
  }
  return found;
}

/** Sets out one article: its head, then each paragraph in the order of the source, clutter folded. */
export function columnOf(view: View, side: Side): ArticleColumn {
  const links = linksByParagraph(view, side);
  const stops = stopsByParagraph(view, side);
  const article = view.pair[side];
  const headline = headlineIndex(article);
  const leading = new Set(view.leading[side]);
  const begun = new Set<string>();
  const told = (paragraph: number): Omit<ColumnParagraph, 'kind'> => {
    const stop = stops.get(paragraph) ?? null;
    const isFirst = stop !== null && !begun.has(stop);
    if (stop !== null) begun.add(stop);
    return { key: `${side}-${paragraph}`, paragraph, links: links.get(paragraph) ?? [], stop, isFirst };
  };
  const items: ColumnItem[] = [{ kind: 'head', ...told(headline) }];
  const itemOf: number[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const last = items.at(-1);
    if (index === headline || leading.has(index)) {
      itemOf.push(0);
      return;
    }
    // Clutter that is linked after all is story text: both outlets have it.
    if (!isFurniture(paragraph) || links.has(index)) items.push({ kind: 'paragraph', ...told(index) });
    else if (last?.kind === 'fold') items[items.length - 1] = { ...last, paragraphs: [...last.paragraphs, index] };
    else items.push({ kind: 'fold', key: `fold-${side}-${index}`, side, paragraphs: [index] });
    itemOf.push(items.length - 1);
  });
  return { items, itemOf };
}

/** `paragraph 4`, `paragraphs 4 and 5`, `the headline`: where a link's paragraphs of one side are. */
function whereabouts(view: View, side: Side, paragraphs: readonly number[]): string {
  const numbers = paragraphs.map((paragraph) => view.numbers[side][paragraph]).filter((number) => number != null);
  if (numbers.length > 0) return words.paragraphs({ count: numbers.length, places: listOf(numbers.map(String)) });
  return paragraphReference(view, side, paragraphs[0] ?? -1);
}

/** A link as a sentence, seen from one side: `edited, moved, matched with paragraph 4 of Reuters`. */
export function linkSentence(view: View, side: Side, index: number): string {
  const link = view.pair.comparison.links[index];
  if (link === undefined) return '';
  const other = opposite(side);
  const where = whereabouts(view, other, link[other]);
  return words.matchedWith({ link: linkName(link, link.moved), where, name: view.names[other] });
}

/** The number a reader knows a paragraph by, with its sign: `¶4`; empty where it has none. */
export function paragraphNumber(view: View, side: Side, paragraph: number): string {
  const number = view.numbers[side][paragraph];
  return number ? `¶${number}` : '';
}

/** A paragraph as a sentence: `paragraph 3, edited, matched with paragraph 4 of Reuters`. */
export function paragraphSentence(view: View, side: Side, paragraph: number, links: readonly number[]): string {
  const number = view.numbers[side][paragraph];
  const text = view.pair[side].paragraphs[paragraph]?.text ?? '';
  const isHeadline = paragraph === headlineIndex(view.pair[side]);
  const name = number
    ? words.paragraph({ number })
    : isHeadline
      ? words.headline
      : quoted({ text: excerpt(text, recognised) });
  const matched = links.map((link) => linkSentence(view, side, link));
  return `${name}, ${matched.length === 0 ? unmatchedWords(view, side) : matched.join('; ')}`;
}

/** Both columns. */
export function columnsOf(view: View): Readonly<Record<Side, ArticleColumn>> {
  return { left: columnOf(view, 'left'), right: columnOf(view, 'right') };
}
