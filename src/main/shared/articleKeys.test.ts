import { describe, expect, it } from 'vitest';
import type { Article, Paragraph } from '../../contract';
import { readingKey, sourceKey, wordingKey } from './articleKeys';

type Line = readonly [role: Paragraph['role'], text: string];

/** An article of these paragraphs, separated by `gap`. */
function article(lines: readonly Line[], gap = '\n\n'): Article {
  let start = 0;
  const paragraphs = lines.map(([role, text]) => {
    const paragraph = { text, role, start, end: start + text.length };
    start += text.length + gap.length;
    return paragraph;
  });
  return {
    outlet: 'The Post',
    outletFrom: 'text',
    headline: 'A crane fell',
    byline: null,
    dateline: null,
    published: null,
    agencies: [],
    agencyClaims: [],
    cutOff: null,
    language: 'en',
    paragraphs,
  };
}

const story = [
  ['body', 'A crane fell on the pier.'],
  ['body', 'Nobody was  hurt.'],
] as const;
const whole = article(story);

describe('the keys of an article', () => {
  it('that are stored on disk have the values of Crossread 0.1', () => {
    expect(sourceKey(whole)).toBe('53b6cac66afe87bf3d053907a9ceb5c8333f81f574e36dd84e41c36579a3bfc0');
    expect(wordingKey(whole)).toBe('91f73ad15453b66c687da0910d0bb091317a9995631a73cdc8a1ac4e3742c5c4');
  });

  it.each([
    ['split otherwise', article([['body', 'A crane fell on the pier.  Nobody was  hurt.']]), true, true, false],
    ['with other roles', article([['caption', story[0][1]], story[1]]), true, false, false],
    ['with other clutter', article([...story, ['boilerplate', 'Subscribe!']]), false, true, false],
    ['of another outlet', { ...whole, outlet: 'The Times' }, true, true, false],
    [
      'with its properties in another order',
      Object.fromEntries(Object.entries(whole).reverse()) as never,
      true,
      true,
      true,
    ],
    ['without story text', article([['caption', 'A pier.']]), false, false, false],
  ])('compare an article with itself %s', (_how, other: Article, isSource, isWording, isReading) => {
    expect([
      sourceKey(other) === sourceKey(whole),
      wordingKey(other) === wordingKey(whole),
      readingKey(other) === readingKey(whole),
    ]).toEqual([isSource, isWording, isReading]);
  });

  it('distinguish articles without story text', () => {
    const [a, b] = ['A pier.', 'A crane.'].map((text) => wordingKey(article([['caption', text]])));
    expect(a).not.toBe(b);
  });
});
