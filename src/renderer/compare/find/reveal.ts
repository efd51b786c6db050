import { flushSync } from 'react-dom';
import type { ReadingOrder, Searched } from '../../../viewmodel/search/search';
import { type ParagraphOf, paragraphElement } from '../position/elements';
import { goTo } from '../position/places';
import type { Openings } from '../state/folds';

/** Opens what folds a paragraph, and has it drawn at once: it is to be scrolled to. */
export function unfold({ within }: Searched, openings: Openings): void {
  if (within !== null && !openings.isOpen(within.key, false)) flushSync(() => openings.set(within.key, true));
}

/** Opens what folds a paragraph. */
export function unfoldParagraph(order: ReadingOrder, openings: Openings, wanted: ParagraphOf): void {
  const searched = order().find(({ side, paragraph }) => side === wanted.side && paragraph === wanted.paragraph);
  if (searched !== undefined) unfold(searched, openings);
}

/** Brings a paragraph into sight and the focus to it. */
export function goToParagraph(order: ReadingOrder, openings: Openings, wanted: ParagraphOf): void {
  unfoldParagraph(order, openings, wanted);
  const element = paragraphElement(wanted);
  if (element === null) return;
  element.tabIndex = -1;
  goTo(element);
}
