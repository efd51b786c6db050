import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse';

const STORY = [
  'Varn-Brücke gesperrt',
  'Die Straßenbehörde hat die Varn-Brücke am Montagabend gesperrt, nachdem Risse an zwei der vier Seile entdeckt worden waren.',
  'Die Fähren fahren ab Mittwoch sechsmal öfter am Tag, teilten die Betreiber mit.',
];

describe('a closing line of agencies and initials', () => {
  test.each([
    ['dpa/lq', ['dpa']],
    ['AFP/rts', ['AFP']],
    ['(ap, dpa)', ['AP', 'dpa']],
    ['Reuters/jlo', ['Reuters']],
    ['jlo/AFP', ['AFP']],
    ['hs/dpa/AFP', ['dpa', 'AFP']],
    ['lq (dpa)', ['dpa']],
    ['(SZ/dpa/rtr)', ['dpa', 'Reuters']],
    ['(dpa-AFX)', ['dpa']],
    ['dpa', ['dpa']],
    ['afp', ['AFP']],
    ['(mit Material von dpa)', ['dpa']],
    ['red, ORF.at/APA', ['APA']],
    ['— Reuters', ['Reuters']],
    ['© AFP', ['AFP']],
    ['Associated Press/jlo', ['AP']],
    ['(APA, 3.3.2026)', ['APA']],
    ['(lq)', []],
    ['lq/mo', []],
  ])('%s', (line, agencies) => {
    const article = parseArticle([...STORY, line].join('\n\n'));
    expect(article.paragraphs.at(-1)?.role).toBe('credit');
    expect(article.agencies).toEqual(agencies);
  });

  test.each(['Ja, ja', 'tt', 'And/or', 'A/B', 'He has it.', 'AP Müller sagte nichts', 'Wer/was'])(
    'is none: %s',
    (line) => {
      const article = parseArticle([...STORY, line, ...STORY.slice(1)].join('\n\n'));
      expect(article.paragraphs[STORY.length]?.role).not.toBe('credit');
    },
  );

  test('behind the last sentence it leaves the paragraph body', () => {
    const signed = [...STORY.slice(0, -1), `${STORY.at(-1)} (dpa/lq)`];
    const article = parseArticle(signed.join('\n\n'));
    expect(article.paragraphs.at(-1)?.role).toBe('body');
    expect(article.agencies).toEqual(['dpa']);
    expect(parseArticle([...STORY, 'Er nannte es „teuer“ (und das ist es).'].join('\n\n')).agencies).toEqual([]);
  });
});

