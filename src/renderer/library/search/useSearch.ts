import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bridge, Failure, Hit } from '../../../contract';
import { HITS_A_PAGE } from '../../../contract/library';
import { useDelayed } from '../../ui/useDelayed';
import { answered } from '../answer';

/** ms: a letter typed sooner after another is not searched for by itself. */
const patience = 120;

/** The results of a search, as far as they were asked for. */
export interface Search {
  /** The words searched for; empty while nothing is. */
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Whether there may be more. */
  readonly hasMore: boolean;
  readonly waiting: boolean;
  readonly failure: Failure | null;
  readonly more: () => void;
}

interface Found {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly hasMore: boolean;
  readonly failure: Failure | null;
}

const nothing: Found = { query: '', hits: [], hasMore: false, failure: null };

/** Searches for what is typed, a page at a time; again whenever the library has changed. */
export function useSearch(bridge: Pick<Bridge, 'librarySearch'>, typed: string, changes: number): Search {
  const [found, setFound] = useState(nothing);
  const [asking, setAsking] = useState(false);
  const wanted = typed.trim();
  const latest = useRef(0);
  const known = useRef(nothing);
  const isAskingMore = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed is searched again
  useEffect(() => {
    latest.current += 1;
    const request = latest.current;
    if (wanted === '') {
      known.current = nothing;
      setFound(nothing);
      setAsking(false);
      return undefined;
    }
    const isAgain = known.current.query === wanted;
    const ask = async (): Promise<void> => {
      setAsking(true);
      const hits: Hit[] = [];
      const enough = isAgain ? known.current.hits.length : 1;
      let hasMore = true;
      let failure: Failure | null = null;
      while (hits.length < enough && hasMore) {
        const result = await answered(bridge.librarySearch(wanted, hits.length));
        if (request !== latest.current) return;
        if (result.ok) hits.push(...result.value);
        else failure = result.error;
        hasMore = result.ok && result.value.length === HITS_A_PAGE;
      }
      known.current = { query: wanted, hits, hasMore, failure };
      setFound(known.current);
      setAsking(false);
    };
    const timer = setTimeout(() => void ask(), isAgain ? 0 : patience);
    return () => clearTimeout(timer);
  }, [bridge, wanted, changes]);

  const more = useCallback(() => {
    const { query, hits, hasMore } = known.current;
    if (query === '' || !hasMore || isAskingMore.current) return;
    const request = latest.current;
    isAskingMore.current = true;
    void answered(bridge.librarySearch(query, hits.length)).then((result) => {
      isAskingMore.current = false;
      if (request !== latest.current || known.current.hits !== hits) return;
      known.current = {
        query,
        hits: result.ok ? [...hits, ...result.value] : hits,
        hasMore: result.ok && result.value.length === HITS_A_PAGE,
        failure: result.ok ? null : result.error,
      };
      setFound(known.current);
    });
  }, [bridge]);

  return { ...found, waiting: useDelayed(asking, progressAfter), more };
}

/** ms: what takes longer says so. */
const progressAfter = 500;
