import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../types';
import { parseArticle } from './parse';

const SEED = 20120207;

function parse(...paragraphs: string[]): Article {
  return parseArticle(paragraphs.join('\n\n'));
}

function rolesOf(article: Article): string[] {
  return article.paragraphs.map(({ role }) => role);
}

function textsOf(source: string): string[] {
  return parseArticle(source).paragraphs.map(({ text }) => text);
}

const LEAD =
  'The government in the capital said on Monday that it would resign after weeks of protests in the country.';
const STORY = [
  LEAD,
  'Protests had spread to every large town since the government raised the price of bread in March.',
  'The opposition welcomed the step but said protests would go on until the government sets a date for elections.',
  'Police said seven people had been hurt in protests outside the parliament on Sunday night.',
];
/** The paragraphs that the articles of the tests below have in common: they must be parsed as a whole. */
const STORY_ROLES = STORY.map(() => 'body');

describe('paragraphs', () => {
  const wrapped = [
    'Russia won a promise from Syrian President Bashar al-Assad on Tuesday to',
    'bring an end to bloodshed in Syria, but Western and Arab states acted to',
    'isolate Assad further.',
  ];

  test('joins hard-wrapped lines with one space for each line break', () => {
    expect(textsOf(wrapped.join('\n'))).toEqual([wrapped.join(' ')]);
    expect(textsOf(wrapped.join('\r\n'))).toEqual([wrapped.join('  ')]);
  });

  test('parts wrapped paragraphs at short last lines and at indented first ones, without blank lines', () => {
    const next = [
      'Foreign Minister Sergei Lavrov, representing a rare ally on a trip to the',
      'Syrian capital, said nothing.',
    ];
    expect(textsOf([...wrapped, ...next].join('\n'))).toEqual([wrapped.join(' '), next.join(' ')]);
    const full = `${wrapped[0]}\n${wrapped[1]}`;
    expect(textsOf(`  ${full}\n  ${full}`)).toEqual([full.replace('\n', ' '), full.replace('\n', ' ')]);
  });

  test('keeps a headline and a byline apart from the wrapped text below them', () => {
    const article = parseArticle(['A headline above a wrapped text', 'By Jane Doe', ...wrapped].join('\n'));
    expect(rolesOf(article)).toEqual(['headline', 'byline', 'body']);
  });

  test('takes each line for a paragraph when lines are long, or end sentences, or list things', () => {
    expect(textsOf(STORY.join('\n'))).toEqual(STORY);
    const list = ['Life and Style', 'News', 'How to keep a dog happy in the city', 'People', 'Sport', 'Arts and books'];
    expect(textsOf(list.join('\n'))).toEqual(list);
  });

  test('joins wrapped Chinese lines and parts Chinese paragraphs', () => {
    const lines = ['俄罗斯外交部长拉夫罗夫七日在大马', '士革会见叙利亚总统阿萨德，双方就', '叙利亚局势交换了意见。'];
    expect(textsOf(lines.join('\n'))).toEqual([lines.join(' ')]);
    expect(textsOf('他说会议很成功。\n外长随后离开了。')).toHaveLength(2);
  });

  test('knows every line break, byte-order mark and no-break space as white space', () => {
    expect(textsOf('\uFEFFOne.\u2029\u00a0\u2029Two.\v\fThree.\u0085')).toEqual(['One.', 'Two.', 'Three.\u0085']);
    expect(parseArticle(' \uFEFF\u00a0\n\t').paragraphs).toEqual([]);
  });
});

