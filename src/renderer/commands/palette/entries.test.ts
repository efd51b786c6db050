import { describe, expect, it } from 'vitest';
import type { ArticleSummary, Story } from '../../../contract';
import { commandIds } from '../../../contract/commands';
import { viewOf } from '../../../viewmodel/pair/view';
import { createMatcher } from '../../../viewmodel/search/match';
import { article, pair } from '../../../viewmodel/testing';
import { commandEntries, offered, outletEntries, paragraphEntries, searchedOf } from './entries';

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
  firstPair: { left: 'a', right: 'b' },
  problems: [],
};
const view = viewOf(
  pair(
    article([['headline', 'Peace sought'], 'Russia won a promise from Syria.', ['boilerplate', 'Share this']]),
    article([
      'Homs was shelled again.',
      'Poll: U.S. tariffs hit home.',
      'He will copy the ruling and help to undo the damage.',
    ]),
  ),
);
const everything = [
  ...commandEntries((id) => id !== 'swap'),
  ...outletEntries(story, { left: 'a', right: 'b' }),
  ...paragraphEntries(view),
];
const match = createMatcher(everything, searchedOf);
const texts = (typed: string): readonly string[] => match(typed).best.map(({ item }) => item.text);
const kindsOf = (typed: string): readonly string[] => match(typed).best.map(({ item }) => item.choice.kind);

describe('the offered entries', () => {
  it('are available commands and outlets before anything is typed', () => {
    const first = offered(everything).map((entry) => entry.text);
    expect(first).toContain('Next difference');
    expect(first).toContain('Compare The Globe and Mail with c.txt');
    expect(first).not.toContain('Swap sides');
    expect(first).not.toContain('Homs was shelled again.');
  });

  it('have every command once, each with a different name', () => {
    const entries = commandEntries(() => true);
    const ids = entries.map(({ choice }) => (choice.kind === 'command' ? choice.id : null));
    expect(ids.sort()).toEqual([...commandIds].sort());
    expect(new Set(entries.map(({ text }) => text)).size).toBe(commandIds.length);
  });
});

describe('the palette', () => {
  it('finds by the first letters of words, in any order', () => {
    expect(texts('nd')[0]).toBe('Next difference');
    expect(texts('nedi')[0]).toBe('Next difference');
    expect(texts('diff next')[0]).toBe('Next difference');
    expect(texts('clut')[0]).toBe('Show or hide page clutter');
    expect(texts('globe c.t')[0]).toBe('Compare The Globe and Mail with c.txt');
  });

  const wanted: readonly (readonly [string, string])[] = [
    ['undo', 'Undo'],
    ['take back', 'Undo'],
    ['zoom', 'Larger text'],
    ['help', 'Keyboard shortcuts and symbols'],
    ['shortcuts', 'Keyboard shortcuts and symbols'],
    ['export', 'Save as PDF…'],
    ['pdf', 'Save as PDF…'],
    ['figures', 'Next factual difference'],
    ['quote', 'Next factual difference'],
    ['copy', 'Inspect link'],
    ['dark', 'Theme: Dark'],
    ['url', 'Import from URL…'],
    ['website', 'Import from URL…'],
    ['clipboard', 'Paste article…'],
    ['search', 'Search library'],
    ['rename', 'Rename story'],
    ['merge', 'Merge story into another…'],
    ['delete', 'Delete story'],
    ['move', 'Move selected articles to another story…'],
    ['compare', 'Compare story'],
    ['keep story', 'Keep as story'],
    ['confirm', 'Keep as story'],
    ['as published', 'Switch layout'],
    ['LINK', 'Link paragraphs…'],
  ];
  it.each(wanted)('finds for “%s” first “%s”', (typed, text) => {
    expect(texts(typed)[0]).toBe(text);
  });

  it('finds the theme and the size of the text for “settings”', () => {
    expect(texts('settings')).toEqual([
      'Larger text',
      'Smaller text',
      'Reset text size',
      'Theme: System',
      'Theme: Light',
      'Theme: Dark',
      'Theme: High contrast',
    ]);
  });

  it('puts commands before outlets and paragraphs', () => {
    for (const typed of ['copy', 'help', 'undo']) {
      const kinds = kindsOf(typed);
      expect(kinds[0]).toBe('command');
      expect(kinds.at(-1)).toBe('paragraph');
      expect(kinds.lastIndexOf('command')).toBeLessThan(kinds.indexOf('paragraph'));
    }
  });

  it('finds paragraphs and headlines, not page clutter', () => {
    expect(texts('homs')).toEqual(['Homs was shelled again.']);
    expect(texts('peace')).toEqual(['Peace sought']);
    expect(texts('share this')).toEqual([]);
  });
});
