import { describe, expect, it } from 'vitest';
import { AGENCIES } from './article/data/agencies';
import { countWords, isSameAgency, isStoryText, pairsOverlap, storyWords } from './reader';

describe('isSameAgency', () => {
  it.each([
    ['AP', 'The Associated Press'],
    ['afp', 'Agence France-Presse'],
    ['PA', 'PA Media'],
    ['The Guardian', 'guardian'],
  ])('takes %s and %s for one', (one, other) => {
    expect(isSameAgency(one, other)).toBe(true);
  });

  it('keeps all agencies apart', () => {
    for (const one of AGENCIES) {
      expect(AGENCIES.filter((other) => isSameAgency(one.name, other.name))).toEqual([one]);
    }
  });
});

describe('countWords', () => {
  it.each([
    ['Nuri al-Maliki’s 35m dollars – gone', 5],
    ['叙利亚 2012', 4],
    [' … ', 0],
  ])('%s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('isStoryText', () => {
  it('holds for a crosshead and not for a caption', () => {
    expect([isStoryText('crosshead'), isStoryText('caption')]).toEqual([true, false]);
  });
});

describe('storyWords', () => {
  it('counts headline and body, but neither caption nor clutter', () => {
    const paragraphs = (['headline', 'body', 'caption', 'boilerplate'] as const).map((role) => {
      return { role, text: 'Crews went back', start: 0, end: 0 };
    });
    expect(storyWords({ paragraphs })).toBe(6);
  });
});

describe('pairsOverlap', () => {
  it.each([
    [{ left: [1, 2], right: [3] }, true],
    [{ left: [2], right: [4] }, false],
    [{ left: [4], right: [3] }, false],
  ])('%j with a link of 2 and 3', (pair, overlaps) => {
    const link = { left: [2], right: [3] };
    expect([pairsOverlap(pair, link), pairsOverlap(link, pair)]).toEqual([overlaps, overlaps]);
  });
});
