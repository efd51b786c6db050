import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowForKey } from './listKeys';
import { findRow, type KnownRows, noRows, pageLength, pagesOf, rangeOf, rowAt, withPage } from './pages';

/** A list of numbers of which some pages are known. */
function known(total: number, pages: readonly number[]): KnownRows<number> {
  return pages.reduce<KnownRows<number>>((sum, page) => {
    const { skip, limit } = rangeOf(page);
    const items = Array.from({ length: Math.max(0, Math.min(limit, total - skip)) }, (_, at) => skip + at);
    return withPage(sum, page, { items, total });
  }, noRows);
}

describe('pages', () => {
  it('return the rows they contain, and no others', () => {
    const list = known(250, [0, 2]);
    expect([0, 99, 100, 200, 249, 250].map((index) => rowAt(list, index))).toEqual([
      0,
      99,
      undefined,
      200,
      249,
      undefined,
    ]);
    expect(findRow(list, (row) => row === 210)).toBe(210);
    expect(findRow(list, (row) => row === 150)).toBe(-1);
  });

  it('requested are those with the rows in the viewport', () => {
    expect(pagesOf(0, 0)).toEqual([0]);
    expect(pagesOf(95, 205)).toEqual([0, 1, 2]);
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(300), (first, more) => {
        const pages = pagesOf(first, first + more);
        for (const row of [first, first + more]) expect(pages).toContain(Math.floor(row / pageLength));
      }),
      { seed: 2012 },
    );
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 9],
    ['PageUp', 4, 0],
    ['Home', 4, 0],
    ['End', 4, 9],
    ['x', 4, null],
  ] as const)('%s at %i of ten goes to %s', (key, active, row) => expect(rowForKey(key, active, 10, 8)).toBe(row));

  it('do nothing in an empty list', () => expect(rowForKey('ArrowDown', 0, 0, 8)).toBeNull());
});
