/** The *Original order* layout as data: each article as a column, in its own order. */
import { isStoryText } from '../../engine/reader';
import { append } from '../multimap';
import { paragraphAnchor } from './anchors';
import { type ClutterFold, unmatchedIn } from './row';
import { closestLinks, headlineIndex, type Side } from './sides';
import type { View } from './view';

/** A story-text paragraph and the links it is in. */
export interface ColumnParagraph {
  readonly kind: 'paragraph';
  readonly key: string;
  /** Index into the article's paragraphs; -1 for the head of an article without a headline. */
  readonly paragraph: number;
  /** Indices into `Comparison.links`, the closest first. The marks of the closest are shown. */
  readonly links: readonly number[];
  /** The key of the stop that consists of this whole paragraph, or of a run with it; null when there is none. */
  readonly stop: string | null;
  /** Whether that stop begins with this paragraph. */
  readonly isFirst: boolean;
}

/** The article's headline and facts: the first item of a column. */
export interface ColumnHead extends Omit<ColumnParagraph, 'kind'> {
  readonly kind: 'head';
}

/** An item of a column, from top to bottom. */
export type ColumnItem = ColumnHead | ColumnParagraph | ClutterFold;

/** The items of one column, and the one each paragraph is in. */
export interface ArticleColumn {
  readonly items: readonly ColumnItem[];
  /** Index into `items` of each paragraph of the article. */
  readonly itemOf: readonly number[];
}

/** The anchors in an item: its paragraphs, and the stops in it. */
export function columnItemAnchors(
  side: Side,
  item: ColumnItem,
  stops: ReadonlyMap<number, readonly string[]>,
): readonly string[] {
  if (item.kind === 'fold') return item.paragraphs.map((paragraph) => paragraphAnchor(side, paragraph));
  const whole = item.isFirst && item.stop !== null ? [item.stop] : [];
  return [paragraphAnchor(side, item.paragraph), ...whole, ...(stops.get(item.paragraph) ?? [])];
}

/** The stops marked in each paragraph of one side, computed on first use. */
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
      if (paragraph !== undefined) append(found, paragraph, key);
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

/** The stops that consist of whole paragraphs, by each of their paragraphs on one side. */
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

/** The column of one side: its head, then each paragraph in order, with clutter folded. */
export function columnOf(view: View, side: Side): ArticleColumn {
  const links = linksByParagraph(view, side);
  const stops = stopsByParagraph(view, side);
  const article = view.pair[side];
  const headline = headlineIndex(article);
  const leading = new Set(view.leading[side]);
  const begun = new Set<string>();
  const placed = (paragraph: number): Omit<ColumnParagraph, 'kind'> => {
    const stop = stops.get(paragraph) ?? null;
    const isFirst = stop !== null && !begun.has(stop);
    if (stop !== null) begun.add(stop);
    return { key: `${side}-${paragraph}`, paragraph, links: links.get(paragraph) ?? [], stop, isFirst };
  };
  const items: ColumnItem[] = [{ kind: 'head', ...placed(headline) }];
  const itemOf: number[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const last = items.at(-1);
    if (index === headline || leading.has(index)) {
      itemOf.push(0);
      return;
    }
    // Linked clutter is shown like story text: both outlets have it.
    if (isStoryText(paragraph.role) || links.has(index)) items.push({ kind: 'paragraph', ...placed(index) });
    else if (last?.kind === 'fold') items[items.length - 1] = { ...last, paragraphs: [...last.paragraphs, index] };
    else items.push({ kind: 'fold', key: `fold-${side}-${index}`, side, paragraphs: [index] });
    itemOf.push(items.length - 1);
  });
  return { items, itemOf };
}

/** Both columns. */
export function columnsOf(view: View): Readonly<Record<Side, ArticleColumn>> {
  return { left: columnOf(view, 'left'), right: columnOf(view, 'right') };
}
