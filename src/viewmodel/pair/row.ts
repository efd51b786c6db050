/** The rows of the layout *Side by side*, as rows.ts computes them and renderer/compare/aligned draws them. */
import type { Side } from './sides';

/** The direction from one row to another on the page. */
export type Direction = 'above' | 'below';

/** A reference from one row to where a paragraph is shown. */
export interface RowPointer {
  /** Key of the row that shows the paragraph; `header` for the headlines above the rows. */
  readonly to: string;
  /** The side the paragraph belongs to. */
  readonly side: Side;
  readonly paragraph: number;
  /** Where that row is. */
  readonly direction: Direction;
}

/** A paragraph in a row, and the link whose marks it shows there. */
export interface ShownParagraph {
  readonly paragraph: number;
  readonly link: number;
}

/** A paragraph that another row shows, repeated so that no side of a link is empty. */
export interface QuotedParagraph extends RowPointer, ShownParagraph {}

/** One side of a link's row. */
export interface LinkCell {
  readonly paragraphs: readonly ShownParagraph[];
  readonly quotes: readonly QuotedParagraph[];
}

/** The row of a link, or of several links that share paragraphs and are adjacent on both sides. */
export interface LinkRow {
  readonly kind: 'link';
  readonly key: string;
  /** The links, the closest first. */
  readonly links: readonly [number, ...number[]];
  /** The row's number among the link rows, from 1. */
  readonly ordinal: number;
  readonly left: LinkCell;
  readonly right: LinkCell;
  readonly moved: boolean;
  /** The stubs its paragraphs left behind, and where this row is, seen from each stub. */
  readonly stubs: readonly { readonly key: string; readonly direction: Direction }[];
  /** The other ends of its paragraphs' less close links. */
  readonly elsewhere: readonly RowPointer[];
}

/** Marks the place of a paragraph in its article's order when another row shows it. */
export interface Stub {
  readonly kind: 'stub';
  readonly key: string;
  readonly paragraph: number;
  /** Index of the closest link it is in. */
  readonly link: number;
  /** Key of the link's row. */
  readonly to: string;
  /** Where that row is. */
  readonly direction: Direction;
  readonly moved: boolean;
}

/** Adjacent lines of page clutter on one side, folded to one line. */
export interface ClutterFold {
  readonly kind: 'fold';
  readonly key: string;
  readonly side: Side;
  readonly paragraphs: readonly number[];
}

/** The key of the fold in an article's head that hides the clutter before its text. */
export function headFoldKey(side: Side): string {
  return `fold-head-${side}`;
}

/** A paragraph that has no link. */
interface UnmatchedParagraph {
  readonly kind: 'unmatched';
  readonly key: string;
  readonly paragraph: number;
}

/** Anything that one side has between two link rows. */
export type GapItem = UnmatchedParagraph | ClutterFold | Stub;

/**
 * Everything between two link rows, each side in its article's order: the paragraphs that only one outlet has, beside
 * those that only the other has.
 */
export interface GapRow {
  readonly kind: 'gap';
  readonly key: string;
  readonly left: readonly GapItem[];
  readonly right: readonly GapItem[];
}

/** A row of the layout *Side by side*. */
export type Row = LinkRow | GapRow;

/** The unmatched paragraphs among one side's items of a gap row. */
export function unmatchedIn(items: readonly GapItem[]): readonly number[] {
  return items.flatMap((item) => (item.kind === 'unmatched' ? [item.paragraph] : []));
}
