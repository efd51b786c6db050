import { useMemo } from 'react';
import { miniature } from '../../../messages/compare/page';
import { paragraphSentence } from '../../../viewmodel/labels/paragraphs';
import { excerpt } from '../../../viewmodel/labels/text';
import { bandsOf, lengthOf, type MiniatureBlock } from '../../../viewmodel/pair/miniature';
import type { Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { MiniatureCanvas } from './MiniatureCanvas';
import styles from './Overview.module.css';
import type { Sight } from './sight';
import { useScrollbar } from './useScrollbar';

interface Props {
  readonly view: View;
  readonly side: Side;
  readonly blocks: readonly MiniatureBlock[];
  /** Pixels per word. */
  readonly scale: number;
  /** The pixels available for both articles. */
  readonly height: number;
  readonly sight: Sight | null;
  /** The link to outline, or null. */
  readonly selected: number | null;
  /** Scrolls to a paragraph; `share` is the part of it that is then above the reading line. */
  readonly onGo: (side: Side, paragraph: number, share: number) => void;
}

/** Pixels: a lower frame could not be seen or grabbed. */
const LOWEST_FRAME = 10;

/** Pixels: lower blocks are merged with neighbours that look alike. */
const LOWEST_BLOCK = 2.5;

/** Pixels: a selected paragraph must be visible however short it is. */
const LOWEST_OUTLINE = 3;

/** The maximum number of characters of a paragraph that its label quotes. */
const QUOTED = 80;

/** One article in miniature, which is its scrollbar. */
export function OverviewColumn({ view, side, blocks, scale, height, sight, selected, onGo }: Props) {
  const { count, now, pointed, handlers } = useScrollbar({
    side,
    numbers: view.numbers[side],
    blocks,
    scale,
    sight,
    onGo,
  });
  const bands = useMemo(() => bandsOf(blocks, scale, LOWEST_BLOCK), [blocks, scale]);
  const length = lengthOf(blocks) * scale;
  const outlined = selected === null ? [] : (view.pair.comparison.links[selected]?.[side] ?? []);
  return (
    <div className={styles.slot}>
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
        style={{ height: Math.max(LOWEST_FRAME, length) }}
        {...handlers}
      >
        <MiniatureCanvas side={side} bands={bands} height={Math.min(height, length)} />
        {outlined.map((paragraph) => (
          <Outline key={paragraph} block={blocks[paragraph]} scale={scale} />
        ))}
        {sight === null ? null : <Frame sight={sight} scale={scale} />}
      </div>
      {pointed === null ? null : (
        <ParagraphLabel view={view} side={side} paragraph={pointed} top={(blocks[pointed]?.start ?? 0) * scale} />
      )}
    </div>
  );
}

/** The outline of a paragraph of the selected link. */
function Outline({ block, scale }: { readonly block: MiniatureBlock | undefined; readonly scale: number }) {
  if (block === undefined) return null;
  const height = Math.max(LOWEST_OUTLINE, block.words * scale);
  return <span className={styles.selected} style={{ top: block.start * scale, height }} />;
}

/** The frame around the part in sight. */
function Frame({ sight, scale }: { readonly sight: Sight; readonly scale: number }) {
  const height = Math.max(LOWEST_FRAME, (sight.to - sight.from) * scale);
  return <span className={styles.frame} style={{ transform: `translateY(${sight.from * scale}px)`, height }} />;
}

interface ParagraphLabelProps {
  readonly view: View;
  readonly side: Side;
  readonly paragraph: number;
  /** Pixels from the top of the miniature. */
  readonly top: number;
}

/** Describes the paragraph under the pointer. Visual only: screen readers get the value of the scrollbar. */
function ParagraphLabel({ view, side, paragraph, top }: ParagraphLabelProps) {
  const links = view.pair.comparison.links.flatMap((link, index) => (link[side].includes(paragraph) ? [index] : []));
  const text = view.pair[side].paragraphs[paragraph]?.text ?? '';
  return (
    <div className={styles.label} style={{ top }} aria-hidden="true">
      <span>{paragraphSentence(view, side, paragraph, links)}</span>
      <bdi>{excerpt(text, QUOTED)}</bdi>
    </div>
  );
}
