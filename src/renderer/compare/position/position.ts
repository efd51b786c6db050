/**
 * Where the reader is on the page: captured before a redraw and restored after it, so that the text stays in place. All
 * measuring and scrolling of the text is in this folder.
 */
import { paragraphAnchor } from '../../../viewmodel/pair/anchors';
import type { Side } from '../../../viewmodel/pair/sides';
import type { Stop } from '../../../viewmodel/pair/stops';
import { setPendingAnchor } from '../windowing/anchors';
import {
  beforeComparison,
  beforeInspector,
  beforeLayout,
  type CaptureKind,
  type ColumnPoints,
  mirrored,
  type PixelPoint,
  type Position,
  pixelPointIn,
  pixelsOf,
  type ReadingState,
  textOf,
} from './capture';
import { type ParagraphOf, paragraphElement, stopElement, stopsIn } from './elements';
import { focusAgain, focusedPoint, focusText, isFocusLost } from './focus';
import { isInSight, nearestRow } from './inSight';
import { bringTo, placeAtLine, readingLine, scrollerOf, sightEnd, type TextPoint } from './reading';
import { hold, release } from './settle';
import { watchSight } from './sight';

/** A restored point, and how far its scroller was scrolled then. While nobody scrolls, the next redraw keeps it too. */
interface KeptPoint {
  readonly point: PixelPoint;
  readonly scroller: Element;
  readonly scrolled: number;
  /** Whether rows around it are still getting their real heights, which scrolls the page. */
  readonly isSettling: boolean;
}

/** The render that a position is pending for: the next comparison, or the other layout. */
type PendingRender = 'comparison' | 'layout';

/** Sets the text that the next view is initially rendered around; null for its beginning. */
function setPendingTarget(text: ParagraphOf | null): void {
  setPendingAnchor(text && paragraphAnchor(text.side, text.paragraph));
}

/** The position on the page of the window. */
export class PagePosition {
  /** The column that was scrolled last. */
  readonly lead: { current: Side } = { current: 'left' };
  /** The points that the columns scroll to when they are next rendered. */
  readonly columns: { current: ColumnPoints | null } = { current: null };
  readonly #pending: Record<PendingRender, Position | null> = { comparison: null, layout: null };
  #kept: KeptPoint | null = null;
  /** The point at the reading line in the last frame, because after a change of width it can no longer be measured. */
  #read: TextPoint | null = null;

  constructor() {
    // The user may have scrolled the page cached by the last start.
    this.#pending.comparison = beforeComparison(this.#pixelPoint(null), null);
  }

