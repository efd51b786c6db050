import { flushSync } from 'react-dom';
import type { Openings } from '../openings';
import { goTo } from '../places';
import { draw } from '../stretches/drawing';
import { paragraphName } from '../stretches/names';
import type { ReadingOrder, Searched } from './search';

/** What is looked for on the page: a paragraph by its side and its index. */
type Wanted = Pick<Searched, 'side' | 'paragraph'>;

/** The element of a paragraph, if it is on the page. */
export function elementOf({ side, paragraph }: Wanted): HTMLElement | null {
  const name = `${side}-${paragraph}`;
  return document.querySelector(`main [data-paragraph="${name}"], main [data-with~="${name}"]`);
}

/** Opens what folds a paragraph, and has it drawn at once: it is to be scrolled to. */
export function unfold({ within }: Searched, openings: Openings): void {
  if (within !== null && !openings.isOpen(within.key, false)) flushSync(() => openings.set(within.key, true));
}

/** Opens what folds a paragraph. */
export function unfoldParagraph(order: ReadingOrder, openings: Openings, wanted: Wanted): void {
  const searched = order().find(({ side, paragraph }) => side === wanted.side && paragraph === wanted.paragraph);
  if (searched !== undefined) unfold(searched, openings);
}

/** Brings a paragraph into sight and the focus to it. */
export function goToParagraph(order: ReadingOrder, openings: Openings, wanted: Wanted): void {
  unfoldParagraph(order, openings, wanted);
  draw(paragraphName(wanted.side, wanted.paragraph));
  const element = elementOf(wanted);
  if (element === null) return;
  element.tabIndex = -1;
  goTo(element);
}
