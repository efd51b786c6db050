/** This folder draws both articles in miniature, as scrollbars. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { miniature } from '../../../messages/compare/page';
import { blocksOf, lengthOf, type MiniatureBlock, scaleOf } from '../../../viewmodel/pair/miniature';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { bringTo, readingLine } from '../position/reading';
import { watchSight } from '../position/sight';
import type { Layout } from '../state/state';
import styles from './Overview.module.css';
import { OverviewColumn } from './OverviewColumn';
import { type Sight, sightOf } from './sight';

interface Props {
  readonly view: View;
  readonly layout: Layout;
  /** The link to outline in both articles, or null. */
  readonly selected: number | null;
  /** False while another screen covers the comparison, when no key may reach the miniature. */
  readonly isShown: boolean;
}

/**
 * Both articles in miniature at the edge of the window, as scrollbars. Rendered beside the page, not in it: the markup
 * of the page is cached for the next start, and cannot contain canvases or inline styles.
 */
export function Overview({ view, layout, selected, isShown }: Props) {
  const blocks = useMemo(() => ({ left: blocksOf(view, 'left'), right: blocksOf(view, 'right') }), [view]);
  const strip = useRef<HTMLElement>(null);
  // Nothing is rendered until the height is known, or a click would scroll to the wrong place.
  const height = useHeight(strip);
  const scale = scaleOf([lengthOf(blocks.left), lengthOf(blocks.right)], height);
  const sights = useSights(blocks, layout);
  const go = useCallback((side: Side, paragraph: number, share: number) => {
    bringTo(readingLine(), { side, paragraph, share });
  }, []);
  return createPortal(
    <aside ref={strip} className={styles.overview} inert={!isShown} aria-label={miniature.region}>
      {height === 0
        ? null
        : sides.map((side) => (
            <OverviewColumn
              key={side}
              view={view}
              side={side}
              blocks={blocks[side]}
              scale={scale}
              height={height}
              sight={sights[side]}
              selected={selected}
              onGo={go}
            />
          ))}
    </aside>,
    document.body,
  );
}

/** The height inside the overview's padding, in CSS pixels; 0 before the first layout. */
function useHeight(element: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}

/** The part of each article that is in sight, updated as the user scrolls. */
function useSights(
  blocks: Readonly<Record<Side, readonly MiniatureBlock[]>>,
  layout: Layout,
): Readonly<Record<Side, Sight | null>> {
  const [sights, setSights] = useState<Readonly<Record<Side, Sight | null>>>({ left: null, right: null });
  useEffect(() => {
    return watchSight(() => {
      const next = sightOf(blocks, layout);
      setSights((now) => ({
        // A side with nothing in sight keeps its last frame: the other side shows clutter or a long run.
        left: next.left ?? now.left,
        right: next.right ?? now.right,
      }));
    });
  }, [blocks, layout]);
  return sights;
}
