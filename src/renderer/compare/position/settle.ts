/** Keeps a scroller where it was scrolled to while paragraphs that came into sight get their real heights. */

/**
 * Frames until heights are final: a paragraph is measured when it is first drawn, a frame or two after it comes into
 * sight.
 */
const SETTLING_FRAMES = 4;

/** The next frame in which a scroller is scrolled, and the callback for when that is cancelled. */
interface Settling {
  readonly frame: number;
  readonly onLost: () => void;
}

const settling = new WeakMap<Element, Settling>();

/**
 * Calls `bring`, which scrolls a scroller to its target, now and in each frame until heights have settled. Its argument
 * is whether another call follows. Replaces an earlier `bring` of the scroller, whose `onLost` is called.
 */
export function hold(scroller: Element, bring: (isSettling: boolean) => void, onLost: () => void = () => {}): void {
  release(scroller);
  const step = (frames: number): void => {
    if (frames === 0) settling.delete(scroller);
    else settling.set(scroller, { frame: requestAnimationFrame(() => step(frames - 1)), onLost });
    bring(frames > 0);
  };
  step(SETTLING_FRAMES);
}

/** Stops holding a scroller, because something else is scrolled to. */
export function release(scroller: Element): void {
  const held = settling.get(scroller);
  if (held === undefined) return;
  settling.delete(scroller);
  cancelAnimationFrame(held.frame);
  held.onLost();
}

/** The scrollers that are on their way to a place beside the other column. */
const gliding = new WeakSet<Element>();

/** Notes whether a scroller is on its way: a position captured then must not be one that it only passes. */
export function setGliding(scroller: Element, isOnItsWay: boolean): void {
  if (isOnItsWay) gliding.add(scroller);
  else gliding.delete(scroller);
}

/** Whether a scroller has yet to reach its place. */
export function isGliding(scroller: Element): boolean {
  return gliding.has(scroller);
}
