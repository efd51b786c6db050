/** Rows get their real heights when first drawn, a frame or two after they came into sight. */
const settlingFrames = 4;

/** The part of the window, from its top, in which a hit is left where it is. */
const calm = { from: 0.12, to: 0.8 };

/**
 * Brings a hit into the middle of the window unless it stands well within it, and keeps it there while rows settle. The
 * range is asked for each time: what is drawn anew has other nodes.
 */
export function scrollToRange(rangeOf: () => Range | null, frames = settlingFrames): void {
  const range = rangeOf();
  if (range === null) return;
  const { top, bottom } = range.getBoundingClientRect();
  const height = window.innerHeight;
  const element = range.startContainer.parentElement;
  if (top === 0 && bottom === 0) element?.scrollIntoView({ block: 'center' });
  else if (top < height * calm.from || bottom > height * calm.to) window.scrollBy(0, (top + bottom - height) / 2);
  if (frames > 0) requestAnimationFrame(() => scrollToRange(rangeOf, frames - 1));
}
