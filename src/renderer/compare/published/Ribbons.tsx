import { type RefObject, useEffect, useRef, useState, type WheelEvent } from 'react';
import { flushSync } from 'react-dom';
import { linkSentence, shortName } from '../../../viewmodel/pair/column';
import { type Drawing, drawingOf, type Ends, type Strand, sign, thicknessOf } from '../../../viewmodel/pair/ribbons';
import { opposite, type Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { leadEvent } from '../position/reading';
import styles from './Ribbons.module.css';
import type { Stage } from './stage';

interface Props {
  readonly view: View;
  readonly stage: Stage | null;
  readonly selected: number | null;
  /** Called with a strand and the side of the end that was clicked. */
  readonly onSelect: (strand: Strand, side: Side) => void;
}

/** A strand as it is in the gutter stage. */
interface Shown {
  readonly strand: Strand;
  readonly ends: Ends;
  readonly drawing: Drawing;
  readonly thickness: number;
}

interface Scene {
  readonly width: number;
  readonly shown: readonly Shown[];
}

/** How much wider its edges make a ribbon, in pixels. */
const edges = 1;

/**
 * The ribbons in the gutter, of what is in sight alone: drawn again in each frame something moves, in step with it.
 * Decoration for the eye and the mouse: the signs beside the paragraphs say and do the same for everyone.
 */
export function Ribbons({ view, stage, selected, onSelect }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const { width, shown } = useScene(svg, stage, selected);
  const sideOf = (event: { readonly clientX: number }): Side => {
    const box = svg.current?.getBoundingClientRect();
    return box !== undefined && event.clientX > box.left + box.width / 2 ? 'right' : 'left';
  };
  // A ribbon lies over the columns: the wheel goes on to the one on its side.
  const onWheel = (event: WheelEvent): void => {
    const scroller = stage?.scrollers[sideOf(event)];
    scroller?.dispatchEvent(new Event(leadEvent));
    scroller?.scrollBy(0, event.deltaY);
  };
  return (
    <svg ref={svg} className={styles.ribbons} aria-hidden="true" focusable="false" onWheel={onWheel}>
      <defs>
        <linearGradient id="ribbon-edited" gradientUnits="userSpaceOnUse" x1="0" x2={width}>
          <stop className={styles.fromLeft} offset="0.1" />
          <stop className={styles.toRight} offset="0.9" />
        </linearGradient>
        <linearGradient id="ribbon-edited-edge" gradientUnits="userSpaceOnUse" x1="0" x2={width}>
          <stop className={styles.fromLeftEdge} offset="0.1" />
          <stop className={styles.toRightEdge} offset="0.9" />
        </linearGradient>
      </defs>
      {shown.map(({ strand, ends, drawing, thickness }) => {
        const link = view.pair.comparison.links[strand.link];
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: decoration for the mouse; the signs are the buttons
          <g
            key={strand.key}
            className={styles.strand}
            data-strand={`${strand.left}-${strand.right}`}
            data-kind={drawing.kind}
            data-relation={link?.relation}
            data-moved={link?.moved ? '' : undefined}
            data-selected={strand.link === selected ? '' : undefined}
            onClick={(event) => onSelect(strand, drawing.kind === 'stub' ? drawing.side : sideOf(event))}
          >
            <title>{linkSentence(view, drawing.kind === 'stub' ? drawing.side : 'left', strand.link)}</title>
            <path className={styles.hit} d={drawing.path} />
            {drawing.kind === 'ribbon' ? (
              <>
                <path className={styles.edge} d={drawing.path} strokeWidth={thickness + edges} />
                <path className={styles.band} d={drawing.path} strokeWidth={Math.max(1, thickness - edges)} />
              </>
            ) : (
              <>
                <path className={styles.tail} d={drawing.path} />
                <text
                  className={styles.number}
                  x={drawing.side === 'left' ? -sign.height * 0.64 : width + sign.height * 0.64}
                  y={ends[drawing.side] + sign.height / 2 + 11}
                >
                  {shortName(view, opposite(drawing.side), strand[opposite(drawing.side)])}
                  {drawing.points === 'up' ? '↑' : '↓'}
                </text>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Measures what is in sight, once in a frame in which anything scrolled or changed its size. */
function useScene(svg: RefObject<SVGSVGElement | null>, stage: Stage | null, selected: number | null): Scene {
  const [scene, setScene] = useState<Scene>({ width: 0, shown: [] });
  useEffect(() => {
    const drawn = svg.current;
    if (stage === null || drawn === null) return undefined;
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const { width, height } = drawn.getBoundingClientRect();
      const found = stage.strandsInSight();
      const shown = [...found]
        .sort((a, b) => a - b)
        .flatMap((index): Shown[] => {
          const strand = stage.plan.strands[index];
          if (strand === undefined) return [];
          const ends = stage.ends(strand);
          const drawing = drawingOf(ends, { width, height }, strand.link === selected);
          return drawing === null ? [] : [{ strand, ends, drawing, thickness: thicknessOf(strand.words, width) }];
        });
      // At once, or the ribbons would be painted a frame after the text they hold on to.
      flushSync(() => setScene({ width, shown }));
    };
    const request = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const observer = new ResizeObserver(request);
    observer.observe(drawn);
    for (const content of Object.values(stage.contents)) observer.observe(content);
    for (const scroller of Object.values(stage.scrollers))
      scroller.addEventListener('scroll', request, { passive: true });
    request();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      for (const scroller of Object.values(stage.scrollers)) scroller.removeEventListener('scroll', request);
    };
  }, [svg, stage, selected]);
  return scene;
}
