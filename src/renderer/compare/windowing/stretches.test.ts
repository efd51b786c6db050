import { describe, expect, it, vi } from 'vitest';
import { inStretches, STRETCH_LENGTH, stretchesOf } from './stretches';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const traits = {
  keyOf: (item: number) => `key-${item}`,
  anchorsOf: (item: number) => [`left-${item}`, `right-${item}`],
  heightOf: () => 2,
};

describe('inStretches', () => {
  it('has no stretch for no items', () => {
    expect(inStretches([])).toEqual([]);
  });

  it('fills every stretch but the last', () => {
    const stretches = inStretches(numbers(2 * STRETCH_LENGTH + 1));
    expect(stretches.map(({ length }) => length)).toEqual([STRETCH_LENGTH, STRETCH_LENGTH, 1]);
    expect(stretches.flat()).toEqual(numbers(2 * STRETCH_LENGTH + 1));
  });
});

describe('stretchesOf', () => {
  it('has the key of the first item and the sum of the heights of each stretch', () => {
    const { keys, heights } = stretchesOf(numbers(STRETCH_LENGTH + 3), traits);
    expect(keys).toEqual(['key-0', `key-${STRETCH_LENGTH}`]);
    expect(heights).toEqual([2 * STRETCH_LENGTH, 6]);
  });

  it('finds the stretch of an item by each of its anchors', () => {
    const { indexOf } = stretchesOf(numbers(STRETCH_LENGTH + 1), traits);
    expect(indexOf('left-0')).toBe(0);
    expect(indexOf(`left-${STRETCH_LENGTH - 1}`)).toBe(0);
    expect(indexOf(`right-${STRETCH_LENGTH}`)).toBe(1);
    expect(indexOf('left-999')).toBe(-1);
  });

  it('describes the items of one list only once', () => {
    const heightOf = vi.fn(() => 2);
    const list = numbers(STRETCH_LENGTH);
    expect(stretchesOf(list, { ...traits, heightOf })).toBe(stretchesOf(list, { ...traits, heightOf }));
    expect(heightOf).toHaveBeenCalledTimes(STRETCH_LENGTH);
  });
});
