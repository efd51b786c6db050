/**
 * Runs every rule that reads an article's text on texts made to be slow: a regular expression of square time would not
 * finish within the runner's limit.
 */
import { describe, expect, test } from 'vitest';
import { readDate } from '../index';
import { parseArticle } from './parse';

/** UTF-16 units of each text: squared, some 10^10 steps. */
const LENGTH = 100_000;

/** The repeated texts: openings that never close, separators, near misses of bylines, dates, datelines and notices. */
const PIECES = [
  ...[' ', '\t', '\u00a0', '-', '—', '.', '…', ',', ';', ':', '/', '|', '*', '_', '#', '=', '~', '`', '\\', "'", '"'],
  ...[
    '’',
    '“',
    '(',
    ')',
    '[',
    ']',
    '{',
    '{{',
    '[[',
    '<',
    '>',
    '<a ',
    '</',
    '<!--',
    '-->',
    '&',
    '&#',
    '&amp',
    '[a',
    '[/a',
  ],
  ...[
    'a',
    'A',
    'é',
    '1',
    '1,',
    '1.',
    '1 ',
    '12:',
    '3/',
    'A. ',
    'A.B',
    'Aa ',
    'Aa-',
    "A'",
    'By ',
    'By Aa ',
    'Von ',
    'and ',
  ],
  ...[
    'Aa and ',
    'Aa, ',
    'Aa Bb, ',
    'May ',
    '3 May ',
    'Mon, ',
    'AA (',
    '(AA',
    'AA (AA) ',
    'AA - ',
    '/AA',
    '【',
    '（',
    '中',
    '中1',
  ],
  ...[
    'dpa/',
    'dpa, ',
    'AP and ',
    'Photo: ',
    'Source: ',
    'Subscribe ',
    'to continue reading ',
    'Correction: ',
    'Continued ',
  ],
  ...['https://', 'a@', 'a@b.', '@a ', 'www.', '© ', '2012 ', 'p.m. ', '€', '$1', '% ', 'و', 'ـ', 'ا ', '가', 'ロ'],
] as const;

/** The repeated piece alone, after a headline, within a paragraph of the story, and as many short lines. */
function texts(piece: string): readonly string[] {
  const run = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  const lead = 'The government in the capital said on Monday that it would resign after weeks of protests.';
  const short = piece.repeat(Math.ceil(60 / piece.length));
  const lines = `${short}\n\n`.repeat(Math.min(4000, Math.ceil(LENGTH / short.length)));
  return [run, `Bread\n\n${run}\n\n${lead}`, `Bread\n\n${lead} ${run}x\n\n${lead}`, lines];
}

describe('texts made to be slow', () => {
  test.each(PIECES.map((piece) => [piece]))('%j', (piece) => {
    for (const source of texts(piece)) {
      const article = parseArticle(source);
      const kept = article.paragraphs.reduce(
        (sum, { start, end }) => sum + source.slice(start, end).replace(/\s/gu, '').length,
        0,
      );
      expect(kept).toBe(source.replace(/\s/gu, '').length);
    }
    expect(readDate(piece.repeat(Math.ceil(LENGTH / piece.length)))).toBeNull();
  });
});
