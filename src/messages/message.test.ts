import { describe, expect, it } from 'vitest';
import { listOf, message, possessive } from './message';

describe('message', () => {
  it('formats plurals, thousands and percentages as English does', () => {
    const shared = message<{ count: number; share: number }>(
      '{count, plural, one {# paragraph} other {# paragraphs}}, {share, number, percent}',
    );
    expect(shared({ count: 1, share: 0.564 })).toBe('1 paragraph, 56%');
    expect(shared({ count: 12_000, share: 1 })).toBe('12,000 paragraphs, 100%');
  });

  it('does not interpret markup in arguments', () => {
    const named = message<{ name: string }>('Only in {name}');
    expect(named({ name: '<b>{x}</b> & {count, plural}' })).toBe('Only in <b>{x}</b> & {count, plural}');
  });

  it('throws when an argument is missing', () => {
    const named = message<Record<string, string>>('Only in {name}');
    expect(() => named({})).toThrow();
  });

  it('forms the possessive of a name', () => {
    expect(['AP', 'Reuters', 'CBS', 'Al Jazeera'].map(possessive)).toEqual([
      'AP’s',
      'Reuters’',
      'CBS’',
      'Al Jazeera’s',
    ]);
  });

  it('joins a list with a conjunction', () => {
    expect(listOf(['a'])).toBe('a');
    expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
