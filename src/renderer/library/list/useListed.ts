import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure, Listed, Range, Result } from '../../../contract';
import { answered } from '../answer';
import { findRow, type Known, pageLength, pagesOf, rangeOf, rowAt, unknown, withPage } from './pages';

/** Asks for a part of a list; another function asks for another list. */
export type Ask<T> = (range: Range) => Promise<Result<Listed<T>>>;

/** A list of the library as far as it has come. */
export interface ListState<T> {
  /** Null while it has not come at all. */
  readonly total: number | null;
  readonly failure: Failure | null;
  readonly at: (index: number) => T | undefined;
  readonly find: (isIt: (row: T) => boolean) => number;
  /** Says which rows are in sight: what is missing of them is asked for. */
  readonly want: (first: number, last: number) => void;
  /** Rows `first` to `last`, asked for where they are missing; fewer when that fails. */
  readonly load: (first: number, last: number) => Promise<readonly T[]>;
}

interface Held<T> {
  readonly ask: Ask<T>;
  readonly known: Known<T>;
  readonly failure: Failure | null;
}

/**
 * Holds a list of which only parts are asked for. When `changes` is another number, what is in sight is asked for again,
 * and stays as it is until the answer has come.
 */
export function useListed<T>(ask: Ask<T>, changes: number): ListState<T> {
  const [held, setHeld] = useState<Held<T>>({ ask, known: unknown, failure: null });
  const known = held.ask === ask ? held.known : (unknown as Known<T>);
  const latest = useRef({ ask, known });
  const asked = useRef(new Set<number>());
  const sight = useRef<readonly [number, number]>([0, 0]);
  const sightOf = useRef(ask);

  useEffect(() => {
    latest.current = { ask, known };
  });

  const fetchPage = useCallback(
    async (page: number, isStale: () => boolean): Promise<void> => {
      asked.current.add(page);
      const result = await answered(ask(rangeOf(page)));
      if (isStale()) return;
      setHeld((now) => {
        const before = now.ask === ask ? now.known : (unknown as Known<T>);
        if (!result.ok) return { ask, known: { ...before, total: before.total ?? 0 }, failure: result.error };
        return { ask, known: withPage(before, page, result.value), failure: null };
      });
    },
    [ask],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed is asked for again
  useEffect(() => {
    let ended = false;
    asked.current = new Set();
    if (sightOf.current !== ask) sight.current = [0, 0];
    sightOf.current = ask;
    const pages = pagesOf(...sight.current);
    for (const page of pages) asked.current.add(page);
    void Promise.all(pages.map((page) => answered(ask(rangeOf(page))))).then((results) => {
      if (ended) return;
      let fresh: Known<T> = unknown;
      let failure: Failure | null = null;
      results.forEach((result, at) => {
        if (result.ok) fresh = withPage(fresh, pages[at] ?? 0, result.value);
        else failure = result.error;
      });
      // A list that cannot be read any more stays as it was last read.
      if (fresh.total === null)
        setHeld((now) => ({ ask, known: now.ask === ask ? now.known : { ...unknown, total: 0 }, failure }));
      else setHeld({ ask, known: fresh, failure });
    });
    return () => {
      ended = true;
    };
  }, [ask, changes]);

  const want = useCallback(
    (first: number, last: number): void => {
      sight.current = [first, last];
      const mine = asked.current;
      for (const page of pagesOf(first, last)) if (!mine.has(page)) void fetchPage(page, () => asked.current !== mine);
    },
    [fetchPage],
  );

  const load = useCallback(
    async (first: number, last: number): Promise<readonly T[]> => {
      const rows: T[] = [];
      for (const page of pagesOf(first, last)) {
        const there = latest.current.ask === ask ? latest.current.known.pages.get(page) : undefined;
        const result = there === undefined ? await answered(ask(rangeOf(page))) : null;
        const items = there ?? (result?.ok ? result.value.items : []);
        const skip = page * pageLength;
        rows.push(...items.slice(Math.max(0, first - skip), Math.max(0, last + 1 - skip)));
      }
      return rows;
    },
    [ask],
  );

  return {
    total: known.total,
    failure: held.ask === ask ? held.failure : null,
    at: (index) => rowAt(known, index),
    find: (isIt) => findRow(known, isIt),
    want,
    load,
  };
}
