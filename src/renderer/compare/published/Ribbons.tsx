import { type MouseEvent, type RefObject, useEffect, useRef, useState, type WheelEvent } from 'react';
import { flushSync } from 'react-dom';
import { linkSentence, paragraphNumber } from '../../../viewmodel/labels/paragraphs';
import {
  drawingOf,
  type RibbonDrawing,
  type Strand,
  type StrandEnds,
  sign,
  thicknessOf,
} from '../../../viewmodel/pair/ribbons';
import { opposite, type Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { leadEvent } from '../position/reading';
import type { ColumnGeometry } from './columnGeometry';
import styles from './Ribbons.module.css';

interface Props {
  readonly view: View;
  readonly geometry: ColumnGeometry | null;
  readonly selected: number | null;
  /** Called with the ribbon that was clicked, and the nearer side. */
  readonly onToggle: (strand: Strand, side: Side) => void;
}

/** A strand with the positions it is drawn at. */
interface DrawnStrand {
  readonly strand: Strand;
  readonly ends: StrandEnds;
  readonly drawing: RibbonDrawing;
  readonly thickness: number;
}

/** The ribbons on screen. */
interface RibbonScene {
  /** Of the gutter, in pixels. */
  readonly width: number;
  readonly strands: readonly DrawnStrand[];
}

/** Pixels that its two edges add to the thickness of a ribbon. */
const EDGES = 1;

/**
 * The ribbons in the gutter, for the links in sight: redrawn in each frame in which something moves. They are for mouse
 * users only: the signs beside the paragraphs do the same for everyone.
 */
export function Ribbons({ view, geometry, selected, onToggle }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const { width, strands } = useScene(svg, geometry, selected);
  const sideOf = (event: { readonly clientX: number }): Side => {
    const box = svg.current?.getBoundingClientRect();
    return box !== undefined && event.clientX > box.left + box.width / 2 ? 'right' : 'left';
  };
  // Ribbons cover parts of the columns: the wheel scrolls the column on that side.
  const onWheel = (event: WheelEvent): void => {
    const scroller = geometry?.scrollers[sideOf(event)];
    scroller?.dispatchEvent(new Event(leadEvent));
    scroller?.scrollBy(0, event.deltaY);
  };
  return (
    <svg ref={svg} className={styles.ribbons} aria-hidden="true" focusable="false" onWheel={onWheel}>
      <Gradients width={width} />
      {strands.map((drawn) => (
        <Ribbon
          key={drawn.strand.key}
          view={view}
          width={width}
          drawn={drawn}
          isSelected={drawn.strand.link === selected}
          onClick={(event) =>
            onToggle(drawn.strand, drawn.drawing.kind === 'stub' ? drawn.drawing.side : sideOf(event))
          }
        />
      ))}
    </svg>
  );
}

/** From the left's colours to the right's, across the gutter, for the ribbons of edited paragraphs. */
function Gradients({ width }: { readonly width: number }) {
  return (
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
  );
}

interface RibbonProps {
  readonly view: View;
  readonly width: number;
  readonly drawn: DrawnStrand;
  readonly isSelected: boolean;
  readonly onClick: (event: MouseEvent) => void;
}

/** One ribbon; or, where its other end is out of sight, a stub with the number of the paragraph there. */
function Ribbon({ view, width, drawn, isSelected, onClick }: RibbonProps) {
  const { strand, drawing, thickness } = drawn;
  const link = view.pair.comparison.links[strand.link];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: decoration for the mouse; the signs are the buttons
    <g
      className={styles.strand}
      data-strand={`${strand.left}-${strand.right}`}
      data-kind={drawing.kind}
      data-relation={link?.relation}
      data-moved={link?.moved ? '' : undefined}
      data-selected={isSelected ? '' : undefined}
      onClick={onClick}
    >
      <title>{linkSentence(view, drawing.kind === 'stub' ? drawing.side : 'left', strand.link)}</title>
      <path className={styles.hit} d={drawing.path} />
      {drawing.kind === 'ribbon' ? (
        <>
          <path className={styles.edge} d={drawing.path} strokeWidth={thickness + EDGES} />
          <path className={styles.band} d={drawing.path} strokeWidth={Math.max(1, thickness - EDGES)} />
        </>
      ) : (
        <>
          <path className={styles.tail} d={drawing.path} />
          <text
            className={styles.number}
            x={drawing.side === 'left' ? -sign.height * 0.64 : width + sign.height * 0.64}
            y={drawn.ends[drawing.side] + sign.height / 2 + 11}
          >
            {paragraphNumber(view, opposite(drawing.side), strand[opposite(drawing.side)])}
            {drawing.points === 'up' ? '↑' : '↓'}
          </text>
        </>
      )}
    </g>
  );
}

/** The ribbons in sight, measured at most once in a frame in which something scrolled or changed its size. */
function useScene(
  svg: RefObject<SVGSVGElement | null>,
  geometry: ColumnGeometry | null,
  selected: number | null,
): RibbonScene {
  const [scene, setScene] = useState<RibbonScene>({ width: 0, strands: [] });
  useEffect(() => {
    const gutter = svg.current;
    if (geometry === null || gutter === null) return undefined;
    let frame = 0;
    const draw = (): void => {
      frame = 0;
      const next = measureScene(gutter, geometry, selected);
      // Synchronous, or the ribbons would be painted a frame later than the text they are attached to.
      flushSync(() => setScene(next));
    };
    const request = (): void => {
      if (frame === 0) frame = requestAnimationFrame(draw);
    };
    const observer = new ResizeObserver(request);
    observer.observe(gutter);
    for (const content of Object.values(geometry.contents)) observer.observe(content);
    for (const scroller of Object.values(geometry.scrollers))
      scroller.addEventListener('scroll', request, { passive: true });
    request();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      for (const scroller of Object.values(geometry.scrollers)) scroller.removeEventListener('scroll', request);
    };
  }, [svg, geometry, selected]);
  return scene;
}

function measureScene(gutter: SVGSVGElement, geometry: ColumnGeometry, selected: number | null): RibbonScene {
  const { width, height } = gutter.getBoundingClientRect();
  const strands = [...geometry.strandsInSight()]
    .sort((a, b) => a - b)
    .flatMap((index): DrawnStrand[] => {
      const strand = geometry.plan.strands[index];
      if (strand === undefined) return [];
      const ends = geometry.ends(strand);
      const drawing = drawingOf(ends, { width, height }, strand.link === selected);
      return drawing === null ? [] : [{ strand, ends, drawing, thickness: thicknessOf(strand.words, width) }];
    });
  return { width, strands };
}
