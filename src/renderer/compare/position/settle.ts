/** Keeps what one scrolled to at its place while paragraphs that came into sight get their real heights. */

/** They get them when first drawn, a frame or two after they came into sight. */
const settlingFrames = 4;

interface Hold {
  readonly frame: number;
  readonly onLost: () => void;
}

const holds = new WeakMap<Element, Hold>();

/**
 * Calls `bring`, which scrolls a scroller to where it should be, now and in each frame until all has settled; it learns
 * whether it will be called again. What held the scroller before is let go, and notified by its `onLost`.
 */
export function hold(scroller: Element, bring: (isSettling: boolean) => void, onLost: () => void = () => {}): void {
  letGo(scroller);
  const step = (frames: number): void => {
    if (frames === 0) holds.delete(scroller);
    else holds.set(scroller, { frame: requestAnimationFrame(() => step(frames - 1)), onLost });
    bring(frames > 0);
  };
  step(settlingFrames);
}

/** Holds a scroller no longer, for something else is gone to. */
export function letGo(scroller: Element): void {
  const held = holds.get(scroller);
  if (held === undefined) return;
  holds.delete(scroller);
  cancelAnimationFrame(held.frame);
  held.onLost();
}
