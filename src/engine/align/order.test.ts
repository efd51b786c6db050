import { expect, it } from 'vitest';
import { inReadingOrder } from './order';

it('calls the lighter of two crossing links moved', () => {
  const link = (left: number, right: number) => ({
    left: [left],
    right: [right],
    relation: 'edited' as const,
    score: 1,
    moved: false,
  });
  const entries = [
    { link: link(2, 2), weight: 3 },
    { link: link(0, 1), weight: 5 },
    { link: link(1, 0), weight: 1 },
  ];
  const ordered = inReadingOrder(entries).map(({ link }) => [link.left[0], link.moved]);
  expect(ordered).toEqual([
    [0, false],
    [1, true],
    [2, false],
  ]);
});
