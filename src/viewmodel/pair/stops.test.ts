import { describe, expect, it } from 'vitest';
import type { Article, Edit, EditKind, Link, Pair } from '../../contract';
import { describeRow } from '../labels/differences';
import { article, link, pair } from '../testing';
import { alignedRows } from './rows';
import { findStops } from './stops';
import { viewOf } from './view';

/** An edit, defined by the words it replaces in paragraph 0 of each side. */
function edit(given: { left: string; right: string }, kind: EditKind, left: string | null, right: string | null): Edit {
  const span = (text: string, words: string | null) => {
    if (words === null) return null;
    const start = text.indexOf(words);
    return { paragraph: 0, start, end: start + words.length };
  };
  return { link: 0, kind, left: span(given.left, left), right: span(given.right, right) };
}

const stopsOf = (given: Pair) => findStops(viewOf(given), alignedRows(given), null);
const labels = (given: Pair): string[] => stopsOf(given).map((stop) => stop.label);

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

  it('joins adjacent edits into one stop, labelled by the most important, and separates distant ones', () => {
    const edits = [
      edit(text, 'figure', '5,000', '6,000'),
      edit(text, 'wording', 'people', 'men'),
      edit(text, 'wording', 'go soon', 'stay'),
    ];
    expect(labels(one(edits))).toEqual(['figure: “5,000” / “6,000”', 'wording: “go soon” / “stay”']);
  });

  it('isolates right-to-left words, so that they do not reorder the label', () => {
    const arabic = { left: 'قتل أربعة', right: 'قتل خمسة' };
    const given = pair(article([arabic.left]), article([arabic.right]), {
      links: [link([0], [0], 'edited')],
      edits: [edit(arabic, 'figure', 'أربعة', 'خمسة')],
    });
    expect(labels(given)).toEqual(['figure: \u2068“أربعة”\u2069 / \u2068“خمسة”\u2069']);
  });

  it('names the article of words that only one side has', () => {
    expect(labels(one([edit(text, 'cut', 'soon', null), edit(text, 'addition', null, 'stay')]))).toEqual([
      'only in the left article: “soon”',
      'only in the right article: “stay”',
    ]);
    expect(labels(one([edit(text, 'attribution', 'told', null)]))).toEqual([
      'attribution only in the left article: “told”',
    ]);
  });

  it('names cuts and additions according to the source, on either side', () => {
    const edits = [
      edit(text, 'figure', '5,000', '6,000'),
      edit(text, 'cut', 'go soon', null),
      edit(text, 'addition', null, 'stay'),
    ];
    const wire = { outlet: 'Reuters', agencyClaims: [{ agency: 'Reuters', claim: 'is' as const }] };
    const copy = { outlet: 'The Globe', agencyClaims: [{ agency: 'Reuters', claim: 'credits' as const }] };
    const carrying = (left: Partial<Article>, right: Partial<Article>): Pair =>
      pair(article([text.left, 'x'], left), article([text.right, 'y'], right), {
        links: [link([0], [0], 'edited')],
        edits,
        coverage: { left: 0.8, right: 0.8 },
      });
    expect(labels(carrying(wire, copy))).toEqual([
      'figure: “5,000” → “6,000”',
      'cut by The Globe: “go soon”',
      'added by The Globe: “stay”',
      'cut by The Globe: “x”',
      'added by The Globe: “y”',
    ]);
    expect(labels(carrying(copy, wire))).toEqual([
      'figure: “6,000” → “5,000”',
      'added by The Globe: “go soon”',
      'cut by The Globe: “stay”',
      'added by The Globe: “x”',
      'cut by The Globe: “y”',
    ]);
  });

  it('stops at a name spelling, but not as a factual difference', () => {
    const given = one([edit(text, 'name-spelling', 'Assad', 'Assad'), edit(text, 'house-style', 'Mr.', null)]);
    expect(stopsOf(given)).toMatchObject([{ sort: 'words', label: 'name spelling: “Assad” / “Assad”' }]);
  });

  it('calls nothing beside a cut-off article only in the other', () => {
    const left = article(['a', 'b'], { outlet: 'The Globe' });
    const right = article(['a'], { outlet: 'Reuters', cutOff: 'Continued...' });
    expect(labels(pair(left, right, { links: [link([0], [0])] }))).toEqual(['unmatched (Reuters is cut off): “b”']);
  });

  it('stops at factual differences outside the shared passage and in reworded links', () => {
    const edits = [edit(text, 'quotation', 'go soon', 'stay'), edit(text, 'wording', 'people', 'men')];
    for (const relation of ['partial', 'reworded'] as const) {
      const stops = stopsOf(one(edits, link([0], [0], relation)));
      expect(stops.map(({ sort }) => sort)).toEqual(['passage', 'factual']);
      expect(stops[1]?.label).toBe('quotation: “go soon” / “stay”');
    }
  });

  it('stops once at a reworded, partly shared or moved link and at a run of unmatched paragraphs', () => {
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

  it('stops where an edit is marked, also in a quoted paragraph, but not where another link owns the paragraph', () => {
    const cut = (link: number): Edit => ({ link, kind: 'cut', left: { paragraph: 1, start: 4, end: 5 }, right: null });
    const both = pair(article(['a b', 'a b c', 'x', 'y']), article(['a b d', 'z', 'a b c']), {
      links: [link([0, 1], [0], 'edited', { score: 0.6 }), link([1], [0], 'edited', { score: 0.9 }), link([3], [2])],
      edits: [cut(0), cut(1), { link: 1, kind: 'addition', left: null, right: { paragraph: 0, start: 4, end: 5 } }],
    });
    // The three paragraphs are adjacent: one row, where each has the marks of its closest link.
    expect(stopsOf(both).flatMap((stop) => stop.edits)).toEqual([1, 2]);
    const apart = pair(both.left, article(['z', 'a b d', 'z', 'z', 'a b d']), {
      links: [link([1], [1], 'edited', { score: 0.9 }), link([1], [4], 'edited', { score: 0.6 })],
      edits: [cut(0), cut(1)],
    });
    expect(stopsOf(apart).flatMap((stop) => stop.edits)).toEqual([0, 1]);
  });

  it('sorts stops by factual difference and other words', () => {
    const edits = [edit(text, 'figure', '5,000', '6,000'), edit(text, 'wording', 'go soon', 'stay')];
    const both = one(edits);
    expect(stopsOf(both).map((stop) => stop.sort)).toEqual(['factual', 'words']);
  });

  it('stops inside the shared passage of a partly shared link', () => {
    const span = (start: number, end: number) => ({ paragraph: 0, start, end });
    const both = pair(article(['x killed 5 men y']), article(['z killed 6 men w']), {
      links: [link([0], [0], 'partial')],
      passages: [{ left: span(2, 14), right: span(2, 14), words: 2 }],
      edits: [
        { link: 0, kind: 'wording', left: span(0, 1), right: span(0, 1) },
        { link: 0, kind: 'figure', left: span(9, 10), right: span(9, 10) },
      ],
    });
    expect(labels(both)).toEqual(['partly shared', 'figure: “5” / “6”']);
  });

  it('describes a moved link that joins several paragraphs', () => {
    const both = pair(article(['a']), article(['b', 'c']), { links: [link([0], [0, 1], 'edited', { moved: true })] });
    const row = alignedRows(both).find((one) => one.kind === 'link');
    if (row === undefined) throw new Error('no row');
    expect(describeRow(both, row, [1, 2], 3)).toBe('edited, 1 of 3, moved from paragraphs 1 and 2 on the right');
    expect(describeRow(both, row, [null, null])).toBe('edited, moved');
  });
});
