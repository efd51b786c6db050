import { describe, expect, test } from 'vitest';
import { LEAD, parse, rolesOf, STORY, STORY_ROLES } from './testing';

describe('datelines, agencies and outlet', () => {
  test.each([
    [`AMMAN (Reuters) - ${LEAD}`, 'AMMAN', ['Reuters'], 'Reuters'],
    [`GAZA CITY, Gaza Strip (AP) — ${LEAD}`, 'GAZA CITY, Gaza Strip', ['AP'], 'Associated Press'],
    [`PARIS, 7 fév 2012 (AFP) - ${LEAD}`, 'PARIS', ['AFP'], 'AFP'],
    [`Madrid, 7 feb (EFE).- ${LEAD}`, 'Madrid', ['EFE'], 'EFE'],
    [`Berlin (dpa) - ${LEAD}`, 'Berlin', ['dpa'], 'dpa'],
    [`Washington (CNN) -- ${LEAD}`, 'Washington', [], 'CNN'],
    [`AMHERST, N.H. — ${LEAD}`, 'AMHERST, N.H.', [], null],
    [`Beijing — ${LEAD}`, 'Beijing', [], null],
    [`МОСКВА, 7 фев - РИА Новости. ${LEAD}`, 'МОСКВА', ['RIA Novosti'], 'RIA Novosti'],
    [`عمان (رويترز) - ${LEAD}`, 'عمان', ['Reuters'], 'Reuters'],
    [`新华社大马士革2月7日电 ${LEAD}`, '大马士革', ['Xinhua'], 'Xinhua'],
    [`［アンマン　７日　ロイター］ ${LEAD}`, 'アンマン', ['Reuters'], 'Reuters'],
    [`Trump — who had said he would not — signed. ${LEAD}`, null, [], null],
    [`UPDATE — ${LEAD}`, null, [], null],
  ])('%s', (lead, dateline, agencies, outlet) => {
    const article = parse('Government to resign over bread', lead, ...STORY.slice(1));
    expect(article).toMatchObject({ dateline, agencies, outlet });
    expect(rolesOf(article)).toEqual(['headline', ...STORY_ROLES]);
  });

  test.each([
    ['The Associated Press contributed to this report.', ['AP'], null],
    ["Fox News' Justin Fishel and The Associated Press contributed to this report.", ['AP'], 'Fox News'],
    ['Contributing: David Jackson, USA TODAY; Associated Press', ['AP'], 'USA TODAY'],
    ['(Reporting by Jane Doe; Editing by John Smith)', [], null],
    ['AP, Reuters and AFP', ['AP', 'Reuters', 'AFP'], null],
    ['Source: Al Jazeera, News Agencies', [], 'Al Jazeera'],
    ['Com informações da Reuters', ['Reuters'], null],
  ])('credit %s', (line, agencies, outlet) => {
    const article = parse(...STORY, line);
    expect(rolesOf(article).at(-1)).toBe('credit');
    expect(article).toMatchObject({ agencies, outlet });
  });

  test('an agency is quoted, credited or the publisher', () => {
    const claims = (...paragraphs: string[]) =>
      parse(...paragraphs).agencyClaims.map(({ agency, claim }) => `${agency} ${claim}`);
    expect(claims(...STORY, '"It is over," a minister told Reuters by telephone.')).toEqual(['Reuters quotes']);
    expect(claims(...STORY, 'It is over, according to the Associated Press.')).toEqual(['AP quotes']);
    expect(claims(...STORY, 'It is over, the RIA news agency said, according to Interfax.')).toEqual([]);
    expect(claims(...STORY, '"Over," he told The Associated Press.', 'Reuters contributed to this report.')).toEqual([
      'Reuters credits',
      'AP quotes',
    ]);
    expect(claims('Bread', `AMMAN (Reuters) - ${LEAD}`, ...STORY.slice(1))).toEqual(['Reuters is']);
  });

  test('an agency that is in no list is known by its letters in a dateline', () => {
    const article = parse('Ferry sinks', `SKERRY POINT (NTA) - ${LEAD}`, ...STORY.slice(1));
    expect(article).toMatchObject({ dateline: 'SKERRY POINT', agencies: ['NTA'] });
    expect(parse('Ferry sinks', `PARIS (USA) - ${LEAD}`, ...STORY.slice(1)).agencies).toEqual([]);
    expect(parse('Ferry sinks', `PORTLAND, Ore. (KPTV) - ${LEAD}`, ...STORY.slice(1)).agencies).toEqual([]);
    expect(parse('Ferry sinks', `The World Health Organization (WHO) - ${LEAD}`, ...STORY.slice(1)).agencies).toEqual(
      [],
    );
  });

  test('a name above the headline is that of the outlet, whose dispatch it then is not', () => {
    const lead = `KESSEL (Reuters) - ${LEAD}`;
    const credited = [{ agency: 'Reuters', claim: 'credits' }];
    for (const [masthead, outlet] of [
      ['The Harbour Times', 'The Harbour Times'],
      ['Ostry Ledger | Monday 2 March 2026', 'Ostry Ledger'],
      ['Kesseler Anzeiger', 'Kesseler Anzeiger'],
      ['THE OSTRY LEDGER', 'The Ostry Ledger'],
      ['The Kessel Post', 'The Kessel Post'],
      ["Le Courrier de l'Ouest", "Le Courrier de l'Ouest"],
      ['The Guardian', 'The Guardian'],
    ] as const) {
      const article = parse(masthead, 'Shelling kills 14 in Holm market', lead, ...STORY.slice(1));
      expect(article).toMatchObject({ outlet, outletFrom: 'text', agencyClaims: credited });
    }
    expect(parse('Reuters', 'Shelling kills 14 in Holm market', LEAD, ...STORY.slice(1))).toMatchObject({
      outlet: 'Reuters',
      agencyClaims: [{ agency: 'Reuters', claim: 'is' }],
    });
    const wins = parse('Washington Post Wins Pulitzer', 'Prize for work on the bread riots', LEAD, ...STORY.slice(1));
    expect(wins).toMatchObject({ outlet: null, headline: 'Washington Post Wins Pulitzer' });
    expect(parse('World news', 'Shelling kills 14 in Holm market', LEAD, ...STORY.slice(1)).outlet).toBeNull();
  });

  test('an outlet is known from its own clutter, never from the story or from two names', () => {
    const rights = 'Copyright © 2019 The Washington Times, LLC.';
    expect(parse(`BERLIN (AP) — ${LEAD}`, ...STORY.slice(1), rights)).toMatchObject({
      outlet: 'The Washington Times',
      agencies: ['AP'],
    });
    expect(parse(...STORY, 'He told The New York Times that it was over.').outlet).toBeNull();
    expect(parse(...STORY, 'Click for more from the BBC.').outlet).toBeNull();
    expect(parse(...STORY, rights, 'Subscribe to The Guardian').outlet).toBeNull();
  });
});
