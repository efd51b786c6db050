import { clipOf, leadEvent, scrollerOf } from '../position/reading';
import { hold } from '../position/settle';

/** The part of what shows the text, from its top, in which a hit is left where it is. */
const calm = { from: 0.12, to: 0.85 };

/**
 * Brings a hit into the middle of what shows it, the page or its column, unless it is well within it, and keeps it
 * there while what is around it settles. The range is asked for each time: what is drawn anew has other nodes.
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
    else if (top < clip.top + height * calm.from || bottom > clip.top + height * calm.to)
      scroller.scrollTop += (top + bottom - clip.top - clip.bottom) / 2;
  });
}
