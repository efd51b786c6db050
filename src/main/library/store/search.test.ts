import { describe, expect, it } from 'vitest';
import { add, openStore, STORM, TRIAL } from '../testing';
import { unwrap } from './testing';

describe('search', () => {
  it('marks the words of the query by their offsets', async () => {
    const store = await openStore();
    await add(store, STORM, TRIAL);
    const [hit, ...more] = unwrap(store.search('"Savinja Bank" deposits'));
    expect(more).toEqual([]);
    const [snippet] = hit?.snippets ?? [];
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      'Savinja Bank',
      'deposits',
    ]);
    const { article } = unwrap(store.article(hit?.article.id ?? 0));
    const paragraph = article.paragraphs[snippet?.paragraph ?? -1]?.text ?? '';
    expect(paragraph.slice(snippet?.start ?? 0).startsWith(snippet?.text ?? '-')).toBe(true);
  });

  it('begins a snippet with a whole word, including the first of its paragraph', async () => {
    const store = await openStore();
    // The mark is one character further than the length of a snippet before it.
    const before = `Moscow ${'word '.repeat(10)}and `;
    await add(store, `A title of its own\n\n${before}zebras ${'stood there all day '.repeat(12)}still.`);
    const [hit] = unwrap(store.search('zebras'));
    expect(before).toHaveLength(61);
    expect(hit?.snippets[0]?.text).toMatch(/^Moscow word /);
  });

  it.each(['', '   ', '"', '*', 'AND', 'NEAR(a b)', 'headline:x', '-', '^a'])(
    'takes %j for words, not for operators',
    async (query) => {
      const store = await openStore();
      await add(store, STORM);
      expect(store.search(query).ok).toBe(true);
    },
  );
});
