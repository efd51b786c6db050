import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { bringTo, leadEvent, readingLine } from '../reading';
import { opposite, type Side, sides } from '../sides';
import { Glide } from './glide';
import type { Strand } from './ribbons';
import type { Stage } from './stage';
import type { Held } from './useLayout';

/** What shows that a person, or a command of theirs, moves a column: from then on it leads. */
const leading = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin', leadEvent] as const;

/** A column that has not moved farther than this many pixels has not been scrolled. */
const still = 1.5;

interface Given {
  /** Null until the columns are on the page. */
  readonly stage: Stage | null;
  readonly isTogether: boolean;
  readonly lead: RefObject<Side>;
  readonly held: RefObject<Held | null>;
}

/**
 * Scrolls the columns together: the one the reader scrolls leads, the other brings the partner of what is at the
 * reading line alongside. Returns a function that brings the two ends of a strand to the same height.
 */
export function useTogether({ stage, isTogether, lead, held }: Given): (strand: Strand, anchor: Side) => void {
  const glides = useRef<Readonly<Record<Side, Glide>> | null>(null);
  /** Where the leading column stood when a strand was brought level: until it is scrolled, it stays level. */
  const levelled = useRef<number | null>(null);

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
    if (place.points[follower] === null) own[follower].to(() => stage.scrollAlongside(follower), true);
    else levelled.current = stage.scrollers[place.lead].scrollTop;
  }, [stage, held, lead]);

  useEffect(() => {
    const own = glides.current;
    if (stage === null || own === null) return undefined;
    const stops = sides.map((side) => {
      const scroller = stage.scrollers[side];
      const onLead = (): void => {
        lead.current = side;
        own[side].stop();
      };
      const onScroll = (): void => {
        if (lead.current !== side || !isTogether) return;
        if (levelled.current !== null && Math.abs(scroller.scrollTop - levelled.current) < still) return;
        levelled.current = null;
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
      levelled.current = stage.scrollers[anchor].scrollTop;
      glides.current?.[anchor].stop();
      glides.current?.[opposite(anchor)].to(() => stage.scrollLevel(strand, opposite(anchor)));
    },
    [stage, lead],
  );
}
