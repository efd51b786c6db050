import { describe, expect, it } from 'vitest';
import { excerptChange } from './changeExcerpt';

describe('excerptChange', () => {
  it('quotes a short text in full', () => {
    expect(excerptChange('27 miles', '28 miles', 'figure', 60)).toEqual({ left: '27 miles', right: '28 miles' });
  });

  it('quotes the figure with its noun, however late it comes in a sentence', () => {
    const left = 'Syrian state television showed hundreds of people on a main highway, at least 6,000 killed so far';
    const right = 'More than 5,400 people have been killed since the uprising began last March, the U.N. has said';
    expect(excerptChange(left, right, 'figure', 60)).toEqual({
      left: '…at least 6,000 killed so…',
      right: 'More than 5,400 people have…',
    });
  });

  it('skips figures that both texts have', () => {
    const left = 'in 2012 the government said that 15 people had died of their wounds in Homs';
    const right = 'in 2012 the government said that 19 people had died of their wounds in Homs';
    expect(excerptChange(left, right, 'figure', 60).left).toBe('…said that 15 people had…');
  });

  it('quotes the first word that differs when there is no figure, else the beginning', () => {
    const left = 'the crew of the ferry was asleep when it struck the reef near the point';
    const right = 'the crew of the ferry was awake when it struck the reef near the point';
    expect(excerptChange(left, right, 'wording', 60).right).toBe('…ferry was awake when it…');
    expect(excerptChange(left, left.replace('.', ''), 'wording', 30).left).toBe('the crew of the ferry was…');
  });

  it('is never longer than the limit', () => {
    const long = 'x'.repeat(500);
    expect(excerptChange(long, `${long}y`, 'figure', 60).left.length).toBeLessThanOrEqual(61);
  });
});
