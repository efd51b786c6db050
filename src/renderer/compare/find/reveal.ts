import { flushSync } from 'react-dom';
import type { Openings } from '../openings';
import { goTo } from '../places';
import type { Side } from '../sides';
import type { View } from '../view';
import { type Reading, readingOrder, type Searched } from './search';

/** The element of a paragraph, if it is on the page. */
export function elementOf({ side, paragraph }: Pick<Searched, 'side' | 'paragraph'>): HTMLElement | null {
  const name = `${side}-${paragraph}`;
  return document.querySelector(`main [data-paragraph="${name}"], main [data-with~="${name}"]`);
}

/** Opens what folds a paragraph, and has it drawn at once: it is to be scrolled to. */
export function unfold({ within }: Searched, openings: Openings): void {
  if (within !== null && !openings.isOpen(within.key, false)) flushSync(() => openings.set(within.key, true));
}

/** Brings a paragraph into sight and the focus to it. */
export function goToParagraph(
  view: View,
  reading: Reading,
  openings: Openings,
  wanted: { side: Side; paragraph: number },
): void {
  const searched = readingOrder(view, reading).find(
    ({ side, paragraph }) => side === wanted.side && paragraph === wanted.paragraph,
  );
  if (searched !== undefined) unfold(searched, openings);
  const element = elementOf(wanted);
  if (element === null) return;
  element.tabIndex = -1;
  goTo(element);
}
