/** What a row of the *Aligned* layout is; rows.ts makes them, RowView.tsx draws them. */
import type { Side } from './sides';

/** A reference from one row to where a paragraph of the other side, or the rest of a link, is shown. */
export interface Pointer {
  /** Key of the row to go to; `header` for the headlines above the rows. */
  readonly to: string;
  /** The side the paragraph belongs to. */
  readonly side: Side;
  readonly paragraph: number;
  /** Whether that row is above (`earlier`) or below (`later`). */
  readonly told: Told;
}

export type Told = 'earlier' | 'later';

/** One side of a link's row: the paragraphs shown, and those of the link that are shown elsewhere. */
export interface Cell {
  readonly paragraphs: readonly number[];
  readonly elsewhere: readonly Pointer[];
}

/** The row of a link. */
export interface LinkRow {
  readonly kind: 'link';
  readonly key: string;
  readonly link: number;
  /** The row's number among the link rows, from 1. */
  readonly ordinal: number;
  readonly left: Cell;
  readonly right: Cell;
  /** The number this move is known by on its chips, from 1; null for a link that keeps the common order. */
  readonly move: number | null;
  /** The place rows its paragraphs left behind, and whether the row is told later or earlier than each. */
  readonly places: readonly { readonly key: string; readonly told: Told }[];
  /** Where else its paragraphs' words are told: the other, less close links of what is shown here. */
  readonly also: readonly Pointer[];
}

/** Where a paragraph stands in its own article although it is shown in another row. */
export interface PlaceRow {
  readonly kind: 'place';
  readonly key: string;
  readonly side: Side;
  readonly paragraph: number;
  readonly link: number;
  /** Key of the link's row. */
  readonly to: string;
  /** Whether that row is above (`earlier`) or below (`later`). */
  readonly told: Told;
  readonly move: number | null;
}

/** A stretch of neighbouring furniture of one side. */
export interface Fold {
  readonly kind: 'fold';
  readonly key: string;
  readonly side: Side;
  readonly paragraphs: readonly number[];
}

/** A paragraph that stands in no link. */
export interface Alone {
  readonly kind: 'alone';
  readonly key: string;
  readonly paragraph: number;
}

/** Neighbouring paragraphs of one side that the other does not have, with the furniture between them. */
export interface RunRow {
  readonly kind: 'run';
  readonly key: string;
  readonly side: Side;
  readonly items: readonly (Alone | Fold)[];
}

/** Furniture that stands at the same place on both sides, or on one. */
export interface FurnitureRow {
  readonly kind: 'furniture';
  readonly key: string;
  readonly left: Fold | null;
  readonly right: Fold | null;
}

export type Row = LinkRow | PlaceRow | RunRow | FurnitureRow;
