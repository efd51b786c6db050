/** Opens the folds around a paragraph, so that it can be scrolled to. */
import { flushSync } from 'react-dom';
import type { ReadingOrder, SearchedParagraph } from '../../../viewmodel/search/readingOrder';
import type { ParagraphOf } from '../position/elements';
import type { FoldStore } from '../state/folds';

/** Opens the fold that hides a paragraph. Renders synchronously, because the paragraph is scrolled to next. */
export function unfold({ within }: SearchedParagraph, folds: FoldStore): void {
  if (within !== null && !folds.isOpen(within.key, false)) flushSync(() => folds.set(within.key, true));
}

/** The same for a paragraph that is looked up in the reading order. */
export function unfoldParagraph(order: ReadingOrder, folds: FoldStore, wanted: ParagraphOf): void {
  const searched = order().find(({ side, paragraph }) => side === wanted.side && paragraph === wanted.paragraph);
  if (searched !== undefined) unfold(searched, folds);
}
