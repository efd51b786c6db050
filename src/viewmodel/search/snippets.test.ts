import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundWords, nearMark, segmentsOf } from './snippets';

describe('foundWords', () => {
  it('returns each word once, as it is written', () => {
    const one = {
      text: 'Vetoes and a veto',
      marks: [
        { start: 0, end: 6 },
        { start: 13, end: 17 },
      ],
    };
    expect(foundWords([one, { text: 'a veto', marks: [{ start: 2, end: 6 }] }])).toEqual(['Vetoes', 'veto']);
    expect(foundWords([])).toEqual([]);
  });
});

describe('nearMark', () => {
  const far = `${'word '.repeat(30)}veto was cast`;
  const snippet = { text: far, start: 7, marks: [{ start: 150, end: 154 }] };

  it('cuts text far before the first mark', () => {
    const near = nearMark(snippet);
    const [mark] = near.marks;
    expect(near.text.slice(mark?.start, mark?.end)).toBe('veto');
    expect(near.text).toMatch(/^word (word )+veto was cast$/);
    expect(mark?.start).toBeLessThanOrEqual(40);
    expect(near.start - snippet.start).toBe(far.length - near.text.length);
  });

  it('does not cut a snippet with a mark near its beginning, or without marks', () => {
    const near = { text: 'a veto', start: 0, marks: [{ start: 2, end: 6 }] };
    expect(nearMark(near)).toBe(near);
    const none = { text: far, start: 0, marks: [] };
    expect(nearMark(none)).toBe(none);
  });
});

describe('segmentsOf', () => {
  it('splits a text at its marks', () => {
    expect(segmentsOf({ text: 'a veto <b>was', marks: [{ start: 2, end: 6 }] })).toEqual([
      { text: 'a ', isMark: false },
      { text: 'veto', isMark: true },
      { text: ' <b>was', isMark: false },
    ]);
  });

  it('loses nothing of the text, for any marks', () => {
    const mark = fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const segments = segmentsOf({ text, marks });
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
      { seed: 2012 },
    );
  });
});
