/** Decides which stretches of a list are rendered. */
import { firstBelow } from '../position/reading';

/**
 * How far above and below the window stretches are rendered, in heights of the window. They stay rendered up to twice
 * that distance, so that scrolling back and forth renders nothing.
 */
const REACH = 0.75;

/** The rendered stretches of a list, by their indices. */
export interface RenderedStretches {
  readonly from: number;
  /** The first one after the range. */
  readonly to: number;
  /** Single ones outside the range. */
  readonly extra: readonly number[];
}

/** Whether the stretch at an index is rendered. */
export function isRendered({ from, to, extra }: RenderedStretches, at: number): boolean {
  return (at >= from && at < to) || extra.includes(at);
}

/** Whether two states render the same stretches. */
export function isSame(a: RenderedStretches, b: RenderedStretches): boolean {
  return a.from === b.from && a.to === b.to && a.extra.join() === b.extra.join();
}

/** The stretches to render now. The range never cuts off the selection, and the stretch with the focus stays. */
export function nextRendered(strip: Element, now: RenderedStretches, keepsExtra: boolean): RenderedStretches {
  const [near, far] = [rangeAround(strip, REACH), rangeAround(strip, REACH * 2)];
  const selection = document.getSelection();
  const isSelecting = selection !== null && !selection.isCollapsed && strip.contains(selection.anchorNode);
  const clamped = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
  const from = isSelecting ? Math.min(now.from, near.from) : clamped(now.from, far.from, near.from);
  const to = isSelecting ? Math.max(now.to, near.to) : clamped(now.to, near.to, far.to);
  const focused = stretchAround(strip, document.activeElement);
  return { from, to, extra: keepsExtra ? now.extra : focused === -1 ? [] : [focused] };
}

/** The stretches within a distance of the window, in heights of the window. */
function rangeAround({ children }: Element, distance: number): { readonly from: number; readonly to: number } {
  const margin = window.innerHeight * distance;
  return {
    from: firstBelow(children, -margin),
    to: Math.min(children.length, firstBelow(children, window.innerHeight + margin) + 1),
  };
}

/** The index of the stretch that contains an element, or -1. */
function stretchAround(strip: Element, element: Element | null): number {
  for (let at = element; at !== null; at = at.parentElement)
    if (at.parentElement === strip) return Number(at.getAttribute('data-stretch'));
  return -1;
}
