import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** A position in the paragraphs that can take the focus. */
export interface CaretTarget {
  readonly paragraph: number;
  /** The offset of the caret in the text; null for the button with the paragraph's label. */
  readonly offset: number | null;
}

/** Estimated height in pixels, until a paragraph is rendered and measured. */
const PARAGRAPH_HEIGHT = 120;

/** Renders only the paragraphs in the viewport and the focused one; `start` is the paragraph to scroll to initially. */
export function useParagraphRows(count: number, start: number | null, scroller: RefObject<HTMLElement | null>) {
  const [active, setActive] = useState(start ?? 0);
  /** The focus moves there once its row is rendered: a corrected paragraph may not exist yet. */
  const [target, setTarget] = useState<CaretTarget | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const margin = useScrollMargin(list, scroller);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => PARAGRAPH_HEIGHT,
    overscan: 6,
    scrollMargin: margin,
    // The focused paragraph must stay rendered, wherever the user scrolls to.
    rangeExtractor: (range) => {
      const rendered = defaultRangeExtractor(range);
      const isExtra = active < count && !rendered.includes(active);
      return isExtra ? [...rendered, active].sort((a, b) => a - b) : rendered;
    },
  });

  const scrollToStart = useEffectEvent((): void => {
    if (start === null) return;
    const row = rows.elementsCache.get(start);
    const bottom = scroller.current?.getBoundingClientRect().bottom ?? 0;
    const isInSight = row !== undefined && row.getBoundingClientRect().bottom <= bottom;
    if (!isInSight) rows.scrollToIndex(start, { align: 'center' });
  });
  useEffect(() => scrollToStart(), []);

  const goTo = (next: CaretTarget): void => {
    setTarget(next);
    setActive(next.paragraph);
    rows.scrollToIndex(next.paragraph, { align: 'auto' });
  };
  return { list, rows, margin, active, setActive, target, goTo, onReached: () => setTarget(null) };
}

/** The height above the list within its scroller, in pixels. It changes with the window and with the notes above. */
function useScrollMargin(list: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const [box, around] = [list.current, scroller.current];
      if (box === null || around === null) return;
      setMargin(Math.round(box.getBoundingClientRect().top - around.getBoundingClientRect().top + around.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    const above = list.current?.previousElementSibling;
    if (above) observer.observe(above);
    return () => observer.disconnect();
  }, [list, scroller]);
  return margin;
}
