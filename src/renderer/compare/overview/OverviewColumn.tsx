import { type KeyboardEvent, memo, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { miniature } from '../../../messages/compare/page';
import { excerpt } from '../../../viewmodel/labels/text';
import { paragraphSentence } from '../../../viewmodel/pair/column';
import { type Band, type Block, bandsOf, lengthOf, spotAt } from '../../../viewmodel/pair/miniature';
import { paragraphName } from '../../../viewmodel/pair/rowNames';
import type { Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { shownParagraphs } from '../position/elements';
import { draw } from '../windowing/drawing';
import styles from './Overview.module.css';
import { inksOf, paint } from './paint';
import type { Sight } from './sight';
import { useTheme } from './useTheme';

interface Props {
  readonly view: View;
  readonly side: Side;
  readonly blocks: readonly Block[];
  /** Pixels per word. */
  readonly scale: number;
  /** Pixels there are for both articles. */
  readonly height: number;
  readonly sight: Sight | null;
  readonly selected: number | null;
  readonly onGo: (side: Side, paragraph: number, share: number) => void;
}

/** A frame lower than this could not be seen or taken hold of. */
const lowestFrame = 10;

/** Blocks lower than this are joined with neighbours that look alike. */
const lowestBlock = 2.5;

/** How many paragraphs Page Up and Page Down go. */
const page = 10;

/** How much of a paragraph its label quotes. */
const quoted = 80;

/** One article in miniature, and the scrollbar of it. */
export function OverviewColumn({ view, side, blocks, scale, height, sight, selected, onGo }: Props) {
  const [pointed, setPointed] = useState<number | null>(null);
  /** How far below the upper edge of the frame it was taken hold of, as words; null while it is not dragged. */
  const grip = useRef<number | null>(null);
  const bands = useMemo(() => bandsOf(blocks, scale, lowestBlock), [blocks, scale]);
  const length = lengthOf(blocks);
  const told = view.numbers[side];
  const count = useMemo(() => told.filter((number) => number !== null).length, [told]);
  const now = Math.max(1, numberAt(told, sight?.paragraph ?? 0));

  const go = (words: number): void => {
    const spot = spotAt(blocks, words);
    onGo(side, spot.paragraph, spot.share);
  };
  const wordsAt = (event: PointerEvent<HTMLElement>): number =>
    (event.clientY - event.currentTarget.getBoundingClientRect().top) / scale;
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const words = wordsAt(event);
    const read = sight === null ? words : readWords(sight);
    const isOnFrame = sight !== null && words >= sight.from && words <= sight.to;
    event.currentTarget.setPointerCapture(event.pointerId);
    // The frame is taken where it is; anywhere else the place pointed at is brought to the reading line.
    grip.current = isOnFrame ? words - read : 0;
    if (!isOnFrame) go(words);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const words = wordsAt(event);
    if (grip.current !== null) go(words - grip.current);
    setPointed(words <= length ? spotAt(blocks, words).paragraph : null);
  };
  const onPointerEnd = (): void => {
    grip.current = null;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = steps.get(event.key);
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const wanted = told.indexOf(Math.min(count, Math.max(1, now + by)));
    draw(paragraphName(side, wanted));
    // Folded paragraphs are skipped, or a key would lead back to where it was pressed.
    const shown = shownParagraphs(side).filter((paragraph) => told[paragraph] != null);
    const paragraph =
      by > 0
        ? (shown.find((one) => one >= wanted) ?? shown.at(-1))
        : (shown.filter((one) => one <= wanted).at(-1) ?? shown[0]);
    // By its middle, so that it and not its neighbour is the one at the reading line.
    if (paragraph !== undefined) onGo(side, paragraph, 0.5);
  };

  const links = selected === null ? [] : (view.pair.comparison.links[selected]?.[side] ?? []);
  return (
    <div className={styles.place}>
      <div
        role="scrollbar"
        aria-label={miniature.column({ name: view.titles[side] })}
        aria-controls="articles"
        aria-orientation="vertical"
        aria-valuemin={1}
        aria-valuemax={Math.max(1, count)}
        aria-valuenow={now}
        aria-valuetext={miniature.value({ at: now, of: count, name: view.titles[side] })}
        tabIndex={0}
        className={styles.column}
        style={{ height: Math.max(lowestFrame, length * scale) }}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerEnd}
        onPointerCancel={onPointerEnd}
        onPointerLeave={() => setPointed(null)}
        onKeyDown={onKeyDown}
      >
        <Miniature side={side} bands={bands} height={Math.min(height, length * scale)} />
        {links.map((paragraph) => {
          const block = blocks[paragraph];
          return block === undefined ? null : (
            <span
              key={paragraph}
              className={styles.selected}
              style={{ top: block.start * scale, height: Math.max(3, block.words * scale) }}
            />
          );
        })}
        {sight === null ? null : (
          <span
            className={styles.frame}
            style={{
              transform: `translateY(${sight.from * scale}px)`,
              height: Math.max(lowestFrame, (sight.to - sight.from) * scale),
            }}
          />
        )}
      </div>
      {pointed === null ? null : (
        <PointedAt view={view} side={side} paragraph={pointed} top={(blocks[pointed]?.start ?? 0) * scale} />
      )}
    </div>
  );
}

/** Keys of a scrollbar, and how many paragraphs each goes. */
const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', page],
  ['PageUp', -page],
  ['End', Number.POSITIVE_INFINITY],
  ['Home', Number.NEGATIVE_INFINITY],
]);

/** The number of a paragraph, or of the last numbered one before it. */
function numberAt(numbers: readonly (number | null)[], paragraph: number): number {
  for (let at = paragraph; at >= 0; at--) {
    const number = numbers[at];
    if (number) return number;
  }
  return 0;
}

/** The words before the middle of what is in sight. */
function readWords({ from, to }: Sight): number {
  return (from + to) / 2;
}

interface PointedProps {
  readonly view: View;
  readonly side: Side;
  readonly paragraph: number;
  readonly top: number;
}

/** The paragraph under the pointer, for the eye: a screen reader has the value of the scrollbar. */
function PointedAt({ view, side, paragraph, top }: PointedProps) {
  const links = view.pair.comparison.links.flatMap((link, index) => (link[side].includes(paragraph) ? [index] : []));
  const text = view.pair[side].paragraphs[paragraph]?.text ?? '';
  return (
    <div className={styles.label} style={{ top }} aria-hidden="true">
      <span>{paragraphSentence(view, side, paragraph, links)}</span>
      <bdi>{excerpt(text, quoted)}</bdi>
    </div>
  );
}

interface MiniatureProps {
  readonly side: Side;
  readonly bands: readonly Band[];
  readonly height: number;
}

/** The painted article; painted again only when it, its size, the screen's density or the theme changes. */
const Miniature = memo(function Miniature({ side, bands, height }: MiniatureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of theme changes what the custom properties say
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return undefined;
    const draw = (): void => {
      const density = window.devicePixelRatio;
      const { width, height: tall } = element.getBoundingClientRect();
      element.width = Math.max(1, Math.round(width * density));
      element.height = Math.max(1, Math.round(tall * density));
      paint(context, bands, side, inksOf(element, side), { width, height: tall, density });
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element, { box: 'device-pixel-content-box' });
    return () => observer.disconnect();
  }, [bands, side, theme]);
  return <canvas ref={canvas} className={styles.canvas} style={{ height }} />;
});
