import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMoments, distinctMoments, formatDay, formatMoment } from './dates';
import { excerpt, isRightToLeft, splitControls, visible } from './text';

describe('visible', () => {
  it('names characters that change the reading direction or are invisible', () => {
    expect(visible('a\u202Eb\u200Bc\u0007')).toBe('a⟦RLO⟧b⟦ZWSP⟧c⟦U+0007⟧');
  });

  it('leaves joiners in scripts and emoji that need them', () => {
    for (const text of ['می‌خواهم', 'क्‍ष', '👩‍⚕️', 'a\tb\nc']) expect(visible(text)).toBe(text);
    expect(visible('pass\u200Dword')).toBe('pass⟦ZWJ⟧word');
  });

  it('keeps every character of the text in its pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          splitControls(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
      { seed: 2012 },
    );
  });
});

describe('excerpt', () => {
  it('ends after a word, with an ellipsis', () => {
    expect(excerpt('Russia won a promise, from Syria', 22)).toBe('Russia won a promise…');
    expect(excerpt('short', 22)).toBe('short');
  });

  it('cuts text without spaces, but not inside a character', () => {
    expect(excerpt('俄罗斯外长访问大马士革', 5)).toBe('俄罗斯外长…');
    expect(excerpt('aaaa👩👩', 5)).toBe('aaaa…');
  });
});

it.each([
  ['في دمشق', true],
  ['12 שעות', true],
  ['“Damascus” دمشق', false],
  ['2012', false],
])('knows the direction of %s', (text, expected) => expect(isRightToLeft(text)).toBe(expected));

describe('dates', () => {
  it.each([
    ['2012-02-07T20:27:00Z', '7 Feb 2012, 20:27 GMT'],
    ['2012-02-07T20:27:00-05:00', '7 Feb 2012, 20:27 UTC−05:00'],
    ['2012-02-07T20:27', '7 Feb 2012, 20:27'],
    ['2012-02-07', '7 Feb 2012'],
    ['2012-13-07', '2012-13-07'],
    ['yesterday', 'yesterday'],
  ])('formats %s', (value, expected) => expect(formatMoment(value)).toBe(expected));

  it('spells out the month of a day', () => expect(formatDay('2012-02-07')).toBe('7 February 2012'));

  it.each([
    ['2026-11-20T09:30:00Z', '2026-11-20T11:10:00Z', -1],
    ['2026-11-20T11:10:00+02:00', '2026-11-20T09:30:00Z', -1],
    ['2026-11-20', '2026-11-21', -1],
    ['2026-11-21T00:10', '2026-11-20', 1],
    ['2026-11-20T09:30', '2026-11-20T11:10', -1],
    // Not known precisely enough.
    ['2026-11-20', '2026-11-20T11:10:00Z', null],
    ['2026-11-20T09:30', '2026-11-20T11:10:00Z', null],
    ['2026-11-20T09:30:00Z', '2026-11-20T09:30:00Z', null],
    ['yesterday', '2026-11-20', null],
    [null, '2026-11-20', null],
  ])('orders %s and %s', (one, other, expected) => {
    const sign = (value: number | null) => (value === null ? null : Math.sign(value));
    expect(sign(compareMoments(one, other))).toBe(expected);
    expect(sign(compareMoments(other, one))).toBe(expected === null ? null : -expected);
  });

  it.each([
    [
      ['2026-11-20T11:10:00Z', '2026-11-20T15:40:00Z'],
      ['11:10', '15:40'],
    ],
    [
      ['2026-02-07T11:10:00Z', '2026-02-08'],
      ['7 Feb', '8 Feb'],
    ],
    [
      ['2025-02-07', '2026-02-07'],
      ['7 Feb 2025', '7 Feb 2026'],
    ],
    [
      ['2026-02-07T11:10:00Z', '2026-02-07T15:40:00Z', '2026-02-08T15:40:00Z'],
      ['7 Feb, 11:10', '7 Feb, 15:40', '8 Feb, 15:40'],
    ],
    [
      ['2026-02-07', '2026-02-07', null],
      [null, null, null],
    ],
  ])('distinguishes %j', (values, expected) => expect(distinctMoments(values)).toEqual(expected));
});
