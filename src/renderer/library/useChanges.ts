import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bridge } from '../../contract';

/** ms: an import tells of each batch; lists asked for more often than this would read as flicker. */
const leastBetween = 250;

/** A number that is another one whenever the library has changed, and what changes it at once. */
export function useChanges(bridge: Pick<Bridge, 'onLibraryChanged'>): readonly [number, () => void] {
  const [changes, setChanges] = useState(0);
  const last = useRef(0);
  const change = useCallback(() => {
    last.current = performance.now();
    setChanges((count) => count + 1);
  }, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = bridge.onLibraryChanged(() => {
      if (timer !== undefined) return;
      timer = setTimeout(
        () => {
          timer = undefined;
          change();
        },
        Math.max(0, last.current + leastBetween - performance.now()),
      );
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [bridge, change]);
  return [changes, change];
}
