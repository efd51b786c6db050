import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { miniature } from '../../../messages/compare/page';
import { type Block, blocksOf, lengthOf, scaleOf } from '../../../viewmodel/pair/miniature';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { bringTo, readingLine } from '../position/reading';
import { watchSight } from '../position/watchSight';
import type { Layout } from '../published/useLayout';
import styles from './Overview.module.css';
import { OverviewColumn } from './OverviewColumn';
import { type Sight, sightOf } from './sight';

interface Props {
  readonly view: View;
  readonly layout: Layout;
  /** The link to point out in both articles, or null. */
  readonly selected: number | null;
  /** False while another screen covers the comparison: no key leads into it then. */
  readonly isShown: boolean;
}

type Sights = Readonly<Record<Side, Sight | null>>;

/**
 * Both whole articles in miniature at the edge of the window: where one is, and a way to anywhere else. Beside the page
 * and not in it: it is drawn by attributes `style` and on canvases, which a page kept for the next start cannot hold.
 */
export function Overview({ view, layout, selected, isShown }: Props) {
  const blocks = useMemo(() => ({ left: blocksOf(view, 'left'), right: blocksOf(view, 'right') }), [view]);
  const strip = useRef<HTMLElement>(null);
  // Until it is known nothing is drawn: a click would lead to where it belongs at another height.
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

/** Follows what is in sight. */
function useSights(blocks: Readonly<Record<Side, readonly Block[]>>, layout: Layout): Sights {
  const [sights, setSights] = useState<Sights>({ left: null, right: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other strips to watch
  useEffect(() => {
    return watchSight(() => {
      const next = sightOf(blocks);
      setSights((now) => ({
        // A side with nothing in sight keeps its last frame: it is beside clutter or a long run of the other.
        left: next.left ?? now.left,
        right: next.right ?? now.right,
      }));
    });
  }, [blocks, layout]);
  return sights;
}
