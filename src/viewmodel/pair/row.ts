/** The rows of the layout *Side by side*: rows.ts makes them, RowView.tsx draws them. */
import type { Side } from './sides';

export type Direction = 'above' | 'below';

/** A reference from one row to where a paragraph is shown. */
export interface RowPointer {
  /** Key of the row to go to; `header` for the headlines above the rows. */
  readonly to: string;
  /** The side the paragraph belongs to. */
  readonly side: Side;
  readonly paragraph: number;
  /** Whether that row is above (`above`) or below (`below`). */
  readonly direction: Direction;
}

/** A paragraph in a row, and the link whose marks it bears there. */
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

/** The row of a link, or of a few that share paragraphs and are next to each other on both sides. */
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
  /** The places its paragraphs left behind, and whether the row is later or earlier than each. */
  readonly stubs: readonly { readonly key: string; readonly direction: Direction }[];
  /** Where else its paragraphs' words appear: the other, less close links of what is shown here. */
  readonly elsewhere: readonly RowPointer[];
}

/** Where a paragraph is in its own article although it is shown in another row. */
export interface Stub {
  readonly kind: 'stub';
  readonly key: string;
  readonly paragraph: number;
  /** Index of the closest link it is in. */
  readonly link: number;
  /** Key of the link's row. */
  readonly to: string;
  /** Whether that row is above (`above`) or below (`below`). */
  readonly direction: Direction;
  readonly moved: boolean;
}

/** A stretch of neighbouring clutter of one side. */
export interface ClutterFold {
  readonly kind: 'fold';
  readonly key: string;
  readonly side: Side;
  readonly paragraphs: readonly number[];
}

/** The key of the fold of the clutter before a text, which its head shows. */
export function headFoldKey(side: Side): string {
  return `fold-head-${side}`;
}

/** A paragraph that has no link. */
interface UnmatchedParagraph {
  readonly kind: 'unmatched';
  readonly key: string;
  readonly paragraph: number;
}

export type GapItem = UnmatchedParagraph | ClutterFold | Stub;

/**
 * All that is between two link rows, each side in its own order: what only one outlet has, beside what only the other
 * has.
 */
export interface GapRow {
  readonly kind: 'gap';
  readonly key: string;
  readonly left: readonly GapItem[];
  readonly right: readonly GapItem[];
}

export type Row = LinkRow | GapRow;

/** The paragraphs that only one side has, of its half of a row. */
export function unmatchedIn(items: readonly GapItem[]): readonly number[] {
  return items.flatMap((item) => (item.kind === 'unmatched' ? [item.paragraph] : []));
}
