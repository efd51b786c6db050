import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { putCaret } from './caret';

/** Where the focus goes once a correction is drawn. */
export interface Place {
  readonly paragraph: number;
  /** Of the caret in the text; null for the paragraph's role. */
  readonly offset: number | null;
}

/** Pixels a paragraph takes about; each is measured once it is drawn. */
const paragraphHeight = 120;

/** Whether all of an element is in sight. */
function isWhole(element: Element | null | undefined, scroller: Element | null): boolean {
  if (!element || scroller === null) return false;
  return element.getBoundingClientRect().bottom <= scroller.getBoundingClientRect().bottom;
}

/** Draws only the paragraphs in sight, and the one that has the focus; leads the focus from one to another. */
export function useRows(count: number, at: number | null, scroller: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState(at ?? 0);
  const [margin, setMargin] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<Place | null>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => paragraphHeight,
    overscan: 6,
    scrollMargin: margin,
    // The paragraph that has the focus is never taken away from under it.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return active >= count || drawn.includes(active) ? drawn : [...drawn, active].sort((a, b) => a - b);
    },
  });

  // What stands above grows with the window and with what is known of versions: the list is where it is.
  useLayoutEffect(() => {
    const read = (): void => {
      const [box, around] = [list.current, scroller.current];
      if (box === null || around === null) return;
      setMargin(Math.round(box.getBoundingClientRect().top - around.getBoundingClientRect().top + around.scrollTop));
    };
    read();
    const observer = new ResizeObserver(read);
    const above = list.current?.previousElementSibling;
    if (above) observer.observe(above);
    return () => observer.disconnect();
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the article is opened
  useEffect(() => {
    if (at !== null && !isWhole(list.current?.querySelector(`[data-index="${at}"]`), scroller.current))
      rows.scrollToIndex(at, { align: 'center' });
  }, []);

  // After each drawing: the paragraph that is wanted may come with the next one.
  useLayoutEffect(() => {
    const place = wanted.current;
    const row = place === null ? null : list.current?.querySelector(`[data-index="${place.paragraph}"]`);
    if (place === null || !row || active !== place.paragraph) return;
    wanted.current = null;
    const target = row.querySelector<HTMLElement>(place.offset === null ? 'button' : '[data-caret]');
    if (target === null) return;
    if (place.offset === null) target.focus({ preventScroll: true });
    else putCaret(target, place.offset);
    row.scrollIntoView({ block: 'nearest' });
  });

  const goTo = (place: Place): void => {
    wanted.current = place;
    setActive(place.paragraph);
    rows.scrollToIndex(place.paragraph, { align: 'auto' });
  };
  return { list, rows, margin, active, setActive, goTo };
}
