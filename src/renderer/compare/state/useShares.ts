import { useEffect, useState } from 'react';
import type { ArticleSummary, Bridge, Comparison } from '../../../contract';
import type { Side } from '../../../viewmodel/pair/sides';

type Shares = ReadonlyMap<string, Comparison['coverage']>;

/**
 * How much each article of the story shares with the other side's article, as far as it is known; asked while `open`,
 * one after the other, so that what a person asks for meanwhile never waits for it.
 */
export function useShares(
  open: boolean,
  side: Side,
  articles: readonly ArticleSummary[],
  other: string,
  coverage: Bridge['coverage'],
): Shares {
  const [known, setKnown] = useState<{ readonly of: string; readonly shares: Shares }>({
    of: '',
    shares: new Map(),
  });
  useEffect(() => {
    if (!open) return undefined;
    let ended = false;
    const ask = async (): Promise<void> => {
      const shares = new Map<string, Comparison['coverage']>();
      for (const { id } of articles) {
        if (id === other) continue;
        const found = await (side === 'left' ? coverage(id, other) : coverage(other, id));
        if (ended || !found.ok) return;
        shares.set(id, found.value);
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
