import { useEffect, useRef } from 'react';
import type { Bridge } from '../../../contract';
import { firstSeen, isKept, markup } from '../../page';

/**
 * Notifies main once that the first comparison, or what is in its place, has reached the screen; and hands over the
 * page for the next start if it is what a story opens on (`isOpening`) and is not kept yet.
 */
export function useFirstPaint(bridge: Bridge, settled: boolean, isOpening: boolean): void {
  const told = useRef(false);
  useEffect(() => {
    if (!settled || told.current) return;
    told.current = true;
    // Taken now: by the time it is painted somebody may have changed it.
    const page = isOpening && !isKept ? markup() : null;
    const tell = async (): Promise<void> => {
      const seen = isKept ? await firstSeen() : Date.now();
      if (page !== null) void bridge.keepPage(page);
      void bridge.painted(seen);
    };
    // The first callback runs before the frame with the comparison is painted, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => void tell()));
  }, [bridge, settled, isOpening]);
}
