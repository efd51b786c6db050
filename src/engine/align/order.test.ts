import { expect, it } from 'vitest';
import { movedLinks } from './order';

it('calls the lighter of two crossing links moved', () => {
  const link = (left: number, right: number) => ({
    left: [left],
    right: [right],
    relation: 'edited' as const,
    score: 1,
    moved: false,
  });
  expect(movedLinks([link(0, 1), link(1, 0), link(2, 2)], [5, 1, 3])).toEqual([false, true, false]);
});
