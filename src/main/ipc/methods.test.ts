import { describe, expect, it } from 'vitest';
import type { Api } from '../../contract';
import { methods } from './methods';

const fits = (method: keyof Api, ...args: readonly unknown[]): boolean => methods[method].takes.safeParse(args).success;

const asked = (method: keyof Api, ...args: readonly unknown[]) => [method, args] as const;

const placements = {
  articles: [{ id: 1, story: 2, placed: 1 }],
  stories: [{ id: 2, title: null, date: null, confirmed: 0, sample: 0, created: 1000, opened: null }],
};

describe('the parameters of a method', () => {
  it.each([
    asked('libraryOpen'),
    asked('libraryStories', 'title', { skip: 0, limit: 200 }),
    asked('libraryArticles', {}, 'added', { skip: 9_800, limit: 200 }),
    asked('libraryArticles', { story: 1, outlet: 'Reuters', agency: 'AP', from: '2012', to: '2013' }, 'outlet', {
      skip: 0,
      limit: 1,
    }),
    asked('librarySearch', '"of the" sen', 40),
    asked('openArticles', [1, 1]),
    asked('importPasted', { kind: 'html', value: '<p>x</p>' }),
    asked('importAddresses', ['https://news.example/a']),
    asked('correct', 1, { kind: 'headline', value: null }),
    asked('correct', 1, { kind: 'agencies', value: ['AP', 'Reuters'] }),
    asked('correct', 1, { kind: 'split', at: { text: 'x'.repeat(100_000), nth: 0 }, offset: 12 }),
    asked('correct', 1, { kind: 'join', at: { text: 'x', nth: 0 }, next: 'y' }),
    asked('renameStory', 1, null, '2012-02-07'),
    asked(
      'moveArticles',
      Array.from({ length: 10_000 }, (_, id) => id + 1),
      null,
    ),
    asked('putBack', placements),
    asked('setVersion', 1, null),
    asked('readAgain', 1, null),
  ])('%s with what the window sends', (method, args) => {
    expect(fits(method, ...args)).toBe(true);
  });

  it.each([
    asked('libraryOpen', 1),
    asked('libraryStories', 'title', { skip: 0, limit: 201 }),
    asked('libraryStories', 'title', { skip: 0.5, limit: 1 }),
    asked('libraryArticles', { story: '1' }, 'added', { skip: 0, limit: 1 }),
    asked('librarySearch', 'x'.repeat(501), 0),
    asked('openArticles', []),
    asked('openArticles', Array(201).fill(1)),
    asked('importPaths', ['x'.repeat(40_000)]),
    asked('importPasted', { kind: 'rtf', value: '' }),
    asked('importAddresses', Array(1001).fill('https://a.example/')),
    asked('correct', 1, { kind: 'headline', value: 'x'.repeat(3000) }),
    asked('correct', 1, { kind: 'agencies', value: Array(1000).fill('AP') }),
    asked('correct', 1, { kind: 'delete' }),
    asked('renameStory', 1, 'x', '7 February'),
    asked('moveArticles', [0], 1),
    asked('deleteArticles', Array(20_001).fill(1)),
    asked('putBack', { ...placements, articles: [{ id: 1, story: 2, placed: 'yes' }] }),
    asked('putBack', { articles: Array(20_001).fill(placements.articles[0]), stories: [] }),
  ])('but not %s with invalid parameters', (method, args) => {
    expect(fits(method, ...args)).toBe(false);
  });
});
