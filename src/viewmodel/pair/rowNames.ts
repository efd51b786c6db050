import type { GapItem, Row } from './row';
import { type Side, sides } from './sides';

/** The name of a paragraph, as `draw` takes it. */
export function paragraphAnchor(side: Side, paragraph: number): string {
  return `${side}-${paragraph}`;
}

/** The names that an item between two link rows can be reached by. */
export function gapItemAnchors(side: Side, item: GapItem): readonly string[] {
  if (item.kind === 'stub') return [item.key];
  if (item.kind === 'unmatched') return [paragraphAnchor(side, item.paragraph)];
  return item.paragraphs.map((paragraph) => paragraphAnchor(side, paragraph));
}

/** The names that a row can be reached by: its key, and the names of its contents. */
export function rowAnchors(row: Row): readonly string[] {
  const own = sides.flatMap((side): readonly string[] =>
    row.kind === 'link'
      ? row[side].paragraphs.map(({ paragraph }) => paragraphAnchor(side, paragraph))
      : [`${row.key}-${side}`, ...row[side].flatMap((item) => gapItemAnchors(side, item))],
  );
  return [row.key, ...own];
}
