/** The focus in the text, and restoring it after a redraw. */
import {
  currentElement,
  nearestElement,
  type ParagraphOf,
  paragraphAround,
  shownElement,
  stopByKey,
  textElement,
} from './elements';
import { clipOf, readingLine, type TextPoint } from './reading';

/** The focused part of the text, in a form that any layout of the comparison can restore. */
export interface FocusedText extends ParagraphOf {
  /** The key of the difference; null for a paragraph or a row without one. */
  readonly stop: string | null;
}

/** Focuses the whole text, so that the next key acts on it. */
export function focusText(): void {
  textElement()?.focus({ preventScroll: true });
}

/** Moves the focus to the current difference, or to the whole text if none is shown. */
export function focusCurrent(): void {
  (currentElement() ?? textElement())?.focus({ preventScroll: true });
}

/**
 * Whether nothing has the focus: the element that had it is gone, or inert, as on a screen that was left. The browser
 * takes the focus from an inert element only when it next renders.
 */
export function isFocusLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.closest('[inert]') !== null;
}

/** The focused part of the text; for a focused column, the paragraph being read in it. */
export function focusedText(read: ParagraphOf | null): FocusedText | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active.closest('main') === null) return null;
  const paragraph = paragraphAround(active) ?? read;
  const stop = active.closest<HTMLElement>('[data-stop]')?.dataset.stop ?? null;
  return paragraph === null ? null : { stop, side: paragraph.side, paragraph: paragraph.paragraph };
}

/** Restores the focus, unless the element that had it still exists. */
export function focusAgain({ stop, side, paragraph }: FocusedText): void {
  if (!isFocusLost()) return;
  const marked = stop === null ? null : stopByKey(stop);
  const element = marked ?? nearestElement({ side, paragraph })?.closest<HTMLElement>('[tabindex]');
  element?.focus({ preventScroll: true });
}

/**
 * The paragraph of the focused difference, while it is in sight: it counts as being read, wherever in the window it is.
 * Its share is below 0 or above 1 if it is not at the reading line.
 */
export function focusedPoint(): TextPoint | null {
  const stop = document.activeElement?.closest('main [data-stop]') ?? null;
  const paragraph = stop && paragraphAround(stop);
  const element = paragraph && shownElement(paragraph);
  if (!paragraph || !element) return null;
  const { top, bottom, height } = element.getBoundingClientRect();
  const clip = clipOf(element);
  if (bottom <= clip.top || top >= clip.bottom || height === 0) return null;
  return { side: paragraph.side, paragraph: paragraph.paragraph, share: (readingLine() - top) / height };
}
