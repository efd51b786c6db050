/** The rows of the layout *Side by side*: rows.ts makes them, RowView.tsx draws them. */
import type { Side } from './sides';

export type Told = 'earlier' | 'later';

/** A reference from one row to where a paragraph is shown. */
export interface Pointer {
  /** Key of the row to go to; `header` for the headlines above the rows. */
  readonly to: string;
  /** The side the paragraph belongs to. */
  readonly side: Side;
  readonly paragraph: number;
  /** Whether that row is above (`earlier`) or below (`later`). */
  readonly told: Told;
}

/** A paragraph in a row, and the link whose marks it bears there. */
export interface Shown {
  readonly paragraph: number;
  readonly link: number;
}

/** A paragraph that another row shows, repeated so that no side of a link is empty. */
export interface Quote extends Pointer, Shown {}

/** One side of a link's row. */
export interface Cell {
  readonly paragraphs: readonly Shown[];
  readonly quotes: readonly Quote[];
}

/** The row of a link, or of a few that share paragraphs and are next to each other on both sides. */
export interface LinkRow {
  readonly kind: 'link';
  readonly key: string;
  /** The links, the closest first. */
  readonly links: readonly [number, ...number[]];
  /** The row's number among the link rows, from 1. */
  readonly ordinal: number;
  readonly left: Cell;
  readonly right: Cell;
  readonly moved: boolean;
  /** The places its paragraphs left behind, and whether the row is later or earlier than each. */
  readonly places: readonly { readonly key: string; readonly told: Told }[];
  /** Where else its paragraphs' words appear: the other, less close links of what is shown here. */
  readonly also: readonly Pointer[];
}

/** Where a paragraph is in its own article although it is shown in another row. */
export interface Place {
  readonly kind: 'place';
  readonly key: string;
  readonly paragraph: number;
  /** Index of the closest link it is in. */
  readonly link: number;
  /** Key of the link's row. */
  readonly to: string;
  /** Whether that row is above (`earlier`) or below (`later`). */
  readonly told: Told;
  readonly moved: boolean;
}

/** A stretch of neighbouring clutter of one side. */
export interface Fold {
  readonly kind: 'fold';
  readonly key: string;
  readonly side: Side;
  readonly paragraphs: readonly number[];
}

/** The key of the fold of the clutter before a text, which its head shows. */
export function headFold(side: Side): string {
  return `fold-head-${side}`;
}

/** A paragraph that has no link. */
interface Alone {
  readonly kind: 'alone';
  readonly key: string;
  readonly paragraph: number;
}

export type Item = Alone | Fold | Place;

/**
 * All that is between two link rows, each side in its own order: what only one outlet has, beside what only the other
 * has.
 */
export interface ApartRow {
  readonly kind: 'apart';
  readonly key: string;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
}

export type Row = LinkRow | ApartRow;

/** The paragraphs that only one side has, of its half of a row. */
export function aloneIn(items: readonly Item[]): readonly number[] {
  return items.flatMap((item) => (item.kind === 'alone' ? [item.paragraph] : []));
}
