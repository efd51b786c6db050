import { useEffect, useMemo, useState } from 'react';
import { paragraphAnchor } from '../../../viewmodel/pair/rowNames';
import {
  buildIndex,
  hitsInFolds,
  type ReadingOrder,
  type SearchedParagraph,
  type SearchHits,
  search,
} from '../../../viewmodel/search/search';
import { shownElement } from '../position/elements';
import { useFolds } from '../state/folds';
import { useShared } from '../state/ViewContext';
import { draw } from '../windowing/drawing';
import { clearHighlight, highlight, rangesIn } from './highlight';
import { unfold } from './reveal';
import { scrollToRange } from './scroll';
import { useNear } from './useNear';

/** The query. */
interface Query {
  readonly typed: string;
  readonly wholeWord: boolean;
}

/** A search in both columns and where the reader is in it. */
export interface FindState extends Query {
  readonly hits: SearchHits;
  /** The hit the reader is at, or -1. */
  readonly at: number;
  /** Hits in closed folds, by what folds them. */
  readonly folded: Readonly<Record<'clutter' | 'run', number>>;
  /** Looks for something else; goes to the first hit from what is in sight on. */
  readonly look: (query: Query) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Searches the articles' text, not the page: only what is near the view is marked in it. */
export function useFind(order: ReadingOrder): FindState {
  const { view, furnitureShown } = useShared();
  const openings = useFolds();
  const index = useMemo(() => buildIndex(view.pair, order()), [view, order]);
  const [query, setQuery] = useState<Query>({ typed: '', wholeWord: false });
  const hits = useMemo(() => search(index, query.typed, query.wholeWord), [index, query]);
  const [reached, setReached] = useState({ index, query, at: -1 });
  const at = reached.index === index && reached.query === query ? reached.at : -1;

  const isShown = ({ within }: SearchedParagraph): boolean =>
    within === null || openings.isOpen(within.key, within.kind === 'clutter' && furnitureShown);

  /** The range of a hit that is on the page. */
  const rangeOf = (all: SearchHits, hit: number, { typed, wholeWord }: Query): Range | null => {
    const searched = index.paragraphs[all.paragraph[hit] ?? -1];
    const element = searched === undefined ? null : shownElement(searched);
    const ranges = element === null ? [] : rangesIn(element, typed, wholeWord);
    return ranges[Math.min(all.nth[hit] ?? 0, ranges.length - 1)] ?? null;
  };

  const drawHit = (all: SearchHits, hit: number): void => {
    const searched = index.paragraphs[all.paragraph[hit] ?? -1];
    if (searched !== undefined) draw(paragraphAnchor(searched.side, searched.paragraph));
  };

  const mark = (all: SearchHits, hit: number, wanted: Query): void => {
    const ranges = [...near.current].flatMap((element) => rangesIn(element, wanted.typed, wanted.wholeWord));
    highlight(ranges, hit === -1 ? null : rangeOf(all, hit, wanted));
  };
  const near = useNear(() => mark(hits, at, query));
  // biome-ignore lint/correctness/useExhaustiveDependencies: marked again when what is found or reached changes
  useEffect(() => mark(hits, at, query), [hits, at, query]);
  useEffect(() => clearHighlight, []);

  const look = (wanted: Query): void => {
    const found = search(index, wanted.typed, wanted.wholeWord);
    const top = topParagraph(index.paragraphs, near.current);
    const isWanted = (paragraph: number): boolean => {
      const searched = index.paragraphs[paragraph];
      return searched !== undefined && isShown(searched);
    };
    const from = found.paragraph.findIndex((paragraph) => paragraph >= top && isWanted(paragraph));
    const first = from === -1 ? found.paragraph.findIndex(isWanted) : from;
    setQuery(wanted);
    if (first === -1) return;
    drawHit(found, first);
    scrollToRange(() => rangeOf(found, first, wanted));
    setReached({ index, query: wanted, at: first });
  };

  const step = (by: 1 | -1): void => {
    const total = hits.paragraph.length;
    if (total === 0) return;
    const next = at === -1 ? (by === 1 ? 0 : total - 1) : (at + by + total) % total;
    const searched = index.paragraphs[hits.paragraph[next] ?? -1];
    if (searched !== undefined && !isShown(searched)) unfold(searched, openings);
    setReached({ index, query, at: next });
    drawHit(hits, next);
    scrollToRange(() => rangeOf(hits, next, query));
  };

  const folded = hitsInFolds(index, hits, isShown);
  return { ...query, hits, at, folded, look, step };
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
    paragraphs.findIndex(({ side, paragraph }) => inSight.has(`${side}-${paragraph}`)),
  );
}