describe('properties', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('\n', '\r\n', '\n\n', '\u2028', '\t', ' ', '\u200b', '\ud800', '\udc00', '(', '[', ' — ', '•'),
    fc.constantFrom(
      'By ',
      '(AP)',
      'AP',
      'Source: ',
      'REUTERS/Pool',
      'Read more',
      '2012-02-30',
      '8:27pm GMT',
      '© 2019',
      ...STORY,
    ),
  );
  const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('every character that is not white space lies in exactly one paragraph, whose text is its stretch of the source', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { paragraphs } = parseArticle(text);
        let at = 0;
        for (const paragraph of paragraphs) {
          expect(paragraph.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, paragraph.start)).toMatch(/^\s*$/);
          expect(paragraph.text).toBe(
            text.slice(paragraph.start, paragraph.end).replace(/[\n\r\u2028\u2029\v\f]/g, ' '),
          );
          expect(paragraph.text).toBe(paragraph.text.trim());
          expect(paragraph.text).not.toBe('');
          at = paragraph.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('the same source gives the same article', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(parseArticle(text)).toEqual(parseArticle(text));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('a large hostile source is read whole', () => {
    // 4 MB of near misses of each pattern; if one of them backtracked, this would not finish within the runner's limit.
    const text = `By A${' '.repeat(200)}(AP) ${"'".repeat(50)}`.repeat(16_000);
    const held = parseArticle(text).paragraphs.reduce(
      (sum, paragraph) => sum + paragraph.text.replace(/\s+/g, '').length,
      0,
    );
    expect(held).toBe(text.replace(/\s+/g, '').length);
  });
});

describe('body text is never taken for clutter', () => {
  test.each([
    'Advertisement spending fell by a third, the company said, and shares dropped.',
    'Powered by strong exports, the economy grew faster than anyone had expected this year.',
    'Follow the money, investigators say, and the trail leads to the ministry.',
    'Copyright law will change next year, the minister told reporters after the meeting.',
    'Related cases are pending in three other states, according to court papers.',
    'Written by a former spy, the book tells how the agency lost its best source in Moscow.',
    'The scandal has contributed to this sense of crisis, she said.',
    'Senator Lindsey Graham (R) said he would vote for the bill.',
    'Getty Images said on Monday it would buy its rival.',
    '"We are waiting for them [the rebels]," he said.',
    'More on that later, he promised.',
    'She said so.',
  ])('%s', (paragraph) => {
    expect(rolesOf(parse(...STORY.slice(0, 3), paragraph, ...STORY.slice(3)))).toEqual([...STORY_ROLES, 'body']);
    expect(rolesOf(parse(...STORY, paragraph))).toEqual([...STORY_ROLES, 'body']);
  });

  test('a credit or a heading of links in mid-story cuts nothing off', () => {
    const article = parse(
      ...STORY.slice(0, 3),
      'Source: court documents',
      'Related stories',
      'Ten soups',
      STORY[3] ?? '',
      'He denied it.',
    );
    expect(rolesOf(article)).toEqual(['body', 'body', 'body', 'credit', 'boilerplate', 'boilerplate', 'body', 'body']);
  });

  test('a text cut short, a list and an article without full stops stay body', () => {
    expect(
      rolesOf(parse(...STORY, 'The government had promised elections and an end to protests when the parl')),
    ).toEqual([...STORY_ROLES, 'body']);
    expect(rolesOf(parse(...STORY, 'They ask for three things:', '- bread', '- work', '- freedom')).slice(-3)).toEqual([
      ...['body', 'body', 'body'],
    ]);
    const bare = STORY.map((text) => text.slice(0, -1));
    expect(rolesOf(parse(...bare, 'a last line'))).not.toContain('boilerplate');
  });
});

