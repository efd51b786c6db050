/** The paragraphs in sight, in either layout, and scrolling to others. */
import type { Side } from '../../../viewmodel/pair/sides';
import { elementOfKey, headParagraphs, nearestElement, type ParagraphOf, paragraphOf } from './elements';
import { hold, release } from './settle';

/** The reading line, as a share of the window's height: the text there counts as being read. */
const READING_SHARE = 0.35;

/** The lower edge of the sticky outlet names, in pixels from the top: text scrolled under them is out of sight. */
export const pickersEnd = 40;

/**
 * The upper edge of the inspector, the find bar and the status line, in pixels from the top; they cover the text below.
 */
export function sightEnd(): number {
  return document.querySelector('[data-dock]')?.getBoundingClientRect().top ?? window.innerHeight;
}

/** Dispatched to a column that a command scrolls, so that the other column follows it and not vice versa. */
export const leadEvent = 'crossread-lead';

/** A paragraph in sight; `top` and `bottom` are pixels below the window's upper edge and may lie outside it. */
export interface VisibleParagraph extends ParagraphOf {
  readonly element: HTMLElement;
  readonly top: number;
  readonly bottom: number;
}

/** A point of an article: a paragraph and the share of its height that is above the point. */
export interface TextPoint extends ParagraphOf {
  readonly share: number;
}

/** The height of the reading line, in pixels below the window's upper edge. */
export function readingLine(): number {
  return Math.round(window.innerHeight * READING_SHARE);
}

/** The scroller an element is in: a column in Original order, else the page. */
export function scrollerOf(element: Element): Element {
  return element.closest('[data-scroller]') ?? document.documentElement;
}

/** The index of the first child whose lower edge is below `y`; children are one below the other. */
export function firstBelow(children: HTMLCollection, y: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = children[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The containers of the articles, each from top to bottom: the rows of both, or a column of each. */
export function textStrips(): readonly HTMLElement[] {
  return ['strip-rows', 'strip-left', 'strip-right'].map((id) => elementOfKey(id)).filter((strip) => strip !== null);
}

/** The part of the window that an element can be seen in, in pixels below the upper edge. */
export function clipOf(element: Element): { readonly top: number; readonly bottom: number } {
  const scroller = element.closest('[data-scroller]');
  if (scroller === null) return { top: pickersEnd, bottom: sightEnd() };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top, bottom };
}

function seen(element: HTMLElement): VisibleParagraph | null {
  const paragraph = paragraphOf(element);
  if (paragraph === null) return null;
  const { top, bottom } = element.getBoundingClientRect();
  return { ...paragraph, element, top, bottom };
}

/**
 * The paragraphs in sight, measured now. A strip's children are found by binary search, so that a long article costs a
 * dozen measurements and not thousands, and nothing out of sight is laid out. A child may contain strips itself
 * (`data-strip`): a run of thousands of paragraphs is one row.
 */
export function paragraphsInSight(): readonly VisibleParagraph[] {
  const found: VisibleParagraph[] = [];
  const add = (element: HTMLElement, clip: { readonly top: number; readonly bottom: number }): void => {
    const one = seen(element);
    if (one !== null && one.bottom > clip.top && one.top < clip.bottom) found.push(one);
  };
  for (const element of headParagraphs()) add(element, clipOf(element));
  const addAll = (strip: Element): void => {
    const clip = clipOf(strip);
    for (let at = firstBelow(strip.children, clip.top); at < strip.children.length; at++) {
      const child = strip.children[at];
      if (child === undefined || child.getBoundingClientRect().top >= clip.bottom) break;
      const inner = child.matches('[data-strip]') ? [child] : child.querySelectorAll(':scope > [data-strip]');
      for (const one of inner) addAll(one);
      if (inner.length > 0) continue;
      for (const element of child.querySelectorAll<HTMLElement>('[data-paragraph]')) add(element, clip);
    }
  };
  for (const strip of textStrips()) addAll(strip);
  return found;
}

/** The paragraph in sight that is nearest to a line; in a tie, the one on the preferred side. */
export function nearestTo(line: number, all: readonly VisibleParagraph[], preferred: Side): VisibleParagraph | null {
  const distance = ({ top, bottom }: VisibleParagraph): number => Math.max(top - line, line - bottom, 0);
  let nearest: VisibleParagraph | null = null;
  for (const one of all) {
    const gain = nearest === null ? Number.POSITIVE_INFINITY : distance(nearest) - distance(one);
    if (gain > 0 || (gain === 0 && one.side === preferred && nearest?.side !== preferred)) nearest = one;
  }
  return nearest;
}

/** The story text at the reading line, of either side or only of `preferred`; null at the very top of the page. */
export function placeAtLine(preferred: Side, only: boolean): TextPoint | null {
  const line = readingLine();
  const storyText = paragraphsInSight().filter(
    ({ element, side }) => element.closest('[data-fold]') === null && (!only || side === preferred),
  );
  const nearest = nearestTo(line, storyText, preferred);
  if (nearest === null || scrollerOf(nearest.element).scrollTop === 0) return null;
  const { side, paragraph, top, bottom } = nearest;
  return { side, paragraph, share: bottom > top ? (line - top) / (bottom - top) : 0 };
}

/** Scrolls a point of an article to a line of the window, and keeps it there while the text around it settles. */
export function bringTo(line: number, point: TextPoint): void {
  const element = nearestElement(point);
  if (element === null) return;
  const share = paragraphOf(element)?.paragraph === point.paragraph ? point.share : 0;
  const scroller = scrollerOf(element);
  scroller.dispatchEvent(new Event(leadEvent));
  hold(scroller, () => {
    if (!element.isConnected) return;
    const { top, height } = element.getBoundingClientRect();
    scroller.scrollTop += top + share * height - line;
  });
}

/** Scrolls an element into sight, clear of the outlet names and the inspector, by the smallest distance. */
export function scrollIntoSight(element: HTMLElement): void {
  const scroller = scrollerOf(element);
  const { top, bottom } = element.getBoundingClientRect();
  if (top < pickersEnd || bottom > sightEnd()) release(scroller);
  scroller.dispatchEvent(new Event(leadEvent));
  element.scrollIntoView({ block: 'nearest' });
}
