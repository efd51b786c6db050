/** This folder finds text in both articles: the find bar, highlights, and opening the folds around hits. */
import { type RefObject, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { paragraphAnchor } from '../../../viewmodel/pair/anchors';
import type { ReadingOrder, SearchedParagraph } from '../../../viewmodel/search/readingOrder';
import { buildIndex, hitsInFolds, type SearchHits, type SearchIndex, search } from '../../../viewmodel/search/search';
import { memoised } from '../../memoised';
import { shownElement } from '../position/elements';
import { useFolds } from '../state/folds';
import { useShared } from '../state/ViewContext';
import { ensureRendered } from '../windowing/anchors';
import { clearHighlight, highlight, rangesIn } from './highlight';
import { unfold } from './reveal';
import { scrollToRange } from './scroll';
import { useNear } from './useNear';

/** The text searched for, and how. */
interface SearchQuery {
  readonly typed: string;
  readonly wholeWord: boolean;
}

/** A search in both columns and the hit the reader is at. */
export interface FindState extends SearchQuery {
  readonly hits: SearchHits;
  /** Index of the hit the reader is at, or -1. */
  readonly at: number;
  /** Hits in closed folds, by the kind of fold. */
  readonly folded: Readonly<Record<'clutter' | 'run', number>>;
  /** Starts a new search, and goes to the first hit in or after the text in sight. */
  readonly startSearch: (query: SearchQuery) => void;
  /** Goes to the next or previous hit, wrapping around at the ends. */
  readonly step: (by: 1 | -1) => void;
}

/** A query, and its hits in an index. */
interface FoundHits {
  readonly query: SearchQuery;
  readonly index: SearchIndex;
  readonly hits: SearchHits;
}

function paragraphOfHit({ index, hits }: FoundHits, hit: number): SearchedParagraph | undefined {
  return index.paragraphs[hits.paragraph[hit] ?? -1];
}

/** The range of a hit; null while its paragraph is not rendered. */
function rangeOfHit(found: FoundHits, hit: number): Range | null {
  const paragraph = paragraphOfHit(found, hit);
  const element = paragraph === undefined ? null : shownElement(paragraph);
  const ranges = element === null ? [] : rangesIn(element, found.query.typed, found.query.wholeWord);
  return ranges[Math.min(found.hits.nth[hit] ?? 0, ranges.length - 1)] ?? null;
}

function scrollToHit(found: FoundHits, hit: number): void {
  const paragraph = paragraphOfHit(found, hit);
  if (paragraph !== undefined) ensureRendered(paragraphAnchor(paragraph.side, paragraph.paragraph));
  scrollToRange(() => rangeOfHit(found, hit));
}

/** Searches the articles' text, not the page: only hits near the view are marked in it. */
export function useFind(order: ReadingOrder): FindState {
  const { view, clutterShown } = useShared();
  const folds = useFolds();
  const index = useMemo(() => buildIndex(view.pair, order()), [view, order]);
  // A new search goes to its first hit at once, and is then rendered.
  const [searchOnce] = useState(() => memoised(search));
  const [query, setQuery] = useState<SearchQuery>({ typed: '', wholeWord: false });
  const found = useMemo(
    (): FoundHits => ({ query, index, hits: searchOnce(index, query.typed, query.wholeWord) }),
    [searchOnce, index, query],
  );
  const { hits } = found;
  const [reached, setReached] = useState({ index, query, at: -1 });
  const at = reached.index === index && reached.query === query ? reached.at : -1;
  const near = useMarkedHits(found, at);
  const isShown = ({ within }: SearchedParagraph): boolean =>
    within === null || folds.isOpen(within.key, within.kind === 'clutter' && clutterShown);

  const startSearch = (next: SearchQuery): void => {
    const nextFound = { query: next, index, hits: searchOnce(index, next.typed, next.wholeWord) };
    const top = topParagraph(index.paragraphs, near.current);
    const isOffered = (paragraph: number): boolean => {
      const searched = index.paragraphs[paragraph];
      return searched !== undefined && isShown(searched);
    };
    const { paragraph: paragraphs } = nextFound.hits;
    const below = paragraphs.findIndex((paragraph) => paragraph >= top && isOffered(paragraph));
    const first = below === -1 ? paragraphs.findIndex(isOffered) : below;
    setQuery(next);
    if (first === -1) return;
    scrollToHit(nextFound, first);
    setReached({ index, query: next, at: first });
  };

  const step = (by: 1 | -1): void => {
    const total = hits.paragraph.length;
    if (total === 0) return;
    const next = at === -1 ? (by === 1 ? 0 : total - 1) : (at + by + total) % total;
    const paragraph = paragraphOfHit(found, next);
    if (paragraph !== undefined && !isShown(paragraph)) unfold(paragraph, folds);
    setReached({ index, query, at: next });
    scrollToHit(found, next);
  };

  return { ...query, hits, at, folded: hitsInFolds(index, hits, isShown), startSearch, step };
}

/** Marks the hits near the view, and the one the reader is at. Returns the paragraphs that are near. */
function useMarkedHits(found: FoundHits, at: number): RefObject<ReadonlySet<Element>> {
  const mark = ({ query }: FoundHits, hit: number): void => {
    const ranges = [...near.current].flatMap((element) => rangesIn(element, query.typed, query.wholeWord));
    highlight(ranges, hit === -1 ? null : rangeOfHit(found, hit));
  };
  const near = useNear(() => mark(found, at));
  const markChanged = useEffectEvent(mark);
  useEffect(() => markChanged(found, at), [found, at]);
  useEffect(() => clearHighlight, []);
  return near;
}

/** The first paragraph in sight, as an index into the paragraphs in reading order. */
function topParagraph(paragraphs: readonly SearchedParagraph[], near: ReadonlySet<Element>): number {
  const inSight = new Set<string | undefined>();
  for (const element of near) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0 && top < window.innerHeight) inSight.add((element as HTMLElement).dataset.paragraph);
  }
  return Math.max(
    0,
    paragraphs.findIndex(({ side, paragraph }) => inSight.has(paragraphAnchor(side, paragraph))),
  );
}