describe('clutter', () => {
  test.each([
    ...[
      'Skip to main content',
      'ADVERTISEMENT',
      'Hide Ad',
      'Read more',
      'LISTEN TO ARTICLE 5:58 SHARE Tweet Post Email',
    ],
    ...[
      'Share this article',
      '___',
      'Nancy Pelosi: the woman who stood up to Trump Read more',
      'Earlier: Trump gambles',
    ],
    ...[
      'Sign up for our newsletter and never miss a story.',
      'Anzeige',
      'Lire la suite',
      'Leia também',
      'Реклама',
      'إعلان',
      '广告',
    ],
    ...['We use cookies to improve your experience. By continuing you agree to this.', 'https://example.org/a?b=c'],
  ])('%s', (line) => {
    expect(rolesOf(parse(...STORY.slice(0, 2), line, ...STORY.slice(2)))).toEqual([
      'body',
      'body',
      'boilerplate',
      'body',
      'body',
    ]);
  });

  test('links, jobs and teasers after the story, with or without a credit before them', () => {
    const links = [
      'Ten soups for cold days',
      'World Wide Service Engineer',
      'Is this the end of the necktie?',
      'A dog goes to sea',
    ];
    for (const credit of [[], ['Reuters']]) {
      const roles = rolesOf(parse(...STORY, ...credit, ...links)).slice(STORY.length + credit.length);
      if (credit.length > 0) expect(new Set(roles)).toEqual(new Set(['boilerplate']));
      else expect(roles.filter((role) => role === 'boilerplate').length).toBeGreaterThan(0);
    }
  });

  test('nothing but clutter', () => {
    const article = parseArticle('Skip to main content\nShare\nTweet\nAdvertisement');
    expect(new Set(rolesOf(article))).toEqual(new Set(['boilerplate']));
    expect(article).toMatchObject({ headline: null, outlet: null, language: null });
  });
});

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

describe('captions and crossheads', () => {
  test.each([
    'FILE PHOTO: U.S. Senator Lisa Murkowski (R-AK) speaks in Washington. REUTERS/Aaron P. Bernstein/File Photo',
    'Protesters gather outside the parliament. (AP Photo/Patrick Semansky)',
    'Ein Demonstrant in der Hauptstadt (Foto: dpa)',
    'A protester waves a flag outside the parliament [Al Jazeera]',
    'The president (R) meets the prime minister (L) in the capital.',
    'Photograph: Sana/AFP/Getty Images',
  ])('%s', (caption) => {
    expect(rolesOf(parse(...STORY.slice(0, 2), caption, ...STORY.slice(2)))).toEqual([
      'body',
      'body',
      'caption',
      'body',
      'body',
    ]);
  });

  test('a short line between paragraphs heads what follows; a list does not', () => {
    expect(rolesOf(parse(...STORY.slice(0, 2), '‘Moral failure’', ...STORY.slice(2)))[2]).toBe('crosshead');
    expect(
      rolesOf(parse(...STORY.slice(0, 2), 'Bread', 'Work', 'Freedom', ...STORY.slice(2))).slice(2, 5),
    ).not.toContain('crosshead');
  });
});

describe('language', () => {
  test.each([
    ['de', 'Die Regierung hat am Montag nach wochenlangen Protesten im ganzen Land ihren Rücktritt angekündigt.'],
    ['fr', 'Le gouvernement a annoncé lundi sa démission après des semaines de manifestations dans tout le pays.'],
    ['pt', 'O governo anunciou na segunda-feira que vai renunciar após semanas de protestos em todo o país.'],
    ['es', 'El gobierno anunció el lunes que dimitirá tras semanas de protestas en todo el país, según los medios.'],
    ['ru', 'Правительство объявило в понедельник об отставке после нескольких недель протестов по всей стране.'],
    ['uk', 'Уряд оголосив у понеділок про відставку після кількох тижнів протестів у всій країні.'],
    ['ar', 'أعلنت الحكومة يوم الاثنين استقالتها بعد أسابيع من الاحتجاجات في جميع أنحاء البلاد.'],
    ['zh', '政府星期一宣布，在全国各地持续数周的抗议活动之后，将集体辞职。'],
    ['ja', '政府は月曜日、全国で数週間続いた抗議活動を受けて総辞職すると発表した。'],
    [null, 'Bread!'],
  ])('%s', (language, text) => {
    expect(parse(text).language).toBe(language);
  });
});
