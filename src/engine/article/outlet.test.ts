import { describe, expect, test } from 'vitest';
import { parse } from './testing';

const HEADLINE = 'Varn bridge closed after cracks found in cables';
const PLAIN = 'Engineers closed the Varn bridge on Monday after cracks were found in two of its main cables.';
const LEAD = `KESSEL, March 2 (Reuters) - ${PLAIN}`;
const REST = [
  'The mayor of Ostry said the bridge would stay shut for at least six weeks while the cables are replaced.',
  'Ferries will carry foot passengers across the river from Tuesday morning, the harbour office said.',
];

describe('a name above the headline is that of the outlet, and the agency of the dateline is not', () => {
  test.each([
    ['The Harbour Times', 'The Harbour Times'],
    ['THE HARBOUR TIMES', 'The Harbour Times'],
    ['Ostry Ledger, Tuesday, March 3, 2026', 'Ostry Ledger'],
    ['The Ostry Ledger - Tuesday 3 March 2026', 'The Ostry Ledger'],
    ['Tuesday, March 3, 2026 — The Ostry Ledger', 'The Ostry Ledger'],
    ['3 March 2026 | Ostry Ledger', 'Ostry Ledger'],
    ['THE KESSEL POST — The voice of the valley', 'The Kessel Post'],
    ['OSTRY LEDGER * EST. 1888 * PRICE 40p', 'Ostry Ledger'],
    ['Ostry Ledger (Kessel edition)', 'Ostry Ledger'],
    ['Ostry Ledger: 3 March 2026', 'Ostry Ledger'],
    ['From The Ostry Ledger', 'The Ostry Ledger'],
    ['Source: The Ostry Ledger', 'The Ostry Ledger'],
    ['Kessel Post', 'Kessel Post'],
    ['The Varn Valley Voice', 'The Varn Valley Voice'],
    ['Coast Echo', 'Coast Echo'],
    ['Ostry Daily News', 'Ostry Daily News'],
    ['Radio Ostry', 'Radio Ostry'],
    ['Kesseler Bote', 'Kesseler Bote'],
    ['La Voix de Kessel', 'La Voix de Kessel'],
    ['El Heraldo de Ostry', 'El Heraldo de Ostry'],
    ['www.ostry-ledger.example', 'ostry-ledger.example'],
  ])('%s', (line, outlet) => {
    const article = parse(line, HEADLINE, LEAD, ...REST);
    expect(article).toMatchObject({
      outlet,
      headline: HEADLINE,
      agencyClaims: [{ agency: 'Reuters', claim: 'credits' }],
    });
  });

  test.each(['Breaking News', 'World News', 'Top Stories Today', 'Business', 'Local News', 'Our World Today'])(
    'a section is no outlet: %s',
    (line) => {
      expect(parse(line, HEADLINE, LEAD, ...REST).outlet).toBe('Reuters');
    },
  );

  test('a motto below it is no headline', () => {
    for (const motto of ['All the news since 1888', 'The voice of the Varn valley', 'Seit 1888']) {
      const { headline, outlet } = parse('THE OSTRY LEDGER', motto, HEADLINE, LEAD, ...REST);
      expect({ headline, outlet }).toEqual({ headline: HEADLINE, outlet: 'The Ostry Ledger' });
    }
  });
});

describe('a newspaper in no list is known by what names it', () => {
  test('a notice of rights', () => {
    for (const rights of ['© 2026 The Ostry Ledger', 'Copyright 2026 Ostry Ledger Ltd. All rights reserved.'])
      expect(parse(HEADLINE, LEAD, ...REST, rights).outlet).toMatch(/Ostry Ledger$/u);
  });

  test('a byline, the title of a page', () => {
    expect(parse(HEADLINE, 'By Lena Quist, The Ostry Ledger', LEAD, ...REST).outlet).toBe('The Ostry Ledger');
    expect(parse(`${HEADLINE} | The Ostry Ledger`, LEAD, ...REST)).toMatchObject({
      headline: HEADLINE,
      outlet: 'The Ostry Ledger',
    });
  });
});

describe('agencies', () => {
  test('that own the rights are credited', () => {
    expect(parse('The Ostry Ledger', HEADLINE, PLAIN, ...REST, '© 2026 Agence France-Presse')).toMatchObject({
      outlet: 'The Ostry Ledger',
      agencyClaims: [{ agency: 'AFP', claim: 'credits' }],
    });
  });

  test.each([
    'The mayor told the AFP news agency that the bridge would stay shut.',
    '“It will stay shut,” the mayor said in an interview with the AFP.',
    'According to AFP, the bridge will stay shut.',
    'AFP could not verify the claim.',
    'The bridge will stay shut, AFP reported, citing the mayor.',
  ])('are quoted: %s', (sentence) => {
    expect(parse(HEADLINE, PLAIN, sentence, ...REST)).toMatchObject({
      outlet: null,
      agencyClaims: [{ agency: 'AFP', claim: 'quotes' }],
    });
  });

  test('that a report is about are no source of it', () => {
    expect(parse(HEADLINE, PLAIN, 'Reuters cut 200 jobs last year.', ...REST).agencies).toEqual([]);
  });

  test.each([
    ['SKERRY POINT (NTA) - ', ['NTA']],
    ['SKERRY POINT, March 2 (NTA): ', ['NTA']],
    ['Skerry Point, March 2 (NTA) - ', ['NTA']],
    ['BERLIN (SPD) - ', []],
    ['GENEVA (WHO) - ', []],
    ['Skerry Point (NTA) - ', []],
  ])('that are in no list open a dispatch with their letters: %s', (dateline, agencies) => {
    expect(parse(HEADLINE, `${dateline}${PLAIN}`, ...REST).agencies).toEqual(agencies);
  });
});

test('hostile lines above the headline end', () => {
  const lines = [
    `${'a.'.repeat(50_000)}b`,
    `Since ${'est. '.repeat(50_000)}`,
    `© ${'Ltd '.repeat(50_000)}`,
    `By ${'Al '.repeat(50_000)}`,
    `${'**a '.repeat(50_000)}`,
    `[${'[a '.repeat(50_000)}`,
    `${'a@'.repeat(50_000)}`,
    `See ${'- '.repeat(50_000)}page`,
  ];
  for (const line of lines) expect(parse(line, HEADLINE, LEAD, ...REST, line).paragraphs.length).toBeGreaterThan(3);
});
