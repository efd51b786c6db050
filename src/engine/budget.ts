/** Budgets: when to stop, and whether any work was skipped. */
import type { Budget } from './types';

/** A budget that never ends: the same answer on any machine. */
export const UNLIMITED: Budget = { exhausted: () => false };

/** A budget that remembers whether it cut a step short. */
interface Meter extends Budget {
  readonly cut: () => boolean;
}

/**
 * Steps ask only when work is left, so an exhausted budget means missing work. Once exhausted it stays so, even if the
 * caller's budget has time again: no step builds on results that an earlier one left unfinished.
 */
export function meter({ exhausted }: Budget): Meter {
  let cut = false;
  return {
    exhausted: () => {
      cut ||= exhausted();
      return cut;
    },
    cut: () => cut,
  };
}
