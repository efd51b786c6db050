import { describe, expect, it } from 'vitest';
import type { Edit, EditKind, Link, Pair } from '../../contract';
import { describeRow, findStops } from './differences';
import { alignedRows } from './rows';
import { article, link, pair } from './testing';

/** An edit given by the words it replaces in paragraph 0 of each side. */
function edit(given: { left: string; right: string }, kind: EditKind, left: string | null, right: string | null): Edit {
  const span = (text: string, words: string | null) => {
    if (words === null) return null;
    const start = text.indexOf(words);
    return { paragraph: 0, start, end: start + words.length };
  };
  return { link: 0, kind, left: span(given.left, left), right: span(given.right, right) };
}

const labels = (given: Pair): string[] => findStops(given, alignedRows(given), null).map((stop) => stop.label);

describe('findStops', () => {
  const text = {
    left: 'Mr. Assad told 5,000 people on Tuesday in Damascus that he would go soon',
    right: 'Assad told 6,000 men on Tuesday in Damascus that he would stay',
  };
  const one = (edits: readonly Edit[], how: Link = link([0], [0], 'edited')): Pair =>
    pair(article([text.left]), article([text.right]), { links: [how], edits });

  it('does not stop at house style alone', () => {
    expect(labels(one([edit(text, 'house-style', 'Mr.', null)]))).toEqual([]);
  });

  it('joins neighbouring changes into one stop, named by what disagrees, and parts distant ones', () => {
    const edits = [
      edit(text, 'figure', '5,000', '6,000'),
      edit(text, 'wording', 'people', 'men'),
      edit(text, 'wording', 'go soon', 'stay'),
    ];
    expect(labels(one(edits))).toEqual(['figure: “5,000 people” → “6,000 men”', 'wording: “go soon” → “stay”']);
  });

  it('keeps words written from right to left from turning the arrow between them', () => {
    const arabic = { left: 'قتل أربعة', right: 'قتل خمسة' };
    const given = pair(article([arabic.left]), article([arabic.right]), {
      links: [link([0], [0], 'edited')],
      edits: [edit(arabic, 'figure', 'أربعة', 'خمسة')],
    });
    expect(labels(given)).toEqual(['figure: \u2068“أربعة”\u2069 → \u2068“خمسة”\u2069']);
  });

  it('names cuts and additions', () => {
    expect(labels(one([edit(text, 'cut', 'soon', null), edit(text, 'addition', null, 'stay')]))).toEqual([
      'cut: “soon”',
      'addition: “stay”',
    ]);
  });

  it('stops once at a reworded, partial or moved link and at a run of one side', () => {
    const left = article(['a', 'b', 'c', 'only here', 'and here'], { outlet: 'The Globe' });
    const right = article(['c', 'a', 'b'], { outlet: 'Reuters' });
    const links = [link([0], [1], 'reworded'), link([1], [2], 'partial'), link([2], [0], 'verbatim', { moved: true })];
    expect(labels(pair(left, right, { links }))).toEqual([
      'reworded',
      'partly shared',
      'verbatim, moved from paragraph 1 on the right',
      'only in The Globe, 2 paragraphs: “only here”',
    ]);
  });

  it('stops where an edit is marked, also in a quotation, but not where another link has the paragraph', () => {
    const cut = (link: number): Edit => ({ link, kind: 'cut', left: { paragraph: 1, start: 4, end: 5 }, right: null });
    const both = pair(article(['a b', 'a b c', 'x', 'y']), article(['a b d', 'z', 'a b c']), {
      links: [link([0, 1], [0], 'edited', { score: 0.6 }), link([1], [0], 'edited', { score: 0.9 }), link([3], [2])],
      edits: [cut(0), cut(1), { link: 1, kind: 'addition', left: null, right: { paragraph: 0, start: 4, end: 5 } }],
    });
    // The three paragraphs stand together: one row, where each bears the marks of its closest link.
    expect(findStops(both, alignedRows(both), null).flatMap((stop) => stop.edits)).toEqual([1, 2]);
    const apart = pair(both.left, article(['z', 'a b d', 'z', 'z', 'a b d']), {
      links: [link([1], [1], 'edited', { score: 0.9 }), link([1], [4], 'edited', { score: 0.6 })],
      edits: [cut(0), cut(1)],
    });
    expect(findStops(apart, alignedRows(apart), null).flatMap((stop) => stop.edits)).toEqual([0, 1]);
  });

  it('sorts stops by what a reader looks for', () => {
    const edits = [edit(text, 'figure', '5,000', '6,000'), edit(text, 'wording', 'go soon', 'stay')];
    const both = one(edits);
    expect(findStops(both, alignedRows(both), null).map((stop) => stop.sort)).toEqual(['substance', 'words']);
  });

  it('stops inside the shared passage of a partial link', () => {
    const span = (start: number, end: number) => ({ paragraph: 0, start, end });
    const both = pair(article(['x killed 5 men y']), article(['z killed 6 men w']), {
      links: [link([0], [0], 'partial')],
      passages: [{ left: span(2, 14), right: span(2, 14), words: 2 }],
      edits: [
        { link: 0, kind: 'wording', left: span(0, 1), right: span(0, 1) },
        { link: 0, kind: 'figure', left: span(9, 10), right: span(9, 10) },
      ],
    });
    expect(labels(both)).toEqual(['partly shared', 'figure: “5” → “6”']);
  });

  it('describes a moved link that joins several paragraphs', () => {
    const both = pair(article(['a']), article(['b', 'c']), { links: [link([0], [0, 1], 'edited', { moved: true })] });
    const row = alignedRows(both).find((one) => one.kind === 'link');
    if (row === undefined) throw new Error('no row');
    expect(describeRow(both, row, [1, 2], 3)).toBe('edited, 1 of 3, moved from paragraphs 1 and 2 on the right');
    expect(describeRow(both, row, [null, null])).toBe('edited, moved');
  });
});
