import type { Item, Row } from './row';
import { type Side, sides } from './sides';

/** The name of a paragraph, as `draw` takes it. */
export function paragraphName(side: Side, paragraph: number): string {
  return `${side}-${paragraph}`;
}

/** The names that an item between two link rows can be reached by. */
export function itemNames(side: Side, item: Item): readonly string[] {
  if (item.kind === 'place') return [item.key];
  if (item.kind === 'alone') return [paragraphName(side, item.paragraph)];
  return item.paragraphs.map((paragraph) => paragraphName(side, paragraph));
}

/** The names that a row can be reached by: its key, and the names of its contents. */
export function rowNames(row: Row): readonly string[] {
  const own = sides.flatMap((side): readonly string[] =>
    row.kind === 'link'
      ? row[side].paragraphs.map(({ paragraph }) => paragraphName(side, paragraph))
      : [`${row.key}-${side}`, ...row[side].flatMap((item) => itemNames(side, item))],
  );
  return [row.key, ...own];
}
