import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { paragraphName } from '../../../viewmodel/pair/rowNames';
import { opposite, type Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { nearestElement, type ParagraphOf, paragraphAround, shownElement } from '../position/elements';
import { bringTo, clipOf, type Point, placeAtLine, readingLine } from '../position/reading';
import { watchSight } from '../position/watchSight';
import { useBeforeNarrow, useNarrow } from '../screen/useNarrow';
import { awaitDrawing } from '../windowing/drawing';

/** How the two articles are set out: row by row, or each in its own order. */
export type Layout = 'aligned' | 'published';

/** Where the reader was in each column when the layout or the sides were changed. */
export interface Held {
  /** The side the reader read: the other one follows where it is not held itself. */
  readonly lead: Side;
  readonly points: Readonly<Record<Side, Point | null>>;
}

/** The layout, and the reader's place across a change of it. */
export interface LayoutState {
  readonly layout: Layout;
  /** Whether the window is too narrow for two columns. */
  readonly isNarrow: boolean;
  /** Whether the two columns scroll together. */
  readonly isTogether: boolean;
  /** Set before a change, taken up by the layout that comes. */
  readonly held: RefObject<Held | null>;
  /** The column that was scrolled last. */
  readonly lead: RefObject<Side>;
  readonly toggleLayout: () => void;
  readonly toggleTogether: () => void;
  /** Remembers both places in the layout as published, for when the sides are swapped. */
  readonly holdForSwap: () => void;
  /** Forgets them: the swap did not come about. */
  readonly dropHeld: () => void;
}

/** The element that had the focus, to give it back to its counterpart in the other layout. */
interface Focused extends ParagraphOf {
  readonly stop: string | undefined;
}

/** The focused element in the text; for a whole column, the place being read in it. */
function focusInText(read: Point | null): Focused | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active.closest('main') === null) return null;
  const paragraph = paragraphAround(active) ?? read;
  const stop = active.closest<HTMLElement>('[data-stop]')?.dataset.stop;
  return paragraph === null ? null : { stop, side: paragraph.side, paragraph: paragraph.paragraph };
}

/**
 * The paragraph of the difference that has the focus, while it is in sight: it is read, wherever in the window it is.
 * Its share is below 0 or above 1 where it is not at the reading line.
 */
function placeOfFocus(): Point | null {
  const stop = document.activeElement?.closest('main [data-stop]') ?? null;
  const paragraph = stop && paragraphAround(stop);
  const element = paragraph && shownElement(paragraph);
  if (!paragraph || !element) return null;
  const { top, bottom, height } = element.getBoundingClientRect();
  const clip = clipOf(element);
  if (bottom <= clip.top || top >= clip.bottom || height === 0) return null;
  return { side: paragraph.side, paragraph: paragraph.paragraph, share: (readingLine() - top) / height };
}

/** Gives it back, unless what had it is still there. */
function focusAgain({ stop, side, paragraph }: Focused): void {
  if (document.activeElement !== document.body) return;
  const marked = stop === undefined ? null : document.querySelector<HTMLElement>(`[data-stop="${stop}"]`);
  const element = marked ?? nearestElement({ side, paragraph })?.closest<HTMLElement>('[tabindex]');
  element?.focus({ preventScroll: true });
}

/** The same places when left is right. */
function swapped({ lead, points }: Held): Held {
  const on = (side: Side): Point | null => {
    const point = points[opposite(side)];
    return point === null ? null : { ...point, side };
  };
  return { lead: opposite(lead), points: { left: on('left'), right: on('right') } };
}

/** The place that is read, as of the last frame; brought back when the window is given another width. */
function usePlaceRead(view: View | null, layout: Layout, isNarrow: boolean, lead: RefObject<Side>) {
  const read = useRef<Point | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has other strips to watch, and another place
  useEffect(
    () =>
      watchSight(() => {
        read.current = placeAtLine(lead.current, layout === 'published');
      }),
    [view, layout, isNarrow, lead],
  );
  useEffect(() => {
    let width = window.innerWidth;
    const onResize = (): void => {
      if (window.innerWidth !== width && read.current !== null) bringTo(readingLine(), read.current);
      width = window.innerWidth;
    };
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return read;
}

/**
 * Which layout a view is shown in. Whatever changes it, a choice or the width of the window, keeps the paragraph at the
 * reading line where it is, and the focus. In a narrow window there is one column, which is aligned. `open` opens what
 * folds a paragraph away.
 */
export function useLayout(view: View | null, open: (paragraph: ParagraphOf) => void): LayoutState {
  const [chosen, setLayout] = useState<Layout>('aligned');
  const isNarrow = useNarrow();
  const layout = isNarrow ? 'aligned' : chosen;
  const [isTogether, setTogether] = useState(true);
  const held = useRef<Held | null>(null);
  const lead = useRef<Side>('left');
  /** The column that led before a swap that is not drawn yet. */
  const ledBefore = useRef<Side>('left');
  const focused = useRef<Focused | null>(null);
  const read = usePlaceRead(view, layout, isNarrow, lead);

  /** Keeps a place over a change of what is drawn. */
  const hold = (point: Point | null): void => {
    const side = point?.side ?? lead.current;
    held.current = { lead: side, points: { left: null, right: null, [side]: point } };
    focused.current = focusInText(point);
    awaitDrawing(point && paragraphName(point.side, point.paragraph));
    // Rows fold what a column has not folded.
    if (layout === 'published' && point !== null) open(point);
  };
  useBeforeNarrow(() => hold(read.current));

  // biome-ignore lint/correctness/useExhaustiveDependencies: one column is drawn anew, as a layout is
  useLayoutEffect(() => {
    const from = focused.current;
    focused.current = null;
    if (layout === 'aligned') {
      const place = held.current;
      held.current = null;
      const point = place?.points[place.lead];
      if (point) bringTo(readingLine(), point);
      else if (place !== null) window.scrollTo(0, 0);
    }
    if (from !== null) focusAgain(from);
  }, [layout, isNarrow]);

  const toggleLayout = (): void => {
    hold(placeOfFocus() ?? placeAtLine(lead.current, layout === 'published'));
    setLayout(layout === 'published' ? 'aligned' : 'published');
  };

  const toggleTogether = (): void => setTogether((now) => !now);

  const holdForSwap = (): void => {
    if (layout !== 'published') return;
    if (held.current === null) ledBefore.current = lead.current;
    // A swap of a swap that is not drawn yet leads back to where the reader still is.
    held.current = swapped(
      held.current ?? {
        lead: lead.current,
        points: { left: placeAtLine('left', true), right: placeAtLine('right', true) },
      },
    );
    lead.current = held.current.lead;
    const point = held.current.points[lead.current];
    awaitDrawing(point && paragraphName(point.side, point.paragraph));
  };

  const dropHeld = useCallback((): void => {
    if (held.current === null) return;
    held.current = null;
    lead.current = ledBefore.current;
  }, []);

  return { layout, isNarrow, isTogether, held, lead, toggleLayout, toggleTogether, holdForSwap, dropHeld };
}
