import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween } from '../diff/edits';
import { articleOf, PROPERTY } from '../testing';
import { mended } from './mended';

const kinds = (left: string, right: string): readonly string[] =>
  editsBetween(articleOf([left]), articleOf([right])).map(({ kind }) => kind);

describe('garbled text', () => {
  it.each([
    ['Mayor&#8217;s plan &amp; the harbour', 'Mayor’s plan & the harbour'],
    ['&ldquo;no&rdquo; for &euro;35 &mdash; and &pound;2&frac12;', '“no” for €35 — and £2½'],
    ['Caf&eacute; M&ouml;we, Fa&ccedil;ade, Espa&ntilde;a', 'Café Möwe, Façade, España'],
    ['&amp;amp;rsquo;s and &#x2019;s and &#146;s', '’s and ’s and ’s'],
    ['wonâ€™t, â€œnoâ€\u009d â€“ â‚¬400', 'won’t, “no” – €400'],
    ['CafÃ© MÃ¶we, Â£5, EspaÃ±a', 'Café Möwe, £5, España'],
    ['won‚Äôt, ‚Ç¨400, caf√©, ¬£5', 'won’t, €400, café, £5'],
    ['wonΓÇÖt, Γé¼400, caf├⌐, ┬ú5', 'won’t, €400, café, £5'],
    ['wonвЂ™t for в‚¬400', 'won’t for €400'],
    ['â\u0082¬400', '€400'],
    ['It=E2=80=99s =E2=82=AC400 in the caf=C3=A9', 'It’s €400 in the café'],
    ['It\\u2019s \\u20ac400', 'It’s €400'],
    ['ÐœÐ¾ÑÐºÐ²Ð°'.replace('ÑÐ', 'Ñ\u0081Ð'), 'Москва'],
  ])('is read as it was meant: %s', (garbled, meant) => {
    expect(mended(garbled)?.text).toBe(meant);
  });

  it.each([
    'AT&T & Sons; no',
    'CAFÉ” and Ä“',
    'Ångström, São Paulo, âge',
    '&unknown; &#0; &#xd800;',
    'Â and Ã',
    'В Москве, в „Правде“',
    '‚Äpfel‘',
    'a=b, C:\\users',
    '√2',
  ])('is not what %s is', (text) => {
    expect(mended(text)).toBeUndefined();
  });

  it.each([
    ['It cost &euro;35 million, he said.', 'It cost €35 million, he said.'],
    ['It cost â‚¬400,000, he said.', 'It cost €400,000, he said.'],
    ['He wasn&#8217;t &ldquo;sure&rdquo; of it.', 'He wasn’t “sure” of it.'],
    ['It cost £400,000, he said.', 'It cost ?400,000, he said.'],
    ['It cost €400,000, he said.', 'It cost \ufffd400,000, he said.'],
    ['It was&nbsp;so, CafÃ© owners said.', 'It was so, Café owners said.'],
  ])('is house style against what it was: %s', (garbled, meant) => {
    expect(new Set(kinds(garbled, meant))).toEqual(new Set(['house-style']));
  });

  it('is a figure where the figure differs', () => {
    expect(kinds('It cost &euro;35 there.', 'It cost €45 there.')).toEqual(['figure']);
  });

  it('knows where each character of any text comes from', () => {
    const part = fc.constantFrom(
      '&amp;',
      '&',
      '#8217;',
      '&#128512;',
      '&nbsp;',
      ' ',
      'â€',
      '™',
      'Ã',
      '‚',
      'Ä',
      'ô',
      '=E2=80=99',
      '\\u20ac',
      '©',
      'a',
      ';',
      '35',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const found = mended(source);
        if (found === undefined) return;
        let at = 0;
        for (let index = 0; index < found.text.length; index++) {
          const { start, end } = found.span(index, index + 1);
          expect(start).toBeLessThan(end);
          expect(start).toBeLessThanOrEqual(at);
          at = Math.max(at, end);
        }
        expect(at).toBe(source.length);
      }),
      PROPERTY,
    );
  });

  it('takes a long run of ampersands and odd letters', () => {
    expect(mended('&amp;'.repeat(50_000))?.text).toContain('&');
    expect(mended('&'.repeat(200_000))).toBeUndefined();
    expect(mended('&#'.repeat(100_000))).toBeUndefined();
    expect(mended('Ã'.repeat(200_000))).toBeUndefined();
  });
});
