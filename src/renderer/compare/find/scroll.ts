import { clipOf, leadEvent, scrollerOf } from '../position/reading';
import { hold } from '../position/settle';

/** Shares of the height of the scroller: a hit between them is not scrolled. */
const COMFORTABLE = { from: 0.12, to: 0.85 };

/**
 * Scrolls a hit to the middle of the page or its column, unless it is well in sight, and keeps it there while rows
 * around it settle. `rangeOf` is called each time, because rendering replaces the nodes of a range.
 */
export function scrollToRange(rangeOf: () => Range | null): void {
  const within = rangeOf()?.startContainer.parentElement;
  if (!within) return;
  const scroller = scrollerOf(within);
  hold(scroller, () => {
    const range = rangeOf();
    const element = range?.startContainer.parentElement;
    if (range === null || !element) return;
    const { top, bottom } = range.getBoundingClientRect();
    const clip = clipOf(element);
    const height = clip.bottom - clip.top;
    scroller.dispatchEvent(new Event(leadEvent));
    if (top === 0 && bottom === 0) element.scrollIntoView({ block: 'center' });
    else if (top < clip.top + height * COMFORTABLE.from || bottom > clip.top + height * COMFORTABLE.to)
      scroller.scrollTop += (top + bottom - clip.top - clip.bottom) / 2;
  });
}
