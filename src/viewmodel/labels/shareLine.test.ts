import { describe, expect, it } from 'vitest';
import { type ListedArticle, shareLine } from './shareLine';

const listed = (more: Partial<ListedArticle>): ListedArticle => ({
  agencyClaims: [],
  file: 'a.txt',
  outlet: null,
  published: null,
  ...more,
});
const early = listed({ outlet: 'Metro Daily', published: '2024-03-12T15:40:00Z' });
const late = listed({ file: 'b.txt', outlet: 'Metro Daily', published: '2024-03-12T18:05:00Z' });

describe('the share of an article in the list of outlets', () => {
  it('names versions of one outlet by their times, and the later one only "has" words', () => {
    expect(shareLine('right', late, { left: 0.77, right: 0.74 }, early)).toBe('has 77% of the 15:40 version');
    expect(shareLine('left', early, { left: 0.77, right: 0.74 }, late)).toBe('shares 74% of the 18:05 version');
  });

  it('says "carries" only when the other article is the source', () => {
    const reuters = listed({
      outlet: 'Reuters',
      agencyClaims: [{ agency: 'Reuters', claim: 'is' }],
    });
    const globe = listed({ outlet: 'The Globe and Mail' });
    expect(shareLine('left', globe, { left: 0.11, right: 0.56 }, reuters)).toBe('carries 56% of Reuters');
    expect(shareLine('left', reuters, { left: 0.56, right: 0.11 }, globe)).toBe('shares 11% of The Globe and Mail');
  });

  it('distinguishes undated versions by their files', () => {
    const [one, two] = [listed({ outlet: 'Metro Daily' }), listed({ file: 'b.txt', outlet: 'Metro Daily' })];
    expect(shareLine('left', one, { left: 0.5, right: 0.5 }, two)).toBe('shares 50% of b.txt');
  });

  it('is empty before the comparison, and reports nothing in common after it', () => {
    expect(shareLine('left', early, undefined, late)).toBe('');
    expect(shareLine('left', early, { left: 0, right: 0 }, late)).toBe('no passage in common');
  });
});
