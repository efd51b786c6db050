import { describe, expect, it } from 'vitest';
import type { ArticleItem, StoryItem } from '../../contract';
import { articleFacts, dateOf, headlineOf, outletOf, outletsLine, quoted, sourceOf, storyFacts } from './words';

const article: ArticleItem = {
  id: 1,
  story: 1,
  name: 'bridge.txt',
  origin: '/news/bridge.txt',
  encoding: null,
  outlet: 'The Post',
  headline: 'Bridge approved',
  byline: 'A. Writer',
  published: '2026-03-01T20:27:00Z',
  agencies: ['AP', 'Reuters'],
  language: 'en',
  added: 0,
  version: null,
};
const story: StoryItem = {
  id: 1,
  title: 'Bridge',
  date: '2026-03-01',
  confirmed: true,
  sample: false,
  articles: 5,
  outlets: ['One', 'Two', 'Three', 'Four', 'Five'],
  opened: null,
};

describe('what is said of a story', () => {
  it('is when, how many and of whom', () => {
    expect(storyFacts(story)).toBe('1 March 2026 · 5 articles · One, Two, Three and 2 more');
    expect(storyFacts({ ...story, date: null, articles: 1, outlets: [] })).toBe('1 article');
  });

  it('names what is invisible', () => expect(outletsLine(['a\u202Eb'])).toBe('a⟦RLO⟧b'));
});

describe('what is said of an article', () => {
  it('is by whom, whose copy, in which language and encoding', () => {
    expect(articleFacts(article)).toEqual(['A. Writer', 'carries AP, Reuters']);
    expect(articleFacts({ ...article, language: 'ar', encoding: 'windows-1256' })).toEqual([
      'A. Writer',
      'carries AP, Reuters',
      'Arabic',
      'read as windows-1256',
    ]);
    expect(articleFacts({ ...article, language: 'not a tag' })).toContain('not a tag');
  });

  it('is not that an agency carries itself', () => {
    expect(articleFacts({ ...article, outlet: 'The Associated Press', byline: null })).toEqual(['carries Reuters']);
    expect(articleFacts({ ...article, outlet: 'Reuters', byline: null, agencies: ['Reuters'] })).toEqual([]);
  });

  it('is the file where nobody knows of whom it is', () => {
    expect(articleFacts({ ...article, outlet: null, byline: null, agencies: [] })).toEqual(['bridge.txt']);
    expect(headlineOf({ ...article, headline: null })).toBe('bridge.txt');
    expect(outletOf({ outlet: null })).toBe('Unknown outlet');
  });

  it('is its day, without the hour', () => {
    expect(dateOf('2026-03-01T20:27:00Z')).toBe('1 Mar 2026');
    expect(dateOf(null)).toBe('');
    expect(sourceOf({ ...article, published: null })).toBe('The Post');
  });

  it('is short inside a sentence', () => expect(quoted('word '.repeat(40)).length).toBeLessThan(65));
});
