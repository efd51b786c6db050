import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { paragraphAnchor } from '../../../viewmodel/pair/anchors';
import { lengthOf, type MiniatureBlock, spotAt } from '../../../viewmodel/pair/miniature';
import type { Side } from '../../../viewmodel/pair/sides';
import { shownParagraphs } from '../position/elements';
import { ensureRendered } from '../windowing/anchors';
import type { Sight } from './sight';

/** Paragraphs per Page Up and Page Down. */
const PAGE = 10;

/** The keys of a scrollbar, and how many paragraphs each moves by. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', PAGE],
  ['PageUp', -PAGE],
  ['End', Number.POSITIVE_INFINITY],
  ['Home', Number.NEGATIVE_INFINITY],
]);

interface ScrollbarOptions {
  readonly side: Side;
  /** The number of each paragraph that has one. */
  readonly numbers: readonly (number | null)[];
  readonly blocks: readonly MiniatureBlock[];
  /** Pixels per word. */
  readonly scale: number;
  readonly sight: Sight | null;
  /** Scrolls to a paragraph; `share` is the part of it that is then above the reading line. */
  readonly onGo: (side: Side, paragraph: number, share: number) => void;
}

/** Makes the miniature of an article its scrollbar, by pointer and keys. */
export function useScrollbar(options: ScrollbarOptions) {
  const { numbers, sight } = options;
  const pointer = usePointer(options);
  const count = useMemo(() => numbers.filter((number) => number !== null).length, [numbers]);
  const now = Math.max(1, numberAt(numbers, sight?.paragraph ?? 0));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const by = STEPS.get(event.key);
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    stepTo(options, numbers.indexOf(Math.min(count, Math.max(1, now + by))), by > 0);
  };
  return {
    /** How many numbered paragraphs there are. */
    count,
    /** The number of the paragraph at the reading line. */
    now,
    /** The paragraph under the pointer, or null. */
    pointed: pointer.pointed,
    handlers: { ...pointer.handlers, onKeyDown },
  };
}

/** Dragging and clicking, and the paragraph under the pointer. */
function usePointer({ side, blocks, scale, sight, onGo }: ScrollbarOptions) {
  const [pointed, setPointed] = useState<number | null>(null);
  /** The words between the reading line and the pointer that drags the frame; null while nothing is dragged. */
  const grip = useRef<number | null>(null);
  const go = (words: number): void => {
    const spot = spotAt(blocks, words);
    onGo(side, spot.paragraph, spot.share);
  };
  const wordsAt = (event: PointerEvent<HTMLElement>): number =>
    (event.clientY - event.currentTarget.getBoundingClientRect().top) / scale;
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const words = wordsAt(event);
    const isOnFrame = sight !== null && words >= sight.from && words <= sight.to;
    event.currentTarget.setPointerCapture(event.pointerId);
    // The frame does not move until it is dragged; a click anywhere else brings that place to the reading line.
    grip.current = isOnFrame ? words - (sight.from + sight.to) / 2 : 0;
    if (!isOnFrame) go(words);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const words = wordsAt(event);
    if (grip.current !== null) go(words - grip.current);
    setPointed(words <= lengthOf(blocks) ? spotAt(blocks, words).paragraph : null);
  };
  const onPointerUp = (): void => {
    grip.current = null;
  };
  const onPointerLeave = (): void => setPointed(null);
  return {
    pointed,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onPointerLeave },
  };
}

/** Goes to a paragraph, skipping folded ones in that direction: otherwise the key would have no effect. */
function stepTo({ side, numbers, onGo }: ScrollbarOptions, wanted: number, isForward: boolean): void {
  ensureRendered(paragraphAnchor(side, wanted));
  const shown = shownParagraphs(side).filter((paragraph) => numbers[paragraph] != null);
  const paragraph = isForward
    ? (shown.find((one) => one >= wanted) ?? shown.at(-1))
    : (shown.filter((one) => one <= wanted).at(-1) ?? shown[0]);
  // Its middle is brought to the reading line, so that it counts as being read, and not its neighbour.
  if (paragraph !== undefined) onGo(side, paragraph, 0.5);
}

/** The number of a paragraph, or of the last numbered one before it; 0 for none. */
function numberAt(numbers: readonly (number | null)[], paragraph: number): number {
  for (let at = paragraph; at >= 0; at--) {
    const number = numbers[at];
    if (number) return number;
  }
  return 0;
}
