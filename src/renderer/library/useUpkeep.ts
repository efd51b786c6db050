import { useCallback, useEffect, useState } from 'react';
import type { Bridge, Upkeep } from '../../contract';
import { answered } from './answer';

const NOTHING: Upkeep = { interrupted: null, reread: null };

/** Changes to the library that nobody asked for, and how each is dealt with. */
export interface UpkeepNotices {
  readonly upkeep: Upkeep;
  /** Takes a notice off the screen; dismissed, it does not come back. */
  readonly settle: (what: keyof Upkeep, isDismissed: boolean) => void;
}

/** Asks what happened, again whenever the library has changed. */
export function useUpkeep(bridge: Pick<Bridge, 'libraryUpkeep' | 'dismissUpkeep'>, changes: number): UpkeepNotices {
  const [upkeep, setUpkeep] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is missing changes with the library
  useEffect(() => {
    let ended = false;
    void answered(bridge.libraryUpkeep()).then((result) => {
      // A library that cannot answer says so elsewhere.
      if (!ended && result.ok) setUpkeep(result.value);
    });
    return () => {
      ended = true;
    };
  }, [bridge, changes]);
  const settle = useCallback(
    (what: keyof Upkeep, isDismissed: boolean): void => {
      setUpkeep((before) => ({ ...before, [what]: null }));
      if (isDismissed) void answered(bridge.dismissUpkeep(what));
    },
    [bridge],
  );
  return { upkeep, settle };
}
