import { describe, expect, it } from 'vitest';
import { article, pair } from '../testing';
import { percent, sharesOf } from './shares';

describe('percent', () => {
  it.each([
    [0, '0%'],
    [0.004, 'less than 1%'],
    [0.56, '56%'],
    [0.996, 'more than 99%'],
    [1, '100%'],
  ])('says %s as %s', (share, expected) => expect(percent(share)).toBe(expected));

  it('claims no more than was found where there may be more', () => {
    expect([0.498, 0.004, 0, 1].map((share) => percent(share, true))).toEqual(['at least 49%', 'some', '0%', '100%']);
  });
});

describe('sharesOf', () => {
  it('counts headline and text, no page clutter, as coverage does', () => {
    const left = article([['headline', 'Two words'], 'Three more words', ['caption', 'A man']]);
    expect(sharesOf(pair(left, article(['one']), { coverage: { left: 0.5, right: 0.25 } }))).toEqual({
      left: { words: 5, withHeadline: true, shared: 0.5 },
      right: { words: 1, withHeadline: false, shared: 0.25 },
    });
  });
});
