import { describe, expect, it } from 'vitest';
import { components, groupPairs, type PairEvidence } from './links';

/** Pairs of paragraphs that were linked by the model, without passages. */
const pairs = (...places: readonly (readonly [number, number])[]): readonly PairEvidence[] =>
  places.map(([left, right]) => ({ left, right, chains: [], relation: 'reworded', score: 1 }));

const places = (groups: readonly (readonly PairEvidence[])[]) =>
  groups.map((group) => group.map(({ left, right }) => [left, right]));

describe('components', () => {
  it('makes a split one group, a merge another, and leaves the rest alone', () => {
    expect(places(components(pairs([0, 0], [0, 1], [1, 2], [2, 2], [3, 3])))).toEqual([
      [
        [0, 0],
        [0, 1],
      ],
      [
        [1, 2],
        [2, 2],
      ],
      [[3, 3]],
    ]);
  });

  it('keeps a sentence that was split into many whole', () => {
    const split = pairs(...Array.from({ length: 9 }, (_, index) => [0, index] as const));
    expect(components(split)).toHaveLength(1);
  });

  it('does not take a long chain of likeness for one link', () => {
    const chain = pairs(
      ...Array.from({ length: 9 }, (_, index) => [Math.floor(index / 2), Math.ceil(index / 2)] as const),
    );
    expect(components(chain).length).toBeGreaterThan(1);
    expect(components(chain).flat()).toHaveLength(9);
  });
});

it('groups no pairs that are alike as wholes: they repeat a statement, they do not split it', () => {
  expect(places(groupPairs(pairs([0, 0], [0, 1])))).toEqual([[[0, 0]], [[0, 1]]]);
});
