import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Strand } from '../../../viewmodel/pair/ribbons';
import { opposite, type Side, sides } from '../../../viewmodel/pair/sides';
import { bringTo, leadEvent, readingLine } from '../position/reading';
import { Glide } from './glide';
import type { Stage } from './stage';
import type { Held } from './useLayout';

/** Events by which a person, or one of their commands, moves a column: from then on it leads. */
const leading = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin', leadEvent] as const;

interface Given {
  /** Null until the columns are on the page. */
  readonly stage: Stage | null;
  readonly isTogether: boolean;
  readonly lead: RefObject<Side>;
  readonly held: RefObject<Held | null>;
  /** The link whose two ends are to be level when the columns come on the page, or null. */
  readonly selected: number | null;
}

/**
 * Scrolls the columns together: the one the reader scrolls leads, the other brings the partner of what is at the
 * reading line alongside. Returns a function that brings the two ends of a strand to the same height.
 */
export function useTogether({
  stage,
  isTogether,
  lead,
  held,
  selected,
}: Given): (strand: Strand, anchor: Side) => void {
  const glides = useRef<Readonly<Record<Side, Glide>> | null>(null);
  /** Whether a strand was brought level: it stays so until a column is led elsewhere. */
  const isLevel = useRef(false);
  const latest = useRef(selected);
  useLayoutEffect(() => {
    latest.current = selected;
  });

  useLayoutEffect(() => {
    if (stage === null) return;
    const own = { left: new Glide(stage.scrollers.left), right: new Glide(stage.scrollers.right) };
    glides.current = own;
    const place = held.current;
    held.current = null;
    if (place === null) return;
    for (const side of sides) {
      const point = place.points[side];
      if (point !== null) bringTo(readingLine(), point);
    }
    lead.current = place.lead;
    const follower = opposite(place.lead);
    const strand = latest.current === null ? undefined : stage.strandInSight(latest.current, place.lead);
    isLevel.current = strand !== undefined || place.points[follower] !== null;
    if (place.points[follower] !== null) return;
    own[follower].to(
      () => (strand === undefined ? stage.scrollAlongside(follower) : stage.scrollLevel(strand, follower)),
      true,
    );
  }, [stage, held, lead]);

  useEffect(() => {
    const own = glides.current;
    if (stage === null || own === null) return undefined;
    const stops = sides.map((side) => {
      const scroller = stage.scrollers[side];
      const onLead = (): void => {
        lead.current = side;
        isLevel.current = false;
        own[side].stop();
      };
      const onScroll = (): void => {
        if (lead.current !== side || !isTogether || isLevel.current) return;
        own[opposite(side)].to(() => stage.scrollAlongside(opposite(side)));
      };
      for (const type of leading) scroller.addEventListener(type, onLead, { passive: true });
      scroller.addEventListener('scroll', onScroll, { passive: true });
      return () => {
        for (const type of leading) scroller.removeEventListener(type, onLead);
        scroller.removeEventListener('scroll', onScroll);
        own[side].stop();
      };
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [stage, isTogether, lead]);

  return useCallback(
    (strand, anchor) => {
      if (stage === null) return;
      lead.current = anchor;
      isLevel.current = true;
      glides.current?.[anchor].stop();
      glides.current?.[opposite(anchor)].to(() => stage.scrollLevel(strand, opposite(anchor)));
    },
    [stage, lead],
  );
}
