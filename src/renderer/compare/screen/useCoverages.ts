import { useEffect, useState } from 'react';
import type { ArticleSummary, Bridge, Comparison } from '../../../contract';
import type { Side } from '../../../viewmodel/pair/sides';

/** By the id of the article that is compared with the other side's. */
type Coverages = ReadonlyMap<string, Comparison['coverage']>;

/** The comparisons whose coverage is requested. */
interface CoverageOptions {
  /** Whether the list is open, so that the answers are needed. */
  readonly isOpen: boolean;
  /** The side of `articles`. */
  readonly side: Side;
  readonly articles: readonly ArticleSummary[];
  /** The article on the other side. */
  readonly other: string;
  readonly onCoverage: Bridge['coverage'];
}

/**
 * How much each article of the story shares with the one on the other side, as far as known. Requested one by one, so
 * that a comparison the user requests never has to wait for them.
 */
export function useCoverages({ isOpen, side, articles, other, onCoverage }: CoverageOptions): Coverages {
  const of = `${side} ${other}`;
  const [known, setKnown] = useState<{ readonly of: string; readonly coverages: Coverages }>({
    of: '',
    coverages: new Map(),
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    let isEnded = false;
    const ask = async (): Promise<void> => {
      const coverages = new Map<string, Comparison['coverage']>();
      for (const { id } of articles) {
        if (id === other) continue;
        const answer = await (side === 'left' ? onCoverage(id, other) : onCoverage(other, id));
        if (isEnded || !answer.ok) return;
        coverages.set(id, answer.value);
        setKnown({ of, coverages: new Map(coverages) });
      }
    };
    // The list is useful without the shares, so a failure is not reported.
    void ask().catch(() => {});
    return () => {
      isEnded = true;
    };
  }, [isOpen, of, side, articles, other, onCoverage]);
  return known.of === of ? known.coverages : new Map();
}
