import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainPoint, heaviestChain } from './chain';
import { PROPERTY } from './testing';

const points = fc.array(fc.record({ left: fc.nat(8), right: fc.nat(8), weight: fc.integer({ min: 1, max: 9 }) }), {
  maxLength: 7,
});

/** The weight of the best chain, by trying every choice of points. */
function bestByTrial(all: readonly ChainPoint[], strict: boolean): number {
  let best = 0;
  for (let choice = 0; choice < 2 ** all.length; choice++) {
    const chosen = all.filter((_, index) => choice & (1 << index)).sort((a, b) => a.left - b.left || a.right - b.right);
    const ascends = chosen.every((point, index) => {
      const before = chosen[index - 1];
      if (before === undefined) return true;
      return strict ? before.left < point.left && before.right < point.right : before.right <= point.right;
    });
    if (ascends)
      best = Math.max(
        best,
        chosen.reduce((sum, { weight }) => sum + weight, 0),
      );
  }
  return best;
}

describe('the heaviest chain', () => {
  it.each([false, true])('is the best of all choices (strict: %s)', (strict) => {
    fc.assert(
      fc.property(points, (all) => {
        const chain = heaviestChain(all, strict);
        const weight = chain.reduce((sum, index) => sum + (all[index]?.weight ?? 0), 0);
        expect(weight).toBe(bestByTrial(all, strict));
        expect(new Set(chain).size).toBe(chain.length);
      }),
      PROPERTY,
    );
  });
});
