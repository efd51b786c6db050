import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { nearestElement, type ParagraphOf, paragraphAround } from '../elements';
import { bringTo, type Point, placeAtLine, readingLine } from '../reading';
import { opposite, type Side, sides } from '../sides';
import { awaitDrawing } from '../stretches/drawing';
import { paragraphName } from '../stretches/names';

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
  readonly isTogether: boolean;
  /** Set before a change, taken up by the layout that comes. */
  readonly held: RefObject<Held | null>;
  /** The column that was scrolled last. */
  readonly lead: RefObject<Side>;
  /** `open` is told of a paragraph that has to be there for the place to be kept, and opens what folds it. */
  readonly toggleLayout: (open: (point: Point) => void) => void;
  readonly toggleTogether: () => void;
  /** Remembers both places in the layout as published, for when the sides are swapped. */
  readonly holdForSwap: () => void;
}

/** What had the focus, to give it back to what stands for it in the other layout. */
interface Focused extends ParagraphOf {
  readonly stop: string | undefined;
}

/** What has the focus in the text; for a whole column, the place that is read in it. */
function focusInText(read: Point | null): Focused | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active.closest('main') === null) return null;
  const paragraph = paragraphAround(active) ?? read;
  const stop = active.closest<HTMLElement>('[data-stop]')?.dataset.stop;
  return paragraph === null ? null : { stop, side: paragraph.side, paragraph: paragraph.paragraph };
}

function focusAgain({ stop, side, paragraph }: Focused): void {
  const marked = stop === undefined ? null : document.querySelector<HTMLElement>(`[data-stop="${stop}"]`);
  const element = marked ?? nearestElement({ side, paragraph })?.closest<HTMLElement>('[tabindex]');
  element?.focus({ preventScroll: true });
}

/**
 * Which layout is shown; changing it keeps the paragraph at the reading line where it stands, and the focus. In a narrow
 * window there is one column, which is aligned.
 */
export function useLayout(isNarrow: boolean): LayoutState {
  const [chosen, setLayout] = useState<Layout>('aligned');
  const layout = isNarrow ? 'aligned' : chosen;
  const [isTogether, setTogether] = useState(true);
  const held = useRef<Held | null>(null);
  const lead = useRef<Side>('left');
  const focused = useRef<Focused | null>(null);

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
  }, [layout]);

  const toggleLayout = useCallback(
    (open: (point: Point) => void) => {
      const isPublished = layout === 'published';
      const point = placeAtLine(lead.current, isPublished);
      const side = point?.side ?? lead.current;
      const points = { left: null, right: null, [side]: point };
      held.current = { lead: side, points };
      focused.current = focusInText(point);
      awaitDrawing(point && paragraphName(point.side, point.paragraph));
      if (isPublished && point !== null) open(point);
      setLayout(isPublished ? 'aligned' : 'published');
    },
    [layout],
  );

  const toggleTogether = useCallback(() => setTogether((now) => !now), []);

  const holdForSwap = useCallback(() => {
    if (layout !== 'published') return;
    const swapped = (side: Side): Point | null => {
      const point = placeAtLine(opposite(side), true);
      return point === null ? null : { ...point, side };
    };
    const [left, right] = sides.map(swapped);
    lead.current = opposite(lead.current);
    held.current = { lead: lead.current, points: { left: left ?? null, right: right ?? null } };
    const point = held.current.points[lead.current];
    awaitDrawing(point && paragraphName(point.side, point.paragraph));
  }, [layout]);

  return { layout, isTogether, held, lead, toggleLayout, toggleTogether, holdForSwap };
}
