import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, link, pair } from '../testing';
import { bandsOf, blocksOf, lengthOf, type MiniatureBlock, scaleOf, spotAt, wordsTo } from './miniature';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const given = {
  pair: pair(
    article([['headline', words(4)], ['boilerplate', words(8)], words(40), words(20)]),
    article([words(40), words(10)]),
    { links: [link([2], [0], 'edited', { moved: true })] },
  ),
};

/** Blocks with these numbers of words and alternating looks. */
function row(counts: readonly number[]): readonly MiniatureBlock[] {
  let start = 0;
  return counts.map((count, index) => {
    const block: MiniatureBlock = { look: index % 3 === 0 ? 'own' : 'edited', moved: false, start, words: count };
    start += count;
    return block;
  });
}

describe('blocksOf', () => {
  it('gives each paragraph its words and its relation, and clutter a share of them', () => {
    expect(blocksOf(given, 'left')).toEqual([
      { look: 'own', moved: false, start: 0, words: 4 },
      { look: 'clutter', moved: false, start: 4, words: 2 },
      { look: 'edited', moved: true, start: 6, words: 40 },
      { look: 'own', moved: false, start: 46, words: 20 },
    ]);
    expect(blocksOf(given, 'right').map((block) => block.look)).toEqual(['edited', 'own']);
  });
});

describe('scaleOf', () => {
  it('fits the longer article, and does not enlarge short ones', () => {
    expect(scaleOf([1600, 300], 800)).toBe(0.5);
    expect(scaleOf([30, 20], 800)).toBe(1);
    expect(scaleOf([0, 0], 800)).toBe(1);
  });
});

describe('spotAt', () => {
  it('finds the paragraph and the share of it, and stays within the article', () => {
    const blocks = row([10, 20, 10]);
    expect(spotAt(blocks, 15)).toEqual({ paragraph: 1, share: 0.25 });
    expect(spotAt(blocks, -5)).toEqual({ paragraph: 0, share: 0 });
    expect(spotAt(blocks, 99)).toEqual({ paragraph: 2, share: 1 });
    expect(spotAt([], 3)).toEqual({ paragraph: 0, share: 0 });
  });

  it('is the inverse of wordsTo', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 0.999, noNaN: true }), (all, share) => {
        const blocks = row(all);
        const at = share * lengthOf(blocks);
        expect(wordsTo(blocks, spotAt(blocks, at))).toBeCloseTo(at, 6);
      }),
      { seed: 2012, numRuns: 200 },
    );
  });
});

describe('bandsOf', () => {
  it('paints each paragraph where there is room', () => {
    expect(bandsOf(row([10, 20, 30]), 1, 3)).toHaveLength(3);
  });

  it('joins low neighbours of the same look and leaves no gap', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(counts, (all) => {
        const blocks = row(all);
        const bands = bandsOf(blocks, 0.05, 3);
        let at = 0;
        for (const band of bands) {
          expect(band.top).toBeCloseTo(at, 6);
          at += band.height;
        }
        expect(at).toBeCloseTo(lengthOf(blocks) * 0.05, 6);
      }),
      { seed: 2012, numRuns: 100 },
    );
    const alike = Array.from(
      { length: 5000 },
      (_, index): MiniatureBlock => ({ look: 'verbatim', moved: false, start: index * 40, words: 40 }),
    );
    expect(bandsOf(alike, 0.004, 3).length).toBe(1);
  });
});
