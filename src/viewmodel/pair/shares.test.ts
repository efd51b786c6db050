import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../engine';
import type { Role } from '../../engine/types';
import { article, pair } from '../testing';
import { percent, sharesOf } from './shares';

describe('percent', () => {
  it.each([
    [0, '0%'],
    [0.004, 'less than 1%'],
    [0.56, '56%'],
    [0.996, 'more than 99%'],
    [1, '100%'],
  ])('formats %s as %s', (share, expected) => expect(percent(share)).toBe(expected));

  it('gives a lower bound when there may be more', () => {
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

  const reported = 'The council approved the harbour bridge on Monday after a debate that lasted four hours.';
  const roles: readonly Role[] = [
    'headline',
    'standfirst',
    'byline',
    'dateline',
    'date',
    'body',
    'crosshead',
    'caption',
    'credit',
    'boilerplate',
  ];

  it.each(roles)('counts a %s exactly when coverage measures it', (role) => {
    const left = article([reported, [role, 'Nobody else published these particular words']]);
    const right = article([reported]);
    const comparison = compareArticles(left, right);
    const { words } = sharesOf(pair(left, right, comparison)).left;
    const isMeasured = comparison.coverage.left < 1;
    expect(comparison.coverage.right).toBe(1);
    expect(words > 15).toBe(isMeasured);
  });
});
