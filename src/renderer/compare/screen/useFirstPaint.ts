import { useEffect, useRef } from 'react';
import type { Bridge } from '../../../contract';
import { firstSeen, isCached, markup } from '../../page';

/**
 * Notifies main once that the first comparison, or a notice in its place, has reached the screen. Sends the page to be
 * cached for the next start if it is the unchanged page that a story opens on (`isOpening`) and is not cached yet.
 */
export function useFirstPaint(bridge: Bridge, settled: boolean, isOpening: boolean): void {
  const isNotified = useRef(false);
  useEffect(() => {
    if (!settled || isNotified.current) return;
    isNotified.current = true;
    // Captured now, because the user may have changed it by the time it is painted.
    const page = isOpening && !isCached ? markup() : null;
    const notify = async (): Promise<void> => {
      const seen = isCached ? await firstSeen() : Date.now();
      if (page !== null) void bridge.keepPage(page);
      void bridge.painted(seen);
    };
    // The first callback runs before the frame with the comparison is painted, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => void notify()));
  }, [bridge, settled, isOpening]);
}
