import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Listed, Range, Result } from '../../../contract';
import { answered } from '../answered';
import { findRow, type KnownRows, noRows, pageLength, pagesOf, rangeOf, rowAt, withPage } from './pages';

/** Requests a part of a list; another function requests another list. */
export type RangeRequest<T> = (range: Range) => Promise<Result<Listed<T>>>;

/** The part of a list that has been loaded. */
export interface ListState<T> {
  /** Null until the first page has been loaded. */
  readonly total: number | null;
  readonly failure: Failure | null;
  readonly at: (index: number) => T | undefined;
  /** The index of a loaded row, or -1. */
  readonly find: (isMatch: (row: T) => boolean) => number;
  /** Reports the rows in the viewport: the missing ones are requested. */
  readonly want: (first: number, last: number) => void;
  /** Resolves to rows `first` to `last`, requesting missing ones; to fewer if that fails. */
  readonly load: (first: number, last: number) => Promise<readonly T[]>;
}

/** The known rows of one list after its last requests. */
interface LoadedRows<T> {
  readonly ask: RangeRequest<T>;
  readonly known: KnownRows<T>;
  readonly failure: Failure | null;
}

/** The requests for one list at one version of the library. Late answers for an older object are ignored. */
interface ListRequests<T> {
  readonly ask: RangeRequest<T>;
  readonly version: number;
  /** The numbers of the pages requested. */
  readonly pages: Set<number>;
}

interface Viewport<T> {
  readonly ask: RangeRequest<T>;
  readonly first: number;
  readonly last: number;
}

/**
 * A list that is loaded page by page. For a new version of the library the rows in the viewport are requested again;
 * the old ones stay until the answer arrives.
 */
export function useListed<T>(ask: RangeRequest<T>, version: number): ListState<T> {
  const [loaded, setLoaded] = useState<LoadedRows<T>>({ ask, known: noRows, failure: null });
  // The effect below requests the first page.
  const requests = useRef<ListRequests<T>>({ ask, version, pages: new Set([0]) });
  const viewport = useRef<Viewport<T>>({ ask, first: 0, last: 0 });
  const isCurrent = loaded.ask === ask;
  const known: KnownRows<T> = isCurrent ? loaded.known : noRows;

  useEffect(() => {
    if (viewport.current.ask !== ask) viewport.current = { ask, first: 0, last: 0 };
    const pages = pagesOf(viewport.current.first, viewport.current.last);
    const mine = { ask, version, pages: new Set(pages) };
    requests.current = mine;
    void requestPages(ask, pages).then((answer) => {
      if (requests.current === mine) setLoaded((before) => replaced(before, answer));
    });
  }, [ask, version]);

  const want = useCallback(
    (first: number, last: number): void => {
      viewport.current = { ask, first, last };
      const mine = requests.current;
      if (mine.ask !== ask) return;
      for (const page of pagesOf(first, last).filter((one) => !mine.pages.has(one))) {
        mine.pages.add(page);
        void requestPages(ask, [page]).then((answer) => {
          if (requests.current === mine) setLoaded((before) => extended(before, answer));
        });
      }
    },
    [ask],
  );

  const load = async (first: number, last: number): Promise<readonly T[]> => {
    const pages = pagesOf(first, last);
    const missing = pages.filter((page) => !known.pages.has(page));
    const answer = await requestPages(ask, missing);
    return pages.flatMap((page) => {
      const skip = page * pageLength;
      const rows = known.pages.get(page) ?? answer.known.pages.get(page) ?? [];
      return rows.slice(Math.max(0, first - skip), Math.max(0, last + 1 - skip));
    });
  };

  return {
    total: known.total,
    failure: isCurrent ? loaded.failure : null,
    at: (index) => rowAt(known, index),
    find: (isMatch) => findRow(known, isMatch),
    want,
    load,
  };
}

async function requestPages<T>(ask: RangeRequest<T>, pages: readonly number[]): Promise<LoadedRows<T>> {
  let known: KnownRows<T> = noRows;
  let failure: Failure | null = null;
  await Promise.all(
    pages.map(async (page) => {
      const result = await answered(ask(rangeOf(page)));
      if (result.ok) known = withPage(known, page, result.value);
      else failure = result.error;
    }),
  );
  return { ask, known, failure };
}

/** The list at a new version of the library. If it can no longer be read, its last state stays. */
function replaced<T>(before: LoadedRows<T>, { ask, known, failure }: LoadedRows<T>): LoadedRows<T> {
  if (known.total !== null) return { ask, known, failure };
  return { ask, known: before.ask === ask ? before.known : { ...noRows, total: 0 }, failure };
}

/** The list with the pages of another answer. */
function extended<T>(before: LoadedRows<T>, { ask, known, failure }: LoadedRows<T>): LoadedRows<T> {
  const old: KnownRows<T> = before.ask === ask ? before.known : noRows;
  if (known.total === null) return { ask, known: { ...old, total: old.total ?? 0 }, failure };
  return { ask, known: { total: known.total, pages: new Map([...old.pages, ...known.pages]) }, failure: null };
}
