import { type RefObject, useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Strand } from '../../../viewmodel/pair/ribbons';
import { opposite, type Side, sides } from '../../../viewmodel/pair/sides';
import type { ColumnPoints } from '../position/capture';
import { bringTo, leadEvent, readingLine } from '../position/reading';
import type { ColumnGeometry } from './columnGeometry';
import { Glide } from './glide';

/** Events by which the user, or a command, moves a column: from then on it leads. */
const LEADING_EVENTS = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin', leadEvent] as const;

interface TogetherOptions {
  /** Null until the columns are on the page. */
  readonly geometry: ColumnGeometry | null;
  /** Whether one column follows the other. */
  readonly isTogether: boolean;
  /** The side that was scrolled last. */
  readonly lead: RefObject<Side>;
  /** The position to restore when the columns are mounted. */
  readonly held: RefObject<ColumnPoints | null>;
  /** The link whose two ends are then kept level, or null. */
  readonly selected: number | null;
}

/** The mounted columns, each with its glide. */
interface GlidingColumns {
  readonly geometry: ColumnGeometry;
  readonly glides: Readonly<Record<Side, Glide>>;
}

/**
 * Scrolls the columns together: the one that the user scrolls leads, and the other shows the partner of the text at the
 * reading line. Returns a function, always the same, that brings the two ends of a strand level.
 */
export function useTogether(options: TogetherOptions): (strand: Strand, anchor: Side) => void {
  const { geometry, isTogether, lead, held, selected } = options;
  const columns = useRef<GlidingColumns | null>(null);
  /** Whether a strand was brought level: it stays level until the user scrolls a column. */
  const isLevel = useRef(false);

  const restore = useEffectEvent((current: GlidingColumns, position: ColumnPoints) => {
    isLevel.current = restorePosition(current, position, selected);
    lead.current = position.lead;
  });
  useLayoutEffect(() => {
    if (geometry === null) return;
    const { left, right } = geometry.scrollers;
    columns.current = { geometry, glides: { left: new Glide(left), right: new Glide(right) } };
    const position = held.current;
    held.current = null;
    if (position !== null) restore(columns.current, position);
  }, [geometry, held]);

  useEffect(() => {
    const current = columns.current;
    if (geometry === null || current === null) return undefined;
    const stops = sides.map((side) =>
      watchColumn(current, side, {
        onLead: () => {
          lead.current = side;
          isLevel.current = false;
        },
        isFollowed: () => lead.current === side && isTogether && !isLevel.current,
      }),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [geometry, isTogether, lead]);

  return useCallback(
    (strand, anchor) => {
      if (columns.current === null) return;
      lead.current = anchor;
      isLevel.current = true;
      columns.current.glides[anchor].stop();
      bringLevel(columns.current, strand, opposite(anchor));
    },
    [lead],
  );
}

/** Restores a position in both columns. Returns whether both stay in place, instead of one following the other. */
function restorePosition(columns: GlidingColumns, { lead, points }: ColumnPoints, selected: number | null): boolean {
  for (const side of sides) {
    const point = points[side];
    if (point !== null) bringTo(readingLine(), point);
  }
  const follower = opposite(lead);
  if (points[follower] !== null) return true;
  const strand = selected === null ? undefined : columns.geometry.strandInSight(selected, lead);
  if (strand === undefined) columns.glides[follower].to(() => columns.geometry.scrollAlongside(follower), true);
  else bringLevel(columns, strand, follower, true);
  return strand !== undefined;
}

/** Scrolls one column so that both ends of a strand are level. */
function bringLevel({ geometry, glides }: GlidingColumns, strand: Strand, follower: Side, instant = false): void {
  glides[follower].to(() => geometry.scrollLevel(strand, follower), instant);
}

interface ColumnCallbacks {
  /** Called when the user scrolls or focuses the column. */
  readonly onLead: () => void;
  readonly isFollowed: () => boolean;
}

/**
 * Makes the other column follow one, as long as `isFollowed`. Returns a function that stops that, and a running glide.
 */
function watchColumn({ geometry, glides }: GlidingColumns, side: Side, callbacks: ColumnCallbacks): () => void {
  const scroller = geometry.scrollers[side];
  const follower = opposite(side);
  const onLead = (): void => {
    callbacks.onLead();
    glides[side].stop();
  };
  const onScroll = (): void => {
    if (callbacks.isFollowed()) glides[follower].to(() => geometry.scrollAlongside(follower));
  };
  for (const type of LEADING_EVENTS) scroller.addEventListener(type, onLead, { passive: true });
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    for (const type of LEADING_EVENTS) scroller.removeEventListener(type, onLead);
    scroller.removeEventListener('scroll', onScroll);
    glides[side].stop();
  };
}
