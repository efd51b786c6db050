/** Reading order: the paragraphs of a layout in the order of the page. */
import type { FilteredRow } from '../filter/filter';
import type { ArticleColumn } from '../pair/column';
import { type GapItem, headFoldKey, type LinkRow } from '../pair/row';
import { headlineIndex, type Side, sides } from '../pair/sides';
import { foldRun } from '../pair/unmatchedRun';
import type { View } from '../pair/view';

/** A paragraph to search. */
export interface SearchedParagraph {
  readonly side: Side;
  readonly paragraph: number;
  /** The fold it is in: clutter, or a long run or filtered rows; null for a paragraph that is always shown. */
  readonly within: { readonly kind: 'clutter' | 'run'; readonly key: string } | null;
}

/** Computes the paragraphs of a layout in order; called on the first search only. */
export type ReadingOrder = () => readonly SearchedParagraph[];

/** The paragraphs of the original order: the left column, then the right one. */
export function columnOrder(
  columns: Readonly<Record<Side, ArticleColumn>>,
  leading: View['leading'],
): readonly SearchedParagraph[] {
  return sides.flatMap((side) => [
    ...leading[side].map(
      (paragraph): SearchedParagraph => ({ side, paragraph, within: { kind: 'clutter', key: headFoldKey(side) } }),
    ),
    ...columns[side].items.flatMap((item): readonly SearchedParagraph[] => {
      if (item.kind !== 'fold') return item.paragraph === -1 ? [] : [{ side, paragraph: item.paragraph, within: null }];
      const within = { kind: 'clutter', key: item.key } as const;
      return item.paragraphs.map((paragraph) => ({ side, paragraph, within }));
    }),
  ]);
}

/**
 * The paragraphs of the rows, each once: where it is shown, not where it is quoted.
 *
 * @param entries The filtered rows.
 * @param foldedSides The sides whose unmatched paragraphs the filter folds.
 */
export function rowOrder(
  { pair, leading, linkRows }: Pick<View, 'pair' | 'leading' | 'linkRows'>,
  entries: readonly FilteredRow[],
  foldedSides: ReadonlySet<Side>,
): readonly SearchedParagraph[] {
  const found: SearchedParagraph[] = [];
  const add = (side: Side, paragraphs: readonly number[], within: SearchedParagraph['within'] = null): void => {
    for (const paragraph of paragraphs) found.push({ side, paragraph, within });
  };
  const addLink = (row: LinkRow, within: SearchedParagraph['within'] = null): void => {
    for (const side of sides)
      add(
        side,
        row[side].paragraphs.map(({ paragraph }) => paragraph),
        within,
      );
  };
  const addItems = (side: Side, items: readonly GapItem[], within: SearchedParagraph['within'] = null): void => {
    for (const item of items) {
      if (item.kind === 'fold') add(side, item.paragraphs, { kind: 'clutter', key: item.key });
      else if (item.kind === 'unmatched') add(side, [item.paragraph], within);
    }
  };
  for (const side of sides) {
    const headline = headlineIndex(pair[side]);
    if (headline !== -1) add(side, [headline]);
    add(side, leading[side], { kind: 'clutter', key: headFoldKey(side) });
  }
  for (const entry of entries) {
    if (entry.kind === 'folded') {
      for (const row of entry.rows) addLink(row, { kind: 'run', key: entry.key });
    } else if (entry.row.kind === 'link') addLink(entry.row);
    else {
      const { row } = entry;
      for (const side of sides) {
        const run = foldRun(`${row.key}-${side}`, row[side], foldedSides.has(side), linkRows > 0);
        addItems(side, run.before);
        addItems(side, run.hidden, { kind: 'run', key: run.key });
        addItems(side, run.after);
      }
    }
  }
  return found;
}
