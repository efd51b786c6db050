/**
 * Where the reader is on the page: captured before a redraw and restored after it, so that the text stays in place. All
 * measuring and scrolling of the text is in this folder.
 */
import type { Stop } from '../../../viewmodel/pair/differences';
import { paragraphAnchor } from '../../../viewmodel/pair/rowNames';
import { opposite, type Side } from '../../../viewmodel/pair/sides';
import { awaitDrawing } from '../windowing/drawing';
import { type ParagraphOf, paragraphElement, paragraphOf, stopElement, stopsIn } from './elements';
import { type FocusedText, focusAgain, focusedPoint, focusedText, focusText, isFocusLost } from './focus';
import { isInSight, nearestRow } from './inSight';
import { bringTo, type Point, placeAtLine, readingLine, scrollerOf, sightEnd } from './reading';
import { hold, letGo } from './settle';
import { watchSight } from './sight';

/** A paragraph, and where in the window its upper edge is. */
interface PixelPoint extends ParagraphOf {
  /** Pixels below the window's upper edge. */
  readonly top: number;
  /** The current difference, as its index among those marked in the paragraph; -1 for its whole row; null for none. */
  readonly stop: number | null;
}

/** The point of each column that is at the reading line in Original order. */
export interface ColumnPoints {
  /** The column the reader read. */
  readonly lead: Side;
  /** Null where a column follows the other one. */
  readonly points: Readonly<Record<Side, Point | null>>;
}

/** Where the reader is. */
export interface Position {
  /**
   * The point that stays where it is: by pixels where the paragraph is drawn as before, by its share at the reading line
   * where it gets another height. Null where no text of the page is to be scrolled to.
   */
  readonly point: PixelPoint | Point | 'top' | null;
  /** The same of both columns, for a redraw that ends in Original order. */
  readonly columns: ColumnPoints | null;
  /** The part of the text to focus again if the redraw takes the focus away: `text` for all of it, null for none. */
  readonly focus: FocusedText | 'text' | null;
}

/** The kinds of redraw that keep the position in different ways. */
export type CaptureKind = 'rows' | 'links' | 'sides' | 'layout' | 'width' | 'inspector';

/** The parts of the screen's state that the position depends on. */
export interface ReadingState {
  readonly stop: Stop | null;
  /** Whether each article has a column that scrolls. */
  readonly hasColumns: boolean;
  /** The same after the redraw. */
  readonly willHaveColumns: boolean;
  /** Finds the row of the link that is, or is about to be, under inspection. */
  readonly rowOfInspected: () => HTMLElement | null;
}

/** A restored point, and how far its scroller was scrolled then. While nobody scrolls, the next redraw keeps it too. */
interface KeptPoint {
  readonly point: PixelPoint;
  readonly scroller: Element;
  readonly scrolled: number;
  /** Whether rows around it are still getting their real heights: the page scrolls by itself then. */
  readonly isSettling: boolean;
}

/** From this width on the inspector is beside the texts, which may get narrower; as in the styles. */
const inspectorBeside = '(min-width: 1600px)';

/** The name of the text that the next view is drawn around from the first; null for none. */
export function setPendingTarget(point: ParagraphOf | null): void {
  awaitDrawing(point && paragraphAnchor(point.side, point.paragraph));
}

/** Focuses an element and brings it to the middle of the window, unless it is well within it. */
export function goTo(element: HTMLElement): void {
  letGo(scrollerOf(element));
  const { top, bottom } = element.getBoundingClientRect();
  const sight = sightEnd();
  const isCalm = top > sight * 0.15 && bottom < sight * 0.85;
  if (!isCalm) element.scrollIntoView({ block: bottom - top > sight * 0.6 ? 'start' : 'center' });
  element.focus({ preventScroll: true });
}

/** The position on the page of the window. */
export class PagePosition {
  /** The column that was scrolled last. */
  readonly lead: { current: Side } = { current: 'left' };
  /** The points that the columns take up when they are next drawn. */
  readonly columns: { current: ColumnPoints | null } = { current: null };
  /** The position to restore when the comparison under way is drawn; undefined for none. */
  #next: Position | null | undefined;
  /** The position to restore when the other layout is drawn. */
  #nextLayout: Position | null = null;
  #kept: KeptPoint | null = null;
  /** The point at the reading line in the last frame: a window that changes its width can no longer be measured. */
  #read: Point | null = null;

  constructor() {
    // The reader may have scrolled the page that was kept from the last start.
    const point = this.#pixelPoint(null);
    this.#next = point === null ? undefined : { point, columns: null, focus: null };
  }

  /** The position before a redraw; null where nothing is to be kept in place. */
  capture(kind: CaptureKind, reading: ReadingState): Position | null {
    switch (kind) {
      case 'rows': {
        // Of columns that scroll by themselves the left one is kept; the other goes along with it.
        const point = this.#pixelPoint(reading.stop) ?? placeAtLine('left', true);
        return { point, columns: null, focus: isFocusLost() ? null : 'text' };
      }
      case 'links':
      case 'sides':
        return this.#beforeComparison(reading, kind === 'sides' && reading.hasColumns);
      case 'layout':
        return this.#beforeLayout(focusedPoint() ?? placeAtLine(this.lead.current, reading.hasColumns), reading);
      case 'width':
        return this.#beforeLayout(this.#read, reading);
      case 'inspector':
        return beforeInspector(reading.rowOfInspected);
    }
  }

