/** A list that is loaded page by page: the rows known so far, and the pages missing in the viewport. */
import type { Listed, Range } from '../../../contract';

/** Rows per request: the visible screen and the next one; well below `MOST_LISTED`. */
export const pageLength = 100;

/** The rows of a list that have been loaded. */
export interface KnownRows<T> {
  /** The length of the whole list; null until its first page has been loaded. */
  readonly total: number | null;
  /** By page number, from 0. */
  readonly pages: ReadonlyMap<number, readonly T[]>;
}

/** A list of which nothing has been loaded. */
export const noRows: KnownRows<never> = { total: null, pages: new Map() };

/** The range to request for a page. */
export function rangeOf(page: number): Range {
  return { skip: page * pageLength, limit: pageLength };
}

/** The row at an index, or undefined while it has not been loaded. */
export function rowAt<T>({ pages }: KnownRows<T>, index: number): T | undefined {
  return pages.get(Math.floor(index / pageLength))?.[index % pageLength];
}

/** The numbers of the pages that contain rows `first` to `last`. */
export function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / pageLength);
  const to = Math.floor(Math.max(0, first, last) / pageLength);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** The known rows with a page added or replaced. */
export function withPage<T>(known: KnownRows<T>, page: number, { items, total }: Listed<T>): KnownRows<T> {
  return { total, pages: new Map([...known.pages, [page, items]]) };
}

/** The index of the first known row that matches, or -1. */
export function findRow<T>({ pages }: KnownRows<T>, isMatch: (row: T) => boolean): number {
  for (const [page, rows] of pages) {
    const at = rows.findIndex(isMatch);
    if (at !== -1) return page * pageLength + at;
  }
  return -1;
}
