import { useCallback, useMemo } from 'react';
import { columnsOf } from '../../../viewmodel/pair/column';
import type { View } from '../../../viewmodel/pair/view';
import { columnOrder, type ReadingOrder, rowOrder } from '../../../viewmodel/search/search';
import { useFilter } from '../filters/useFilter';
import { unfoldParagraph } from '../find/reveal';
import { useInspection } from '../inspector/useInspection';
import { useNavigation } from '../position/useNavigation';
import { useLayout } from '../published/useLayout';
import { Openings } from './folds';
import { useSelected } from './useSelected';
import type { Selection } from './useSession';

/** How a view, of the two articles selected, is read: in which layout, what of it is filtered and folded, and where in it the reader is. */
export function useReader(view: View | null, selection: Selection | null) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another pair has other folds, closed at first
  const openings = useMemo(() => new Openings(), [view]);
  const filtering = useFilter(view, selection);
  const { entries, stops } = filtering;
  const navigation = useNavigation(view, stops);
  /** The difference the reader is at. */
  const stop = stops[navigation.at] ?? null;
  const { selected, select } = useSelected(view, stop);
  const inspection = useInspection(view, selection, selected, select, stop, navigation.say);
  const { only: foldedSides } = filtering.filter;
  const rowsInOrder = useCallback<ReadingOrder>(
    () => (view === null ? [] : rowOrder(view, entries, foldedSides)),
    [view, entries, foldedSides],
  );
  const layout = useLayout(view, (paragraph) => unfoldParagraph(rowsInOrder, openings, paragraph));
  const isPublished = layout.layout === 'published';
  const columnsInOrder = useCallback<ReadingOrder>(
    () => (view === null ? [] : columnOrder(columnsOf(view), view.leading)),
    [view],
  );
  /** The paragraphs as they follow each other in the layout shown. */
  const order = isPublished ? columnsInOrder : rowsInOrder;
  return {
    view,
    openings,
    filtering,
    navigation,
    stop,
    selected,
    select,
    inspection,
    layout,
    isPublished,
    order,
  };
}

export type Reader = ReturnType<typeof useReader>;
