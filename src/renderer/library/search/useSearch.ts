import { useEffect, useRef, useState } from 'react';
import type { Bridge, Failure, Hit } from '../../../contract';
import { HITS_A_PAGE } from '../../../contract/library';
import { useDelayed } from '../../ui/useDelayed';
import { answered } from '../answered';

/** Milliseconds between the last key and the search, so that fast typing searches once. */
const DEBOUNCE = 120;

/** Milliseconds: a shorter search shows no progress. */
const PROGRESS_DELAY = 500;

/** The results of a search, as far as they have been requested. */
export interface Search extends HitPages {
  readonly waiting: boolean;
  /** Requests the next page. */
  readonly more: () => void;
}

/** The hits loaded so far. */
interface HitPages {
  /** The query; empty until a search has been answered. */
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Whether there may be more. */
  readonly hasMore: boolean;
  readonly failure: Failure | null;
}

/** A query at a version of the library. Late answers for an older object are ignored. */
interface SearchRequest {
  readonly query: string;
  readonly version: number;
}

const noSearch: HitPages = { query: '', hits: [], hasMore: false, failure: null };

type SearchBridge = Pick<Bridge, 'librarySearch'>;

/** Searches for the typed words, page by page, and again when the library changes. */
export function useSearch(bridge: SearchBridge, typed: string, version: number): Search {
  const [pages, setPages] = useState(noSearch);
  const [isSearching, setSearching] = useState(false);
  const query = typed.trim();
  const current = useRef<SearchRequest>({ query, version });
  /** The current `pages` between renders, for timers and late answers. */
  const loaded = useRef(noSearch);
  const isLoadingMore = useRef(false);

  useEffect(() => {
    const request = { query, version };
    current.current = request;
    const show = (next: HitPages): void => {
      loaded.current = next;
      setPages(next);
      setSearching(false);
    };
    if (query === '') {
      show(noSearch);
      return undefined;
    }
    const isRepeat = loaded.current.query === query;
    const search = async (): Promise<void> => {
      setSearching(true);
      const count = isRepeat ? loaded.current.hits.length : 1;
      const next = await searchUpTo(bridge, query, count, () => current.current !== request);
      if (next !== null) show(next);
    };
    const timer = setTimeout(() => void search(), isRepeat ? 0 : DEBOUNCE);
    return () => clearTimeout(timer);
  }, [bridge, query, version]);

  const more = async (): Promise<void> => {
    const request = current.current;
    const before = loaded.current;
    if (before.query === '' || !before.hasMore || isLoadingMore.current) return;
    isLoadingMore.current = true;
    const page = await requestPage(bridge, before.query, before.hits);
    isLoadingMore.current = false;
    // A new search, or a repeat for a new version, replaces the hits.
    if (current.current !== request || loaded.current !== before) return;
    loaded.current = page;
    setPages(page);
  };
  return { ...pages, waiting: useDelayed(isSearching, PROGRESS_DELAY), more: () => void more() };
}

/** The first `count` hits or more, by whole pages; null once the answer is stale. */
async function searchUpTo(
  bridge: SearchBridge,
  query: string,
  count: number,
  isStale: () => boolean,
): Promise<HitPages | null> {
  let pages: HitPages = { query, hits: [], hasMore: true, failure: null };
  while (pages.hits.length < count && pages.hasMore) {
    pages = await requestPage(bridge, query, pages.hits);
    if (isStale()) return null;
  }
  return pages;
}

/** The hits with one more page. */
async function requestPage(bridge: SearchBridge, query: string, hits: readonly Hit[]): Promise<HitPages> {
  const result = await answered(bridge.librarySearch(query, hits.length));
  if (!result.ok) return { query, hits, hasMore: false, failure: result.error };
  const { value } = result;
  return { query, hits: [...hits, ...value], hasMore: value.length === HITS_A_PAGE, failure: null };
}