  /** The position before a redraw; null if nothing needs to be kept in place. */
  capture(kind: CaptureKind, { stop, hasColumns, willHaveColumns, rowOfInspected }: ReadingState): Position | null {
    const lead = this.lead.current;
    switch (kind) {
      case 'rows': {
        // If the columns scroll separately the left one is kept, and the other follows.
        const point = this.#pixelPoint(stop) ?? placeAtLine('left', true);
        return { point, columns: null, focus: isFocusLost() ? null : 'text' };
      }
      case 'links':
        return beforeComparison(this.#pixelPoint(stop), null);
      case 'sides': {
        // A second swap before the first is rendered returns to the reader's present position.
        const now = this.#pending.comparison ?? beforeComparison(this.#pixelPoint(stop), hasColumns ? lead : null);
        return now && mirrored(now);
      }
      case 'layout':
        return beforeLayout(focusedPoint() ?? placeAtLine(lead, hasColumns), lead, willHaveColumns);
      case 'width':
        return beforeLayout(this.#read, lead, willHaveColumns);
      case 'inspector':
        return beforeInspector(rowOfInspected);
    }
  }

  /** The current difference if it is in sight, else the nearest row; null at the very top. */
  #pixelPoint(stop: Stop | null): PixelPoint | null {
    const kept = this.#kept;
    if (kept !== null && (kept.isSettling || Math.abs(kept.scroller.scrollTop - kept.scrolled) < 1)) return kept.point;
    const current = stopElement(stop);
    if (current !== null && isInSight(current)) {
      const around = current.closest<HTMLElement>('[data-paragraph]');
      const point = pixelPointIn(around ?? current, around === null ? -1 : stopsIn(around).indexOf(current));
      if (point !== null) return point;
    }
    return window.scrollY === 0 ? null : pixelPointIn(nearestRow());
  }

  /** Keeps a position for a pending render, which initially shows the text of the position; null for the beginning. */
  setPending(render: PendingRender, position: Position | null): void {
    this.#pending[render] = position;
    this.columns.current = position?.columns ?? null;
    setPendingTarget(textOf(position));
  }

  /** Restores the pending position of a layout, if one was just rendered. */
  restoreLayout(): void {
    const position = this.#pending.layout;
    this.#pending.layout = null;
    if (position !== null) this.restore(position);
  }

  /** Restores the position in a comparison just rendered. Returns the key of the difference that is current again. */
  restoreComparison(position: Position | null = this.#pending.comparison): string | null {
    this.#pending.comparison = null;
    this.#kept = null;
    const point = pixelsOf(position);
    if (point === null) {
      window.scrollTo(0, 0);
      return null;
    }
    const element = this.#keepInPlace(point, (kept) => {
      this.#kept = kept;
    });
    const stop = element?.closest<HTMLElement>('[data-stop]') ?? null;
    if (point.stop === null || stop === null) return null;
    // Only a focus lost with the old rows is restored: one on a picker or a button stays there.
    if (isFocusLost()) stop.focus({ preventScroll: true });
    return stop.dataset.stop ?? null;
  }

  /** Restores a position after a redraw of the same comparison. */
  restore({ point, focus }: Position): void {
    if (point === 'top') window.scrollTo(0, 0);
    else if (point !== null && 'top' in point) this.#keepInPlace(point, () => {});
    else if (point !== null) bringTo(readingLine(), point);
    if (focus === null || !isFocusLost()) return;
    // The focused element may be folded now.
    if (focus === 'text') focusText();
    else focusAgain(focus);
  }

  /**
   * Keeps a point of the text where it was while rows around it settle. Reports the resulting scroll position each
   * time, or null once something else is scrolled to. Returns the element of the current difference, or else of the
   * paragraph.
   */
  #keepInPlace(point: PixelPoint, onKept: (kept: KeptPoint | null) => void): HTMLElement | null {
    const element = paragraphElement(point);
    if (element === null) return null;
    const scroller = scrollerOf(element);
    const keep = (isSettling: boolean): void => {
      if (!element.isConnected) return;
      scroller.scrollTop += element.getBoundingClientRect().top - point.top;
      onKept({ point, scroller, scrolled: scroller.scrollTop, isSettling });
    };
    hold(scroller, keep, () => onKept(null));
    if (point.stop === null || point.stop < 0) return element;
    return stopsIn(element)[point.stop] ?? element;
  }

  /** Focuses an element and brings it to the middle of the window, unless it is well within it. */
  goTo(element: HTMLElement): void {
    this.#kept = null;
    release(scrollerOf(element));
    const { top, bottom } = element.getBoundingClientRect();
    const sight = sightEnd();
    const isCalm = top > sight * 0.15 && bottom < sight * 0.85;
    if (!isCalm) element.scrollIntoView({ block: bottom - top > sight * 0.6 ? 'start' : 'center' });
    element.focus({ preventScroll: true });
  }

  /** Tracks the point at the reading line, for a change of the window's width. Returns a function that stops it. */
  watch(hasColumns: boolean): () => void {
    let width = window.innerWidth;
    const onResize = (): void => {
      if (window.innerWidth !== width && this.#read !== null) bringTo(readingLine(), this.#read);
      width = window.innerWidth;
    };
    window.addEventListener('resize', onResize);
    const endSight = watchSight(() => {
      this.#read = placeAtLine(this.lead.current, hasColumns);
    });
    return () => {
      window.removeEventListener('resize', onResize);
      endSight();
    };
  }
}
