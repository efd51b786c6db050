/** Anchors: the names by which rows, paragraphs and stubs on the page are found for scrolling. */
import type { GapItem, Row } from './row';
import { type Side, sides } from './sides';

/** The anchor of a paragraph. */
export function paragraphAnchor(side: Side, paragraph: number): string {
  return `${side}-${paragraph}`;
}

/** The anchors in an item of a gap row. */
export function gapItemAnchors(side: Side, item: GapItem): readonly string[] {
  if (item.kind === 'stub') return [item.key];
  if (item.kind === 'unmatched') return [paragraphAnchor(side, item.paragraph)];
  return item.paragraphs.map((paragraph) => paragraphAnchor(side, paragraph));
}

/** The anchors in a row: its key, and those of its contents. */
export function rowAnchors(row: Row): readonly string[] {
  const own = sides.flatMap((side): readonly string[] =>
    row.kind === 'link'
      ? row[side].paragraphs.map(({ paragraph }) => paragraphAnchor(side, paragraph))
      : [`${row.key}-${side}`, ...row[side].flatMap((item) => gapItemAnchors(side, item))],
  );
  return [row.key, ...own];
}
