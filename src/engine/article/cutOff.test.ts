import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse';

const STORY = [
  'Government to resign over bread',
  'The government in the capital said on Monday that it would resign after weeks of protests in the country.',
  'Protests had spread to every large town since the government raised the price of bread in March.',
  'The opposition welcomed the step but said protests would go on until the government sets a date for elections.',
  'Police said seven people had been hurt in protests outside the parliament on Sunday night.',
];

function cutOff(...more: string[]): string | null {
  return parseArticle([...STORY, ...more].join('\n\n')).cutOff;
}

describe('cutOff', () => {
  test.each([
    ['To continue reading, please subscribe or log in.'],
    ['This article is for subscribers only. Subscribe now to continue reading.'],
    ['Um weiterzulesen, schließen Sie ein Abo ab.'],
    ['Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.'],
    ['Para seguir leyendo, suscríbete.'],
    ['この記事は有料会員限定です。'],
    ['Continued on page 4'],
    ['Continue reading'],
    ['(more)'],
  ])('%s', (line) => {
    expect(cutOff(line)).toBe(line);
  });

  test.each([
    ['A third union joined the strike on Tuesday, officials in the harbour said.   Continued...', 'Continued...'],
    ['A third union joined the strike on Tuesday, officials in the harbour said (more)', '(more)'],
    ['A third union joined the strike on Tuesday, officials in the [+2345 chars]', '[+2345 chars]'],
  ])('%s', (line, evidence) => {
    expect(cutOff(line)).toBe(evidence);
  });

  test('an ellipsis that ends the text', () => {
    expect(cutOff('A third union joined the strike on Tuesday, and officials in the harbour…')).toMatch(/harbour…$/u);
    expect(cutOff('A third union joined the strike on Tuesday, and officials in the...')).toMatch(/the\.\.\.$/u);
  });

  test.each([
    ['“We will see what happens when the money runs out…”'],
    [
      'The paper will be available to subscribers only from March, its publisher said, adding that a year would cost 60 euros and that students would pay half of that until they finish their studies.',
    ],
    ['Read more: Union joins strike'],
    ['Subscribe to our newsletter'],
    ['The talks continued on Tuesday, the ministry said, and would be continued on Wednesday in the harbour.'],
  ])('complete: %s', (line) => {
    expect(cutOff(line)).toBeNull();
  });

  test('a pointer inside the story is no end of it', () => {
    const [headline = '', lead = '', ...rest] = STORY;
    expect(
      parseArticle([headline, lead, 'To continue reading, please subscribe.', ...rest].join('\n\n')).cutOff,
    ).toBeNull();
  });
});
