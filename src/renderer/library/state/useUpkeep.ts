import { useCallback } from 'react';
import type { Bridge, Upkeep } from '../../../contract';
import { answered } from '../answered';
import { useAnswer } from './useAnswer';

const NOTHING: Upkeep = { interrupted: null, reread: null };

/** Changes to the library that the user did not make, and a way to settle each. */
export interface UpkeepNotices {
  readonly upkeep: Upkeep;
  /** Takes a notice off the screen; a dismissed one does not come back. */
  readonly settle: (notice: keyof Upkeep, isDismissed: boolean) => void;
}

/** The notices of the library's upkeep. Failures are not reported here, because the lists report the same ones. */
export function useUpkeep(bridge: Pick<Bridge, 'libraryUpkeep' | 'dismissUpkeep'>, version: number): UpkeepNotices {
  const request = useCallback(() => bridge.libraryUpkeep(), [bridge]);
  const { value, setValue } = useAnswer(request, version);
  const upkeep = value ?? NOTHING;
  const settle = (notice: keyof Upkeep, isDismissed: boolean): void => {
    setValue({ ...upkeep, [notice]: null });
    if (isDismissed) void answered(bridge.dismissUpkeep(notice));
  };
  return { upkeep, settle };
}
