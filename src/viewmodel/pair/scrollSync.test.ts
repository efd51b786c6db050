import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../testing';
import { alongside, besideParagraph, type ColumnRuler, knotsOf } from './scrollSync';
import { opposite, type Side, sides } from './sides';

/** A ruler of paragraphs of the given heights, one below the other. */
function rulerOf(heights: Readonly<Record<Side, readonly number[]>>): ColumnRuler {
  const tops = (side: Side): number[] => {
    const found = [0];
    for (const height of heights[side]) found.push((found.at(-1) ?? 0) + height);
    return found;
  };
  const all = { left: tops('left'), right: tops('right') };
  return {
    paragraph: (side, paragraph) => ({ top: all[side][paragraph] ?? 0, bottom: all[side][paragraph + 1] ?? 0 }),
    length: (side) => all[side].at(-1) ?? 0,
  };
}

describe('knotsOf', () => {
  it('takes the links of the common order and leaves out moved ones', () => {
    const links = [link([2], [1]), link([0], [0]), link([1], [5], 'edited', { moved: true })];
    expect(knotsOf(links)).toEqual([
      { left: [0, 0], right: [0, 0] },
      { left: [2, 2], right: [1, 1] },
    ]);
  });

  it('joins adjacent paragraphs of one link, but not distant ones', () => {
    expect(knotsOf([link([1, 2, 7], [3, 4])])).toEqual([{ left: [1, 2], right: [3, 4] }]);
  });

  it('leaves out a link that overlaps the knot before', () => {
    expect(knotsOf([link([0], [0, 1]), link([1], [1]), link([2], [2])])).toHaveLength(2);
  });
});

describe('alongside', () => {
  const ruler = rulerOf({ left: [100, 50, 100, 100], right: [40, 100, 60, 200] });
  const knots = knotsOf([link([0], [1]), link([2], [3])]);

  it('is at the same share of the linked paragraph', () => {
    expect(alongside(0, 'left', knots, ruler)).toBe(40);
    expect(alongside(50, 'left', knots, ruler)).toBe(90);
    expect(alongside(200, 'left', knots, ruler)).toBe(300);
  });

  it('is at the same share of the distance between two linked paragraphs', () => {
    expect(alongside(125, 'left', knots, ruler)).toBe(170);
  });

  it('maps the beginning and end of an article to those of the other', () => {
    expect(alongside(0, 'right', knots, ruler)).toBe(0);
    expect(alongside(20, 'right', knots, ruler)).toBe(0);
    expect(alongside(350, 'left', knots, ruler)).toBe(400);
    expect(alongside(900, 'left', knots, ruler)).toBe(400);
  });

  it('scales by the lengths of the articles when nothing is shared', () => {
    expect(alongside(175, 'left', [], ruler)).toBe(200);
  });

  it('is monotonic and continuous, and stays in the article', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 12 });
    const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 8 });
    fc.assert(
      fc.property(heights, heights, pairs, fc.constantFrom(...sides), (left, right, linked, side) => {
        const own = rulerOf({ left, right });
        const inside = linked.filter(([l, r]) => l < left.length && r < right.length);
        const joined = knotsOf(inside.map(([l, r]) => link([l], [r])));
        let before = 0;
        for (let point = 0; point <= own.length(side); point += 1) {
          const now = alongside(point, side, joined, own);
          expect(now).toBeGreaterThanOrEqual(before - 1e-6);
          expect(now).toBeLessThanOrEqual(own.length(opposite(side)) + 1e-6);
          before = now;
        }
      }),
      { seed: 2012, numRuns: 60 },
    );
  });
});

describe('besideParagraph', () => {
  it('finds the linked paragraph anywhere', () => {
    const ruler = rulerOf({ left: [100, 100], right: [50, 10, 300] });
    expect(besideParagraph(150, 'left', { left: 1, right: 0 }, ruler)).toBe(25);
  });
});