describe('more lines that say who supplied a text', () => {
  test.each<[string, string[]]>([
    ['dpa/mo', ['dpa']],
    ['(AFP)', ['AFP']],
    ['ap/reu', ['AP', 'Reuters']],
    ['ap/dpa/lq', ['AP', 'dpa']],
    ['AP, dpa, lq', ['AP', 'dpa']],
    ['(APA, 2.3.2026)', ['APA']],
    ['(APA/dpa)', ['APA', 'dpa']],
    ['APA/Red.', ['APA']],
    ['red, ORF.at/Agenturen', []],
    ['red/ORF.at/dpa', ['dpa']],
    ['SDA/abc', ['Keystone-SDA']],
    ['(sda/afp)', ['Keystone-SDA', 'AFP']],
    ['sda', ['Keystone-SDA']],
    ['/lq/DP/nas', []],
    ['dpa-AFX/lq', ['dpa']],
    ['Quelle: dpa', ['dpa']],
    ['Quelle: dpa/lq', ['dpa']],
    ['Mit Material von dpa und Reuters', ['dpa', 'Reuters']],
    ['Mit Agenturmaterial (dpa)', ['dpa']],
    ['lq/dpa', ['dpa']],
    ['© dpa-infocom, dpa:260302-99-123456/2', ['dpa']],
    ['KNA/lq', ['KNA']],
    ['epd lq/mo', ['epd']],
    ['(epd/KNA)', ['epd', 'KNA']],
    ['SID/lq', ['SID']],
    ['(Reuters/lq)', ['Reuters']],
    ['reuters/dpa', ['Reuters', 'dpa']],
    ['rtr/lq', ['Reuters']],
    ['SZ/dpa/lq', ['dpa']],
    ['FAZ.NET/dpa', ['dpa']],
    ['lq/mo/AFP', ['AFP']],
    ['AFP/lq/mo', ['AFP']],
    ['(lq/dpa/AFP)', ['dpa', 'AFP']],
    ['Mit dpa', ['dpa']],
    ['mit dpa/AFP', ['dpa', 'AFP']],
    ['Von dpa', ['dpa']],
    ['dpa / lq', ['dpa']],
    ['dpa, Reuters', ['dpa', 'Reuters']],
    ['dts Nachrichtenagentur', ['dts']],
    ['lq, mit Agenturen', []],
    ['(Mit dpa)', ['dpa']],
    ['awp/lq', ['AWP']],
    ['(afp/dpa/reuters)', ['AFP', 'dpa', 'Reuters']],
    ['T-Online, dpa', ['dpa']],
    ['Verwendete Quellen: Nachrichtenagentur dpa', ['dpa']],
    ['AP/Reuters', ['AP', 'Reuters']],
    ['(Reuters)', ['Reuters']],
    ['(AP)', ['AP']],
    ['-AP-', ['AP']],
    ['— AP', ['AP']],
    ['– Reuters', ['Reuters']],
    ['lq/mo (AFP)', ['AFP']],
    ['AFP/Reuters/lq', ['AFP', 'Reuters']],
    ['(with AFP)', ['AFP']],
    ['(With inputs from PTI)', ['PTI']],
    ['(With PTI inputs)', ['PTI']],
    ['PTI LQ MO', ['PTI']],
    ['(PTI) LQ MO', ['PTI']],
    ['PTI', ['PTI']],
    ['(ANI)', ['ANI']],
    ['(IANS)', ['IANS']],
    ['IANS lq/mo', ['IANS']],
    ['dw/lq (AP, dpa, Reuters)', ['AP', 'dpa', 'Reuters']],
    ['lq/mo (dpa, AFP)', ['dpa', 'AFP']],
    ['© 2026 AFP', ['AFP']],
    ['© 2026 The Associated Press. All rights reserved.', ['AP']],
    ['Source: AFP', ['AFP']],
    ['Source: Agencies', []],
    ['SOURCE: REUTERS', ['Reuters']],
    ['Source: Reuters/AP', ['Reuters', 'AP']],
    ['--Reuters', ['Reuters']],
    ['(Reuters, AFP, AP)', ['Reuters', 'AFP', 'AP']],
    ['(Agencies)', []],
    ['AAP', ['AAP']],
    ['- AAP', ['AAP']],
    ['Australian Associated Press', ['AAP']],
    ['- with Reuters', ['Reuters']],
    ['With files from The Canadian Press', ['CP']],
    ['This report by The Canadian Press was first published March 2, 2026.', ['CP']],
    ['-- Lena Quist, AP', ['AP']],
    ['Xinhua/lq', ['Xinhua']],
    ['Bernama', ['Bernama']],
    ['BERNAMA', ['Bernama']],
    ['TASS', ['TASS']],
    ['ENDS', []],
    ['(c) AFP 2026', ['AFP']],
    ['Reporting by Lena Quist; Editing by Jon Kestrel', []],
    ['(Reporting by Lena Quist in Kessel; editing by Jon Kestrel, Reuters)', ['Reuters']],
    ['Reuters contributed to this report.', ['Reuters']],
    ['The Associated Press contributed to this article.', ['AP']],
    ['Associated Press writer Lena Quist contributed to this report from Kessel.', ['AP']],
    ['Some material from AFP was used in this report.', ['AFP']],
    ['News agencies contributed to this report.', []],
    ['With reporting by AFP and AP', ['AFP', 'AP']],
    ['Press Association', ['PA']],
    ['PA Media', ['PA']],
    ['Additional reporting by PA', ['PA']],
    ['This article was supplied by the Press Association.', ['PA']],
    ['This story was originally published by Reuters.', ['Reuters']],
    ['From AP reports', ['AP']],
    ['Compiled from agency reports', []],
    ['(AFP)', ['AFP']],
    ['avec AFP', ['AFP']],
    ['(avec AFP)', ['AFP']],
    ['Le Monde avec AFP', ['AFP']],
    ['Le Monde avec AFP et Reuters', ['AFP', 'Reuters']],
    ['(Avec AFP)', ['AFP']],
    ['lq/mo/ia', []],
    ['ATS/lq', ['Keystone-SDA']],
    ['(ats)', ['Keystone-SDA']],
    ['(ats/afp)', ['Keystone-SDA', 'AFP']],
    ['Belga', ['Belga']],
    ['Source : AFP', ['AFP']],
    ['Source AFP', ['AFP']],
    ['Avec agences', []],
    ['L. Q. avec AFP', ['AFP']],
    ['(L.Q. avec Reuters)', ['Reuters']],
    ['Rédaction avec AFP', ['AFP']],
    ['(EFE)', ['EFE']],
    ['EFE', ['EFE']],
    ['EFE lq/mo', ['EFE']],
    ['EFE/lq', ['EFE']],
    ['Con información de EFE', ['EFE']],
    ['Con información de AP y AFP', ['AP', 'AFP']],
    ['Agencias', []],
    ['(Con información de Reuters)', ['Reuters']],
    ['Fuente: EFE', ['EFE']],
    ['Europa Press', ['Europa Press']],
    ['(Europa Press)', ['Europa Press']],
    ['Con información de agencias', []],
    ['EFE / Redacción', ['EFE']],
    ['Agencia EFE', ['EFE']],
    ['(Télam)', ['Télam']],
  ])('%s', (line, agencies) => {
    const article = parseArticle([...STORY, line].join('\n\n'));
    expect(article.agencies).toEqual(agencies);
    // Notices of rights are clutter, and still name an agency.
    expect(article.paragraphs.at(-1)?.role).toBe(/^(?:© ?2|© dpa-|\(c\))/u.test(line) ? 'boilerplate' : 'credit');
  });

  test.each(['Constructor', 'AP/constructor'])('names agencies only, not properties of objects: %s', (line) => {
    const { agencies } = parseArticle([...STORY, line].join('\n\n'));
    expect(agencies.filter((name) => name !== 'AP')).toEqual([]);
  });

  test.each(['Who/what', 'and/or', 'N/A', 'he/she/they', 'AC/DC', 'Read/write'])('is no such line: %s', (line) => {
    const [headline = '', lead = '', ...rest] = STORY;
    const { paragraphs } = parseArticle(
      [headline, lead, ...rest, line, ...rest.map((text) => `${text} `)].join('\n\n'),
    );
    expect(paragraphs.find(({ text }) => text === line)?.role).not.toBe('credit');
  });
});
