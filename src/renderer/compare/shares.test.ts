import { describe, expect, it } from 'vitest';
import { percent, sharesOf } from './shares';
import { article, pair } from './testing';

describe('percent', () => {
  it.each([
    [0, 'none'],
    [0.004, 'less than 1\u00A0%'],
    [0.56, '56\u00A0%'],
    [0.996, 'more than 99\u00A0%'],
    [1, 'all'],
  ])('says %s as %s', (share, expected) => expect(percent(share)).toBe(expected));
});

describe('sharesOf', () => {
  it('counts headline and text, no page furniture, as coverage does', () => {
    const left = article([['headline', 'Two words'], 'Three more words', ['caption', 'A man']]);
    expect(sharesOf(pair(left, article(['one']), { coverage: { left: 0.5, right: 0.25 } }))).toEqual({
      left: { words: 5, withHeadline: true, shared: 0.5 },
      right: { words: 1, withHeadline: false, shared: 0.25 },
    });
  });
});
