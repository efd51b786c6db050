import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, link, pair } from '../testing';
import { editKinds } from './editKinds';
import { collectMarks, type Mark, markedEdits, segments } from './marks';

const mark = (start: number, end: number): Mark => ({ start, end, kind: 'wording', edit: 0 });

/** The text with `[..]` around marked words. */
function drawn(text: string, marks: readonly Mark[]): string {
  return segments(text, marks)
    .map((one) => (one.mark === null ? one.text : `[${one.text}]`))
    .join('');
}

describe('segments', () => {
  it('splits at the marks and leaves the white space around them plain', () => {
    expect(drawn('said Russia now wanted', [mark(4, 16)])).toBe('said [Russia now] wanted');
  });

  it('drops marks that contain only white space', () => {
    expect(drawn('a  b', [mark(1, 3), mark(2, 2)])).toBe('a  b');
  });

  it('keeps the earlier of two overlapping marks', () => {
    expect(drawn('abcdef', [mark(2, 5), mark(0, 3)])).toBe('[abc][de]f');
  });

  it('loses and adds no character, for any marks', () => {
    const anyMark = fc
      .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
      .map(([a, b]) => mark(a, b));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.array(anyMark, { maxLength: 8 }), (text, marks) => {
        const joined = segments(text, marks)
          .map((one) => one.text)
          .join('');
        expect(joined).toBe(text);
      }),
      { seed: 2012, numRuns: 300 },
    );
  });
});

describe('collectMarks', () => {
  const left = article(['five thousand killed']);
  const right = article(['six thousand dead']);
  const figure = {
    link: 0,
    kind: 'figure',
    left: { paragraph: 0, start: 0, end: 4 },
    right: { paragraph: 0, start: 0, end: 3 },
  } as const;
  const wording = {
    link: 0,
    kind: 'wording',
    left: { paragraph: 0, start: 14, end: 20 },
    right: { paragraph: 0, start: 13, end: 17 },
  } as const;
  const passages = [
    { left: { paragraph: 0, start: 5, end: 13 }, right: { paragraph: 0, start: 4, end: 12 }, words: 1 },
  ];
  const kinds = (relation: 'edited' | 'reworded' | 'partial') =>
    collectMarks(
      pair(left, right, { links: [link([0], [0], relation)], edits: [figure, wording], passages }).comparison,
    )(0, 'right', 0).map((one) => one.kind);

  it('marks every edit of an edited link', () => expect(kinds('edited')).toEqual(['figure', 'wording']));
  it('marks only factual differences in a reworded link', () => expect(kinds('reworded')).toEqual(['figure']));
  it('marks edits inside the shared passage of a partly shared link, and underlines only equal words', () => {
    const span = (start: number, end: number) => ({ paragraph: 0, start, end });
    const both = pair(article(['x killed five men y']), article(['killed 5 men']), {
      links: [link([0], [0], 'partial')],
      passages: [{ left: span(2, 17), right: span(0, 12), words: 2 }],
      edits: [
        { link: 0, kind: 'cut', left: span(0, 1), right: null },
        { link: 0, kind: 'figure', left: span(9, 13), right: span(7, 8) },
      ],
    });
    const pieces = segments('x killed five men y', collectMarks(both.comparison)(0, 'left', 0));
    expect(pieces.map((one) => [one.text, one.mark?.kind ?? null])).toEqual([
      ['x ', null],
      ['killed', 'shared'],
      [' ', null],
      ['five', 'figure'],
      [' ', null],
      ['men', 'shared'],
      [' y', null],
    ]);
  });
  it('marks the shared passage and factual differences around it in a partly shared link', () =>
    expect(kinds('partial')).toEqual(['figure', 'shared']));
  it.each(['partial', 'reworded'] as const)('marks each factual edit and name spelling of a %s link', (relation) => {
    const span = (at: number) => ({ paragraph: 0, start: 2 * at, end: 2 * at + 1 });
    const edits = editKinds.map((kind, at) => ({
      link: 0,
      kind,
      left: kind === 'addition' ? null : span(at),
      right: kind === 'cut' ? null : span(at),
    }));
    const text = article(['a b c d e f g h i']);
    const both = pair(text, text, { links: [link([0], [0], relation)], edits });
    expect([...markedEdits(both.comparison)].map((index) => editKinds[index])).toEqual([
      'figure',
      'name',
      'quotation',
      'attribution',
      'name-spelling',
    ]);
  });
});
