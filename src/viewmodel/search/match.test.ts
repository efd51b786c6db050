import { describe, expect, it } from 'vitest';
import { createMatcher, type SearchableWords } from './match';

const items: readonly SearchableWords[] = [
  { text: 'Homs was shelled again.' },
  { text: 'Poll: U.S. tariffs hit home.' },
  { text: '發言人週二在台灣表示。' },
  { text: 'Next difference', isName: true, search: ['change', 'step forward'] },
  { text: 'Łukasz met José in Đakovo.' },
];
const match = createMatcher(items, (item) => item);
const texts = (typed: string): readonly string[] => match(typed).best.map(({ item }) => item.text);

describe('createMatcher', () => {
  it('finds a name by the first letters of its words, in any order', () => {
    for (const typed of ['nd', 'nedi', 'diff next', 'NEXT']) expect(texts(typed)).toEqual(['Next difference']);
  });

  it('finds an item by its other words', () => {
    expect(texts('change')).toEqual(['Next difference']);
    expect(texts('forw')).toEqual(['Next difference']);
  });

  it('finds no scattered letters, and nothing when nothing is typed', () => {
    for (const typed of ['post', 'csv', 'zxqv', '  ']) expect(texts(typed)).toEqual([]);
  });

  it('finds inside words that are long enough or written without spaces', () => {
    expect(texts('helled')).toEqual(['Homs was shelled again.']);
    expect(texts('he')).toEqual([]);
    expect(texts('台灣')).toEqual(['發言人週二在台灣表示。']);
  });

  it('ignores accents, which many keyboards lack', () => {
    for (const typed of ['jose', 'Jose\u0301']) expect(texts(typed)).toEqual(['Łukasz met José in Đakovo.']);
  });

  it('returns the characters that were typed', () => {
    const indexesOf = (typed: string): readonly number[] => [...(match(typed).best[0]?.indexes ?? [])];
    expect(indexesOf('homs')).toEqual([0, 1, 2, 3]);
    expect(indexesOf('nd')).toEqual([0, 5]);
  });

  it('returns a lower group first, however well others match', () => {
    const grouped = [
      { text: 'help', group: 1 },
      { text: 'helpful', group: 0 },
    ];
    const found = createMatcher(grouped, (item) => item)('help').best;
    expect(found.map(({ item }) => item.text)).toEqual(['helpful', 'help']);
  });

  it('returns the best of very many, and counts all', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ text: `peace ${at}` }));
    const { best, total } = createMatcher(many, (item) => item)('peace');
    expect([best.length, total]).toEqual([50, 300]);
  });
});
