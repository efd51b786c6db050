/** Runs every rule that compares words on texts made to be slow; a rule of square time would not finish here. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../align/compare';
import { articleOf } from '../testing';

/** UTF-16 units of each repeated text, within one paragraph. */
const LENGTH = 10_000;

/** The repeated texts: near misses of amounts, dates, quotations, contractions, names, entities and garbled letters. */
const PIECES = [
  ...[
    ' ',
    '-',
    '—',
    '.',
    '…',
    ',',
    ';',
    '/',
    "'",
    '"',
    '’',
    '“',
    '(',
    '[',
    '&',
    '&#',
    '&amp;',
    'a',
    'A. ',
    'Aa ',
    'Aa-',
  ],
  ...["A' ", "'a ", '‘a ', 'a’ ', "don't ", 'and ', '1', '1,', '1.', '1 ', '12:', '3/', '1/', '½', '$1 ', '€', '5% '],
  ...[
    '3 May ',
    '10 to ',
    'minus ',
    'half a ',
    'twenty-',
    'million ',
    'a.m. ',
    'said ',
    'he said, ',
    '"a," ',
    '(Reuters) ',
  ],
  ...['中', '一', 'د', 'ا ', 'â€™', 'Ã©', '\\u20ac', '=E2=82=AC'],
] as const;

const LEAD = 'The government in the capital said on Monday that it would resign after weeks of protests.';

describe('texts made to be slow', () => {
  test.each(PIECES.map((piece) => [piece]))('%j', (piece) => {
    const run = piece.repeat(Math.ceil(LENGTH / piece.length));
    const { edits, approximate } = compareArticles(
      articleOf([LEAD, `${LEAD} ${run} end`]),
      articleOf([LEAD, `${LEAD} x ${run} y end.`]),
    );
    expect(approximate).toBe(false);
    expect(edits.length).toBeGreaterThan(0);
  });
});
