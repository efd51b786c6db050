import { describe, expect, test } from 'vitest';
import { LEAD, parse, rolesOf, STORY, STORY_ROLES } from './testing';

describe('the head of an article', () => {
  test('headline, then lead: the lead is no standfirst', () => {
    expect(rolesOf(parse('Government to resign over bread', ...STORY))).toEqual(['headline', ...STORY_ROLES]);
  });

  test('a headline may end with initials, a question mark or the name of its page', () => {
    expect(parse('Ministers agree trade deal with U.S.', ...STORY).headline).toBe(
      'Ministers agree trade deal with U.S.',
    );
    expect(parse('Is this the end?', ...STORY).headline).toBe('Is this the end?');
    expect(parse('Government to resign | The Guardian', ...STORY)).toMatchObject({
      headline: 'Government to resign',
      outlet: 'The Guardian',
    });
  });

  test('no headline: the first paragraph is the lead', () => {
    const article = parse(...STORY);
    expect(article.headline).toBeNull();
    expect(rolesOf(article)).toEqual(STORY_ROLES);
    expect(rolesOf(parse('One line without an end'))).toEqual(['body']);
  });

  test('sections, standfirst, names beside a date, buttons', () => {
    const article = parse(
      ...['World news', 'Government to resign over bread', 'Opposition wants elections after weeks of protests'],
      ...['Martin Chulov in Beirut', 'Tue 7 Feb 2012 20.27 GMT', 'Share on Facebook'],
      ...STORY,
    );
    expect(rolesOf(article)).toEqual([
      ...['boilerplate', 'headline', 'standfirst', 'byline', 'date', 'boilerplate'],
      ...STORY_ROLES,
    ]);
    expect(article).toMatchObject({ byline: 'Martin Chulov', published: '2012-02-07T20:27:00Z' });
  });

  test('a sentence before the byline is a standfirst, a caption printed twice is a caption', () => {
    const summary = 'The government bows to weeks of protests over bread.';
    expect(rolesOf(parse('Government to resign', summary, 'By Jane Doe', ...STORY)).slice(0, 3)).toEqual([
      ...['headline', 'standfirst', 'byline'],
    ]);
    const caption = 'Protesters gather outside the parliament on Sunday.';
    expect(rolesOf(parse('Government to resign', caption, caption, LEAD)).slice(1, 3)).not.toContain('standfirst');
  });

  test.each([
    ['By Khaled Yacoub Oweis', 'Khaled Yacoub Oweis'],
    ['BY MATTHEW LEE AND ANN TELNAES', 'MATTHEW LEE AND ANN TELNAES'],
    ['By Matthew Lee, Associated Press', 'Matthew Lee'],
    ['Von Anna Müller', 'Anna Müller'],
    ['Par Jean de la Tour', 'Jean de la Tour'],
    ['Por João da Silva', 'João da Silva'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['作者：王明', '王明'],
  ])('byline %s', (line, byline) => {
    expect(parse('Government to resign over bread', line, ...STORY)).toMatchObject({ byline });
  });

  test('a byline with a date on its line gives both', () => {
    const article = parse('Government to resign over bread', 'By Jane Doe | Feb 7, 2012 8:27pm GMT', ...STORY);
    expect(article).toMatchObject({ byline: 'Jane Doe', published: '2012-02-07T20:27:00Z' });
  });

  test('no byline: sentences, days and headlines that begin like one', () => {
    expect(parse('Von der Leyen warnt vor Folgen', ...STORY)).toMatchObject({
      byline: null,
      headline: 'Von der Leyen warnt vor Folgen',
    });
    expect(parse('Government to resign', 'By Monday Morning', ...STORY).byline).toBeNull();
  });
});

describe('dates', () => {
  test.each([
    ['Tue Feb 7, 2012 8:27pm GMT', '2012-02-07T20:27:00Z'],
    ['7 February 2012', '2012-02-07'],
    ['Published: February 7th, 2012 at 8:27 a.m. EST', '2012-02-07T08:27:00-05:00'],
    ['2012-02-07T20:27:05+03:00', '2012-02-07T20:27:05+03:00'],
    ['7. Februar 2012, 20:27 Uhr', '2012-02-07'],
    ['Publié le 7 février 2012 à 20h27', '2012-02-07'],
    ['7 de fevereiro de 2012', '2012-02-07'],
    ['7 февраля 2012, 20:27 МСК', '2012-02-07T20:27:00+03:00'],
    ['٧ فبراير ٢٠١٢', '2012-02-07'],
    ['2012年2月7日 20:27', '2012-02-07'],
    ['07.02.2012', '2012-02-07'],
    ['02/17/2012', '2012-02-17'],
    ['02/07/2012', null],
    ['Updated 8 February 2012 | Published 7 February 2012', '2012-02-07'],
  ])('%s', (line, published) => {
    const article = parse('Government to resign over bread', line, ...STORY);
    expect(rolesOf(article)[1]).toBe('date');
    expect(article.published).toBe(published);
  });

  test('a full date in a dateline is the date, where no line gives one', () => {
    const lead = `PARIS, 7 fév 2012 (AFP) - ${LEAD}`;
    expect(parse('Government to resign', lead, ...STORY.slice(1)).published).toBe('2012-02-07');
    expect(parse('Government to resign', '8 February 2012', lead, ...STORY.slice(1)).published).toBe('2012-02-08');
    expect(parse('Government to resign', `PARIS, 7 fév (AFP) - ${LEAD}`, ...STORY.slice(1)).published).toBeNull();
  });

  test('a line of publication is worth more than one of an update; impossible days are no dates', () => {
    expect(parse('Government to resign', 'Updated 8 February 2012', '7 February 2012', ...STORY).published).toBe(
      '2012-02-07',
    );
    expect(parse('Government to resign', '30 February 2012', ...STORY).published).toBeNull();
    expect(rolesOf(parse(...STORY, 'On 7 February 2012 the government fell.')).at(-1)).toBe('body');
  });
});
