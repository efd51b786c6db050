/** A list that comes in parts: what of it is known, and which parts are missing where somebody looks. */
import type { Listed, Range } from '../../../contract';

/** Rows asked for at once: a screen of them and what is scrolled to next; well below `MOST_LISTED`. */
export const pageLength = 100;

/** The part of a list that is known. */
export interface Known<T> {
  /** How long the list is; null while nothing of it has come. */
  readonly total: number | null;
  /** By their number, from 0. */
  readonly pages: ReadonlyMap<number, readonly T[]>;
}

export const unknown: Known<never> = { total: null, pages: new Map() };

export function rangeOf(page: number): Range {
  return { skip: page * pageLength, limit: pageLength };
}

/** The row at an index, or undefined while it is not known. */
export function rowAt<T>({ pages }: Known<T>, index: number): T | undefined {
  return pages.get(Math.floor(index / pageLength))?.[index % pageLength];
}

/** The numbers of the pages that rows `first` to `last` stand on. */
export function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / pageLength);
  const to = Math.floor(Math.max(0, first, last) / pageLength);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

export function withPage<T>(known: Known<T>, page: number, { items, total }: Listed<T>): Known<T> {
  return { total, pages: new Map([...known.pages, [page, items]]) };
}

/** Where a row stands of those that are known, or -1. */
export function findRow<T>({ pages }: Known<T>, isIt: (row: T) => boolean): number {
  for (const [page, rows] of pages) {
    const at = rows.findIndex(isIt);
    if (at !== -1) return page * pageLength + at;
  }
  return -1;
}
