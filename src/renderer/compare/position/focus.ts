/** The focus in the text, and how it is given back when the text is drawn anew. */
import {
  currentElement,
  nearestElement,
  type ParagraphOf,
  paragraphAround,
  shownElement,
  stopByKey,
  textElement,
} from './elements';
import { clipOf, type Point, readingLine } from './reading';

/** The focused part of the text, as another layout of the same comparison has it too. */
export interface FocusedText extends ParagraphOf {
  /** The key of the difference; null for a paragraph or a row without one. */
  readonly stop: string | null;
}

/** Gives the focus to the whole text, so that the next key goes on from it. */
export function focusText(): void {
  textElement()?.focus({ preventScroll: true });
}

/** Moves the focus to the current difference, or to the whole text if none is shown. */
export function focusCurrent(): void {
  (currentElement() ?? textElement())?.focus({ preventScroll: true });
}

/** Whether nothing has the focus: the element that had it is gone. */
export function isFocusLost(): boolean {
  return document.activeElement === document.body;
}

/** The focused part of the text; for a focused column, the paragraph being read in it. */
export function focusedText(read: ParagraphOf | null): FocusedText | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active.closest('main') === null) return null;
  const paragraph = paragraphAround(active) ?? read;
  const stop = active.closest<HTMLElement>('[data-stop]')?.dataset.stop ?? null;
  return paragraph === null ? null : { stop, side: paragraph.side, paragraph: paragraph.paragraph };
}

/** Gives the focus back, unless the element that had it is still there. */
export function focusAgain({ stop, side, paragraph }: FocusedText): void {
  if (!isFocusLost()) return;
  const marked = stop === null ? null : stopByKey(stop);
  const element = marked ?? nearestElement({ side, paragraph })?.closest<HTMLElement>('[tabindex]');
  element?.focus({ preventScroll: true });
}

/**
 * The paragraph of the difference that has the focus, while it is in sight: that is read, wherever in the window it is.
 * Its share is below 0 or above 1 where it is not at the reading line.
 */
export function focusedPoint(): Point | null {
  const stop = document.activeElement?.closest('main [data-stop]') ?? null;
  const paragraph = stop && paragraphAround(stop);
  const element = paragraph && shownElement(paragraph);
  if (!paragraph || !element) return null;
  const { top, bottom, height } = element.getBoundingClientRect();
  const clip = clipOf(element);
  if (bottom <= clip.top || top >= clip.bottom || height === 0) return null;
  return { side: paragraph.side, paragraph: paragraph.paragraph, share: (readingLine() - top) / height };
}