  #beforeComparison({ stop }: ReadingState, hasColumns: boolean): Position | null {
    const point = this.#pixelPoint(stop);
    if (!hasColumns) return point && { point, columns: null, focus: null };
    const points = { left: placeAtLine('left', true), right: placeAtLine('right', true) };
    return { point, columns: { lead: this.lead.current, points }, focus: null };
  }

  #beforeLayout(point: Point | null, { willHaveColumns }: ReadingState): Position {
    const focus = focusedText(point);
    if (!willHaveColumns) return { point: point ?? 'top', columns: null, focus };
    const lead = point?.side ?? this.lead.current;
    return { point: null, columns: { lead, points: { left: null, right: null, [lead]: point } }, focus };
  }

  /** The current difference if it is in sight, else the nearest row; null at the very top. */
  #pixelPoint(stop: Stop | null): PixelPoint | null {
    const kept = this.#kept;
    if (kept !== null && (kept.isSettling || Math.abs(kept.scroller.scrollTop - kept.scrolled) < 1)) return kept.point;
    const current = stopElement(stop);
    if (current !== null && isInSight(current)) {
      const around = current.closest<HTMLElement>('[data-paragraph]');
      const paragraph = around ?? current.querySelector<HTMLElement>('[data-paragraph]');
      if (paragraph !== null) return pixelPointOf(paragraph, around === null ? -1 : stopsIn(around).indexOf(current));
    }
    return window.scrollY === 0 ? null : pixelPointOf(firstParagraph(nearestRow()), null);
  }

  /** Prepares for the text in another layout: what is to be restored in it is drawn with it from the first. */
  prepareLayout(position: Position): void {
    const { point, columns } = position;
    this.#nextLayout = position;
    this.columns.current = columns;
    setPendingTarget(point === 'top' ? null : (point ?? leadPoint(columns)));
  }

  /** Restores the position in the layout just drawn, if one was prepared for it. */
  restoreLayout(): void {
    const position = this.#nextLayout;
    this.#nextLayout = null;
    if (position !== null) this.restore(position);
  }

  /** Restores a position after a redraw of the same comparison. */
  restore({ point, focus }: Position): void {
    if (point === 'top') window.scrollTo(0, 0);
    else if (point !== null && 'top' in point) this.#keepInPlace(point, () => {});
    else if (point !== null) bringTo(readingLine(), point);
    if (focus === null || !isFocusLost()) return;
    // The focused element may be folded away now.
    if (focus === 'text') focusText();
    else focusAgain(focus);
  }

  /** Keeps the position for when the sides are swapped; a second swap before the first is drawn leads back by it. */
  captureForSwap(reading: ReadingState): void {
    const now = this.#next === undefined ? this.capture('sides', reading) : this.#next;
    this.#next = now && mirrored(now);
    setPendingTarget(leadPoint(this.#next?.columns ?? null) ?? pixelsOf(this.#next));
  }

  /** Forgets it: other articles are shown from their tops, or the comparison did not come. */
  forgetNext(): void {
    this.#next = undefined;
    this.columns.current = null;
    setPendingTarget(null);
  }

  /** Hands the columns of the comparison that is about to be drawn their points. */
  prepareNext(): void {
    this.columns.current = this.#next?.columns ?? null;
  }

  /** The position to restore in the comparison just drawn; it is handed out once. Null for its top. */
  takeNext(): Position | null {
    const next = this.#next ?? null;
    this.#next = undefined;
    return next;
  }

  /** Restores a position in another comparison; returns the key of the difference that is current again. */
  restoreIn(position: Position | null): string | null {
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
    // Only a focus that went with the old rows is given back: one on a picker or a button stays there.
    if (isFocusLost()) stop.focus({ preventScroll: true });
    return stop.dataset.stop ?? null;
  }

  /** The next redraw finds its own point, since the reader went elsewhere. */
  forgetKept(): void {
    this.#kept = null;
  }

  /**
   * Keeps a point of the text where it was while rows around it settle; reports each time where that left the page, or
   * null when something else was scrolled to meanwhile. Returns the current difference, or else the paragraph.
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

  /** Follows the point at the reading line, for a window that changes its width. Returns the function that ends it. */
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

function firstParagraph(row: HTMLElement | null): HTMLElement | null {
  return row?.querySelector<HTMLElement>('[data-paragraph]') ?? null;
}

function pixelPointOf(element: HTMLElement | null, stop: number | null): PixelPoint | null {
  const paragraph = paragraphOf(element);
  if (element === null || paragraph === null) return null;
  return { ...paragraph, top: element.getBoundingClientRect().top, stop };
}

/** The row of the inspected link, where the texts may change their width and it is in sight. */
function beforeInspector(rowOf: () => HTMLElement | null): Position | null {
  const row = matchMedia(inspectorBeside).matches ? rowOf() : null;
  if (row === null || !isInSight(row)) return null;
  const point = pixelPointOf(firstParagraph(row), null);
  return point && { point, columns: null, focus: null };
}

function pixelsOf(position: Position | null | undefined): PixelPoint | null {
  const point = position?.point ?? null;
  return point !== null && point !== 'top' && 'top' in point ? point : null;
}

function leadPoint(columns: ColumnPoints | null): Point | null {
  return columns === null ? null : columns.points[columns.lead];
}

/** The same position when left is right. */
export function mirrored(position: Position): Position {
  const { point, columns } = position;
  return {
    ...position,
    point: point === null || point === 'top' ? point : { ...point, side: opposite(point.side) },
    columns: columns && mirroredColumns(columns),
  };
}

function mirroredColumns({ lead, points }: ColumnPoints): ColumnPoints {
  const on = (side: Side): Point | null => {
    const point = points[opposite(side)];
    return point && { ...point, side };
  };
  return { lead: opposite(lead), points: { left: on('left'), right: on('right') } };
}
