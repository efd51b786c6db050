import { useEffect, useState } from 'react';
import type { ArticleSummary, Bridge } from '../../contract';
import { opposite, type Side } from './sides';

/**
 * How much of the other side's article (0 to 1) each article of the story carries, as far as it is known; asked while
 * `open`, one after the other, so that what a person asks for meanwhile never waits for it.
 */
export function useShares(
  open: boolean,
  side: Side,
  articles: readonly ArticleSummary[],
  other: string,
  coverage: Bridge['coverage'],
): ReadonlyMap<string, number> {
  const [known, setKnown] = useState<{ readonly of: string; readonly shares: ReadonlyMap<string, number> }>({
    of: '',
    shares: new Map(),
  });
  useEffect(() => {
    if (!open) return undefined;
    let ended = false;
    const ask = async (): Promise<void> => {
      const shares = new Map<string, number>();
      for (const { id } of articles) {
        if (id === other) continue;
        const found = await (side === 'left' ? coverage(id, other) : coverage(other, id));
        if (ended || !found.ok) return;
        shares.set(id, found.value[opposite(side)]);
        setKnown({ of: `${side} ${other}`, shares: new Map(shares) });
      }
    };
    // A share that cannot be had is not shown: the list is of use without it.
    void ask().catch(() => {});
    return () => {
      ended = true;
    };
  }, [open, side, articles, other, coverage]);
  return known.of === `${side} ${other}` ? known.shares : new Map();
}
