import { describe, expect, it } from 'vitest';
import { linkSentence, paragraphSentence } from '../labels/paragraphs';
import { article, link, pair } from '../testing';
import { type ColumnItem, columnOf } from './column';
import { viewOf } from './view';

/** An item in short: `H0` the head, `(1,2)` a fold, `3:0,1` a paragraph and its links. */
function line(item: ColumnItem): string {
  if (item.kind === 'fold') return `(${item.paragraphs})`;
  return `${item.kind === 'head' ? 'H' : ''}${item.paragraph}:${item.links}`;
}

const left = article(
  [
    ['boilerplate', 'Menu'],
    ['headline', 'Peace'],
    ['caption', 'A picture'],
    ['boilerplate', 'Share'],
    'One.',
    'Two.',
    ['crosshead', 'Then'],
    'Three.',
  ],
  { outlet: 'The Globe' },
);
const right = article(['One.', 'Two, edited.', 'Four.'], { outlet: 'Reuters' });
const view = viewOf(
  pair(left, right, {
    links: [
      link([5], [2], 'partial'),
      link([4], [0]),
      link([5], [1], 'edited'),
      link([7], [0], 'edited', { moved: true }),
    ],
  }),
);

describe('columnOf', () => {
  it('keeps the order of the article, with the headline first and clutter folded', () => {
    expect(columnOf(view, 'left').items.map(line)).toEqual(['H1:', '4:1', '5:2,0', '6:', '7:3']);
  });

  it('finds the item of each paragraph, folded or not', () => {
    expect(columnOf(view, 'left').itemOf).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
  });

  it('begins with a head without a paragraph when there is no headline', () => {
    expect(columnOf(view, 'right').items.map(line)).toEqual(['H-1:', '0:1,3', '1:2', '2:0']);
  });

  it('assigns each stop of whole paragraphs to one item', () => {
    const keys = [...columnOf(view, 'left').items, ...columnOf(view, 'right').items].flatMap((item) =>
      item.kind !== 'fold' && item.isFirst && item.stop !== null ? [item.stop] : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const stop of view.stops.filter((one) => one.edits.length === 0)) expect(keys).toContain(stop.key);
  });
});

describe('descriptions for screen readers', () => {
  it('describe a link and its other side', () => {
    expect(linkSentence(view, 'left', 2)).toBe('edited, matched with paragraph 2 of Reuters');
    expect(linkSentence(view, 'right', 3)).toBe('edited, moved, matched with paragraph 3 of The Globe');
  });

  it('describe a paragraph', () => {
    expect(paragraphSentence(view, 'left', 4, [1])).toBe('paragraph 1, verbatim, matched with paragraph 1 of Reuters');
    expect(paragraphSentence(view, 'left', 6, [])).toBe('“Then”, only in The Globe');
  });
});
