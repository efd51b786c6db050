import { useCallback, useEffect, useState } from 'react';
import type { Bridge } from '../../../contract';

/**
 * A counter bumped on every change of the library, and a function that bumps it now. Everything shown of the library is
 * requested again for a new version. Main throttles its notifications, so that an import does not flicker.
 */
export function useLibraryVersion(bridge: Pick<Bridge, 'onLibraryChanged'>): readonly [number, () => void] {
  const [version, setVersion] = useState(0);
  const bump = useCallback(() => setVersion((count) => count + 1), []);
  useEffect(() => bridge.onLibraryChanged(bump), [bridge, bump]);
  return [version, bump];
}
