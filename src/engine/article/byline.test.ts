import { describe, expect, test } from 'vitest';
import { readBareByline, readByline } from './byline';
import { parseArticle } from './parse';
import { measure } from './shape';

const draft = (text: string) => measure({ text, start: 0, end: text.length, gapAfter: 1 });
const read = (text: string, first = false) => readByline(draft(text), first);

describe('names and nothing else', () => {
  test.each([
    ['By Mirna Olden', 'Mirna Olden'],
    ['by Mirna Olden', 'Mirna Olden'],
    ['By: Mirna Olden', 'Mirna Olden'],
    ['— By Mirna Olden', 'Mirna Olden'],
    ['(By Mirna Olden)', 'Mirna Olden'],
    ['By Mirna Olden.', 'Mirna Olden'],
    ['By Olden', 'Olden'],
    ['By John F. Kester Jr.', 'John F. Kester Jr'],
    ['By ABBY BYGRAVE, JON KESTREL and ROB BYERS', 'ABBY BYGRAVE, JON KESTREL and ROB BYERS'],
    ['By Abby Bygrave, Jon Kestrel, and Rob Byers', 'Abby Bygrave, Jon Kestrel, and Rob Byers'],
    ['By Abby Bygrave & Jon Kestrel', 'Abby Bygrave & Jon Kestrel'],
    ['By Jean de la Tour and Ana van der Berg', 'Jean de la Tour and Ana van der Berg'],
    ['By José Ortega y Gasset', 'José Ortega y Gasset'],
    ['By Lena Quist and agencies', 'Lena Quist'],
    ['By Lena Quist, political correspondent', 'Lena Quist'],
    ['By Lena Quist, Europe editor', 'Lena Quist'],
    ['By Lena Quist, Senior Reporter, The Ostry Ledger', 'Lena Quist'],
    ['By Senior Reporter Lena Quist, Senior Reporter', 'Lena Quist'],
    ['By Lena Quist Political Correspondent', 'Lena Quist'],
    ['By our political correspondent, Lena Quist', 'Lena Quist'],
    ['By Lena Quist in Kessel', 'Lena Quist'],
    ['By Lena Quist in Kessel and Jon Kestrel in New Delhi', 'Lena Quist and Jon Kestrel'],
    ['By Lena Quist, Ostry', 'Lena Quist'],
    ['By Lena Quist, New Delhi', 'Lena Quist'],
    ['By Lena Quist for the Ostry Ledger', 'Lena Quist'],
    ['By Lena Quist of the Ledger', 'Lena Quist'],
    ['By Lena Quist | Ostry Ledger', 'Lena Quist'],
    ['By Lena Quist (text) and Jon Kestrel (pictures)', 'Lena Quist and Jon Kestrel'],
    ['By Lena Quist @lenaquist lena.quist@ledger.example', 'Lena Quist'],
    ['By Lena Quist with additional reporting by Jon Kestrel and Rob Byers', 'Lena Quist'],
    ['By Lena Quist, who spent a week with the engineers', 'Lena Quist'],
    ['By The Ledger’s Lena Quist', 'Lena Quist'],
    ['Words by Lena Quist', 'Lena Quist'],
    ['Words by Lena Quist, pictures by Jon Kestrel', 'Lena Quist'],
    ['Words and pictures by Lena Quist', 'Lena Quist'],
    ['Analysis by Lena Quist', 'Lena Quist'],
    ['Von Anna Müller', 'Anna Müller'],
    ['Von Anna Müller und Jan Roth, Berlin', 'Anna Müller und Jan Roth'],
    ['Von unserer Korrespondentin Anna Müller', 'Anna Müller'],
    ['Ein Kommentar von Anna Müller', 'Anna Müller'],
    ['Text: Anna Müller', 'Anna Müller'],
    ['Par Jean de la Tour avec AFP', 'Jean de la Tour'],
    ['Par Luc Morel, envoyé spécial à Kessel', 'Luc Morel'],
    ['Por Ana Ruiz en Madrid', 'Ana Ruiz'],
    ['Por João da Silva, São Paulo', 'João da Silva'],
    ['di Carla Neri', 'Carla Neri'],
    ['Door Jan Smit en Piet Bos', 'Jan Smit en Piet Bos'],
    ['Av Jan Berg i Oslo', 'Jan Berg'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['بقلم خالد عويس', 'خالد عويس'],
    ['作者：王明', '王明'],
    ['By LENA QUIST Ostry Ledger Staff Writer', 'LENA QUIST'],
    ['By Lena Quist, in Kessel, and Jon Kestrel, in Selm', 'Lena Quist and Jon Kestrel'],
    ['From Lena Quist in Kessel', 'Lena Quist'],
    ['An analysis by Lena Quist', 'Lena Quist'],
    ['Opinion | By Lena Quist', 'Lena Quist'],
    ['Text och foto: Lena Quist', 'Lena Quist'],
    ['Bericht: Anna Müller', 'Anna Müller'],
    ['记者 王明 北京报道', '王明'],
    ['By Reuters', 'Reuters'],
    ['By our foreign staff', 'our foreign staff'],
  ])('%s', (line, names) => {
    expect(read(line)?.names).toBe(names);
  });
});

describe('the other particulars of the line', () => {
  test.each([
    ['By Mirna Olden, 2 March 2026', ['2 March 2026']],
    ['By Mirna Olden, Ostry, Monday 2 March 2026 21:04 GMT', ['Monday 2 March 2026 21:04 GMT']],
    ['By Mirna Olden on March 2, 2026', ['on March 2, 2026']],
    ['By Mirna Olden March 2, 2026', ['March 2, 2026']],
    ['By Mirna Olden | 2 March 2026 | 4 min read', ['2 March 2026']],
    ['By Mirna Olden - Published 2 March 2026, updated 3 March 2026', ['Published 2 March 2026, updated 3 March 2026']],
    ['Von Mirna Olden, 02.03.2026, 21:04 Uhr', ['02.03.2026, 21:04 Uhr']],
    ['2 March 2026, by Mirna Olden', ['2 March 2026']],
    ['Published on 2 March 2026 by Mirna Olden, Ostry', ['Published on 2 March 2026']],
  ])('dates: %s', (line, dates) => {
    expect(read(line)).toEqual({ names: 'Mirna Olden', agencies: [], dates });
  });

  test.each([
    ['By Mirna Olden and AFP, Ostry', ['AFP']],
    ['By Mirna Olden, Associated Press', ['AP']],
    ['By Mirna Olden for the Associated Press', ['AP']],
    ['By Mirna Olden (Reuters)', ['Reuters']],
    ['By Mirna Olden/dpa', ['dpa']],
    ['By AFP and Mirna Olden', ['AFP']],
    ['By Mirna Olden with AP and Reuters', ['AP', 'Reuters']],
    ['Von Mirna Olden mit dpa', ['dpa']],
  ])('agencies: %s', (line, agencies) => {
    expect(read(line)).toEqual({ names: 'Mirna Olden', agencies, dates: [] });
  });

  test('whole articles give them too', () => {
    const body =
      'Engineers closed the bridge to all traffic on Monday evening after an inspection had found cracks in it.';
    const article = parseArticle(['Bridge closed', 'By Mirna Olden and AFP, Ostry, 2 March 2026', body].join('\n\n'));
    expect(article).toMatchObject({ headline: 'Bridge closed', byline: 'Mirna Olden', published: '2026-03-02' });
    expect(article.agencies).toEqual(['AFP']);
    expect(article.paragraphs.map(({ role }) => role)).toEqual(['headline', 'byline', 'body']);
  });
});

describe('bylines without "by"', () => {
  test.each([
    ['Mirna Olden, Reuters', 'Mirna Olden', ['Reuters']],
    ['Mirna Olden and AFP, Ostry', 'Mirna Olden', ['AFP']],
    ['Mirna Olden, political correspondent', 'Mirna Olden', []],
    ['Mirna Olden | 2 March 2026', 'Mirna Olden', []],
  ])('%s', (line, names, agencies) => {
    expect(readBareByline(draft(line), false)).toMatchObject({ names, agencies });
    const lead = 'Engineers closed the bridge to all traffic on Monday evening after an inspection found cracks in it.';
    expect(parseArticle(`Bridge closed\n\n${line}\n\n${lead}`)).toMatchObject({
      headline: 'Bridge closed',
      byline: names,
    });
  });

  test('a name alone needs a date beside it', () => {
    expect(readBareByline(draft('Mirna Olden in Kessel'), false)).toBeNull();
    expect(readBareByline(draft('Mirna Olden in Kessel'), true)?.names).toBe('Mirna Olden');
    expect(readBareByline(draft('Ostry, 2 March 2026'), true)).toBeNull();
    expect(readBareByline(draft('Ministers agree on a deal, Reuters'), false)).toBeNull();
  });

  test.each(['Lena Quist', 'Lena Quist and Jon Kestrel', 'Lena Quist in Kessel'])(
    'names between a headline in small letters and the lead: %s',
    (line) => {
      const lead =
        'Engineers closed the bridge to all traffic on Monday evening after an inspection found cracks in it.';
      const article = parseArticle(`Varn bridge closed\n\n${line}\n\n${lead}`);
      expect(article.paragraphs.map(({ role }) => role)).toEqual(['headline', 'byline', 'body']);
      const titled = parseArticle(`Varn Bridge Closed\n\nFerries Under Scrutiny in Selm\n\n${lead}`);
      expect(titled.byline).toBeNull();
    },
  );

  test.each(['Ostry Ledger, 2 March 2026', 'Reuters, 2 March 2026', 'Mar 02, 2026 (AFP)', 'Kessel | 2 March 2026'])(
    'the date beside an outlet, agency or place: %s',
    (line) => {
      const lead =
        'Engineers closed the bridge to all traffic on Monday evening after an inspection found cracks in it.';
      expect(parseArticle(`Bridge closed\n\n${line}\n\n${lead}`)).toMatchObject({
        ...{ headline: 'Bridge closed', byline: null, published: '2026-03-02' },
      });
    },
  );

  test('a place with a date is a date', () => {
    const lead = 'Engineers closed the bridge to all traffic on Monday evening after an inspection found cracks in it.';
    const article = parseArticle(`Bridge closed\n\nOstry, 2 March 2026\n\n${lead}`);
    expect(article).toMatchObject({ headline: 'Bridge closed', byline: null, published: '2026-03-02' });
    expect(article.paragraphs[1]?.role).toBe('date');
  });
});

test('a byline under the story', () => {
  const lead = 'Engineers closed the bridge to all traffic on Monday evening after an inspection found cracks in it.';
  const article = parseArticle(
    ['Varn bridge closed', lead, 'The ferries still run.', 'By Lena Quist', 'AP'].join('\n\n'),
  );
  expect(article.paragraphs.map(({ role }) => role)).toEqual(['headline', 'body', 'body', 'byline', 'credit']);
  expect(article.byline).toBe('Lena Quist');
});

describe('no byline', () => {
  test.each([
    'By Monday Morning',
    'By the time the bridge was closed, two cables had failed',
    'By Monday the army had taken the town.',
    'Von der Leyen warnt vor Folgen',
    'Von der Leyen in Kiew',
    'Par exemple, la mer',
    'Author Jane Doe dies at 80',
    'From Russia With Love',
    'From Kessel to Selm by ferry',
    'By 2030, Half of Cars Will Be Electric',
    'Written by a former spy, the book tells how the agency lost its best source in Moscow.',
  ])('%s', (line) => {
    expect(read(line)).toBeNull();
  });

  test.each(['Di Maio in Cina', 'By Popular Demand, Ferry Returns', 'Von Anna Müller'])(
    'as a first line: %s',
    (line) => {
      expect(read(line, true)).toBeNull();
    },
  );
});

test('lines of nothing but openings, joiners and figures have an end', () => {
  for (const part of ['By A', 'and ', ', ', 'By ', '2 ', 'By 2 March 2026 ', '| ', 'von ', '(', '@']) {
    const text = `By Mirna Olden ${part.repeat(200)}`.slice(0, 238);
    const source = `A headline\n\n${`${text}\n\n`.repeat(300)}The bridge was closed on Monday evening after cracks were found.`;
    expect(parseArticle(source).paragraphs.length).toBeGreaterThan(1);
  }
});

describe('the line under the headline', () => {
  const HEADLINE = 'Varn bridge closed after cracks found';
  const STORY = [
    'Engineers closed the Varn bridge on Monday after cracks were found in two of its main cables.',
    'The mayor of Ostry said the bridge would stay shut for at least six weeks while the cables are replaced.',
    'Ferries will carry foot passengers across the river from Tuesday morning, the harbour office said.',
  ];

  test.each<[string, string, string[]]>([
    ['Lena Quist (Reuters)', 'Lena Quist', ['Reuters']],
    ['By Lena Quist, Kessel, March 2 (AP)', 'Lena Quist', ['AP']],
    ['Von Lena Quist (dpa)', 'Lena Quist', ['dpa']],
    ['Par Lena Quist (avec AFP)', 'Lena Quist', ['AFP']],
    ['Lena Quist, Kessel (EFE)', 'Lena Quist', ['EFE']],
    ['Lena Quist The Associated Press', 'Lena Quist', ['AP']],
    ['By LENA QUIST and JON KESTREL Associated Press', 'LENA QUIST and JON KESTREL', ['AP']],
    ['By Lena Quist BBC News, Kessel', 'Lena Quist', []],
    ['By Lena Quist Special to the Ledger', 'Lena Quist', []],
    ['By Lena Quist, Jon Kestrel and Ida Holt in Ostry and Kessel', 'Lena Quist, Jon Kestrel and Ida Holt', []],
    ['Text: Lena Quist, Fotos: Jon Kestrel', 'Lena Quist', []],
    ['Ein Bericht von Lena Quist', 'Lena Quist', []],
    ['De notre correspondante à Kessel', 'correspondante à Kessel', []],
    ['Reuters in Kessel', 'Reuters in Kessel', ['Reuters']],
    ['Ledger staff and agencies', 'Ledger staff and agencies', []],
  ])('%s', (line, byline, agencies) => {
    const article = parseArticle([HEADLINE, line, ...STORY].join('\n\n'));
    expect(article.paragraphs[1]?.role).toBe('byline');
    expect(article).toMatchObject({ headline: HEADLINE, byline, agencies });
  });

  test('a place and an agency alone are a dateline, not an author', () => {
    expect(parseArticle([HEADLINE, 'Buenos Aires (EFE)', ...STORY].join('\n\n')).byline).toBeNull();
  });
});
