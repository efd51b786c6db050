import { describe, expect, it } from 'vitest';
import type { Mark } from './marks';
import { marksWithin, quotedRange } from './quotedRange';

const long = `${'before '.repeat(60)}the shared words${' after'.repeat(60)}`;
const at = long.indexOf('the shared');
const shared: Mark = { start: at, end: at + 'the shared words'.length, kind: 'shared', edit: null };

describe('quotedRange', () => {
  it('repeats a short paragraph, or one without a shared passage, in full', () => {
    expect(quotedRange('short', [{ ...shared, start: 0, end: 5 }])).toEqual({ start: 0, end: 5 });
    expect(quotedRange(long, [])).toEqual({ start: 0, end: long.length });
  });

  it('repeats the shared words of a long one and whole words around them', () => {
    const { start, end } = quotedRange(long, [shared]);
    const text = long.slice(start, end);
    expect(text).toContain('the shared words');
    expect(text).toMatch(/^before (before )*the shared words( after)+$/);
    expect(text.length).toBeLessThan(200);
  });

  it('cuts a text without spaces at the limit', () => {
    const chinese = '外'.repeat(400);
    const { start, end } = quotedRange(chinese, [{ ...shared, start: 200, end: 210 }]);
    expect(end - start).toBe(150);
  });
});

describe('marksWithin', () => {
  it('makes offsets relative to the range and clips marks to it', () => {
    expect(marksWithin([{ ...shared, start: 5, end: 15 }], { start: 10, end: 20 })).toMatchObject([
      { start: 0, end: 5 },
    ]);
    expect(marksWithin([{ ...shared, start: 0, end: 5 }], { start: 10, end: 20 })).toEqual([]);
  });
});
