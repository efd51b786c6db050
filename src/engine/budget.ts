/** Budgets: when to stop, and whether something was left undone. */
import type { Budget } from './types';

/** A budget that never ends: the same answer on any machine. */
export const UNLIMITED: Budget = { exhausted: () => false };

/** A budget that remembers whether it ended a step. */
interface Meter extends Budget {
  readonly cut: () => boolean;
}

/**
 * Steps ask only when work is left, so an exhausted budget means missing work. Once exhausted it stays so, whatever the
 * caller's says later: no step goes on with what an earlier one left unfinished.
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
