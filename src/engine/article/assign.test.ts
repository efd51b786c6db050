import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse';
import { parse, rolesOf, STORY, STORY_ROLES } from './testing';

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
