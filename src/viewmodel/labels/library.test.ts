import { describe, expect, it } from 'vitest';
import type { ArticleItem, StoryItem } from '../../contract';
import {
  articleFacts,
  dateOf,
  headlineOf,
  isSuggested,
  listedHeadline,
  outletOf,
  outletsLine,
  quoted,
  storyFacts,
  versionLabel,
} from './library';

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
  agencyClaims: [
    { agency: 'AP', claim: 'credits' },
    { agency: 'Reuters', claim: 'quotes' },
  ],
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

describe('the description of a story', () => {
  it('has the date, the number of articles and the outlets', () => {
    expect(storyFacts(story, 'long')).toBe('1 March 2026 · 5 articles · One, Two, Three and 2 more');
    expect(storyFacts(story, 'short')).toBe('1 Mar 2026 · 5 articles · One, Two, Three and 2 more');
    expect(storyFacts({ ...story, date: null, articles: 1, outlets: [] }, 'long')).toBe('1 article');
  });

  it('calls it suggested only where Crossread put articles together', () => {
    expect(isSuggested({ ...story, confirmed: false })).toBe(true);
    expect(isSuggested({ ...story, confirmed: false, articles: 1 })).toBe(false);
    expect(isSuggested(story)).toBe(false);
  });

  it('names invisible characters', () => expect(outletsLine(['a\u202Eb'])).toBe('a⟦RLO⟧b'));
});

describe('the description of an article', () => {
  it('has the byline, the agency claims, the language and the encoding', () => {
    expect(articleFacts(article)).toEqual(['A. Writer', 'credits AP', 'quotes Reuters']);
    expect(articleFacts({ ...article, language: 'ar', encoding: 'windows-1256' })).toEqual([
      'A. Writer',
      'credits AP',
      'quotes Reuters',
      'Arabic',
      'read as windows-1256',
    ]);
    expect(articleFacts({ ...article, language: 'not a tag' })).toContain('not a tag');
  });

  it('has an agency claim in words', () => {
    expect(articleFacts({ ...article, outlet: 'The Associated Press', byline: null })).toEqual([
      'AP dispatch',
      'quotes Reuters',
    ]);
    const both = ['AP', 'Reuters'].map((agency) => ({ agency, claim: 'credits' as const }));
    expect(articleFacts({ ...article, byline: null, agencyClaims: both })).toEqual(['credits AP and Reuters']);
    expect(articleFacts({ ...article, byline: null, agencies: [], agencyClaims: [] })).toEqual([]);
  });

  it('has the file, once, when outlet or headline are unknown', () => {
    expect(outletOf({ ...article, outlet: null })).toBe('bridge.txt');
    expect(headlineOf({ ...article, headline: null })).toBe('bridge.txt');
    expect(listedHeadline({ ...article, headline: null })).toBe('bridge.txt');
    expect(listedHeadline({ ...article, headline: null, outlet: null })).toBe('No headline');
  });

  it('has the day, without the time', () => {
    expect(dateOf('2026-03-01T20:27:00Z')).toBe('1 Mar 2026');
    expect(dateOf(null)).toBe('');
    expect(versionLabel({ ...article, published: null })).toBe('The Post');
  });

  it('is shortened inside a sentence', () => expect(quoted('word '.repeat(40)).length).toBeLessThan(65));
});
