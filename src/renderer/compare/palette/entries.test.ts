import { describe, expect, it } from 'vitest';
import type { ArticleSummary, Story } from '../../../contract';
import { article, pair } from '../testing';
import { viewOf } from '../view';
import { commandEntries, offered, outletEntries, paragraphEntries } from './entries';
import { matchEntries } from './match';

const summary = (id: string, outlet: string | null): ArticleSummary => ({
  id,
  file: `${id}.txt`,
  outlet,
  headline: null,
  published: null,
  agencyClaims: [],
  encoding: null,
});
const story: Story = {
  title: 'Lavrov in Damascus',
  date: null,
  articles: [summary('a', 'The Globe and Mail'), summary('b', 'Reuters'), summary('c', null)],
  opening: { left: 'a', right: 'b' },
  problems: [],
};
const view = viewOf(
  pair(
    article([['headline', 'Peace sought'], 'Russia won a promise from Syria.', ['boilerplate', 'Share this']]),
    article(['Homs was shelled again.']),
  ),
);
const all = [
  ...commandEntries((id) => id !== 'swap'),
  ...outletEntries(story, { left: 'a', right: 'b' }),
  ...paragraphEntries(view),
];
const texts = (typed: string): readonly string[] => matchEntries(all, typed).best.map(({ entry }) => entry.text);

describe('matchEntries', () => {
  it('offers commands and outlets before anything is typed, but no command that cannot be done', () => {
    const first = offered(all).map((entry) => entry.text);
    expect(first).toContain('Next difference');
    expect(first).toContain('Compare The Globe and Mail with c.txt');
    expect(first).not.toContain('Swap the sides');
    expect(first).not.toContain('Homs was shelled again.');
  });

  it('finds by the first letters of words, and by parts of them', () => {
    expect(texts('nd')[0]).toBe('Next difference');
    expect(texts('furn')[0]).toBe('Show or hide page furniture');
    expect(texts('globe c.t')[0]).toBe('Compare The Globe and Mail with c.txt');
  });

  it('finds paragraphs and headlines, not furniture', () => {
    expect(texts('homs')).toEqual(['Homs was shelled again.']);
    expect(texts('peace')).toEqual(['Peace sought']);
    expect(texts('share this')).toEqual([]);
  });

  it('finds nothing in what has only scattered letters of it', () => {
    expect(texts('zxqv')).toEqual([]);
  });

  it('names the characters that were typed', () => {
    const [match] = matchEntries(all, 'homs').best;
    expect([...(match?.indexes ?? [])].sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  });
});
