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

describe('more wordings', () => {
  test.each([
    'Subscribe to read the full article.',
    'Read the full story at ledger.example.',
    'Read more at ledger.example',
    'Click here to read the full story.',
    'Continue reading this article for just $1.',
    'This article is exclusively available to subscribers.',
    'This content is only available to subscribers.',
    'This premium article is for subscribers only.',
    'Subscribers can read the full story.',
    'You have reached your limit of free articles.',
    "You've read your last free article.",
    'To read the rest of this story, subscribe or log in.',
    'The rest of this article is for paying readers.',
    'Register for free to read on.',
    'Already a subscriber? Log in to continue.',
    'Unlock this article with a free trial.',
    'Sign up to read the full article.',
    'Become a member to read this story.',
    'Read the rest on page 7',
    'CONTINUED ON PAGE A4',
    'Continued on Page 4, Column 1',
    'Continues on page 5',
    'Continued on next page',
    'Continued on page A12.',
    'See BRIDGE, Page A4',
    'Please see BRIDGE, Page A4',
    'Turn to BRIDGE, page 7',
    '(Continued)',
    '(continued on page 4)',
    '[Read more]',
    'Read more...',
    'Read More »',
    'Continue Reading →',
    'MORE TO FOLLOW',
    '(MORE)',
    'Keep reading with a 7-day trial.',
    'A third union joined the strike on Tuesday, officials in the harbour said. Continued on page 5',
    'A third union joined the strike on Tuesday, officials in the harbour [...]',
    'A third union joined the strike on Tuesday, officials in the harbour (...)',
    'A third union joined the strike on Tuesday, officials in the harbour said. […]',
    'A third union joined the strike on Tuesday, officials in the harbour . . .',
    'A third union joined the strike on Tuesday, officials in the harbour said. Click here to read more.',
    'Weiterlesen mit SPIEGEL+',
    'Jetzt weiterlesen',
    'Lesen Sie den vollständigen Artikel mit einem Abo.',
    'Der Rest des Artikels ist nur für Abonnenten.',
    'Dieser Artikel ist Teil unseres Plus-Angebots. Jetzt abonnieren und weiterlesen.',
    'Registrieren Sie sich kostenlos, um weiterzulesen.',
    'Fortsetzung auf Seite 4',
    'Fortsetzung S. 4',
    'Lesen Sie weiter auf Seite 4',
    '(Fortsetzung folgt)',
    'Mehr auf Seite 3',
    'Wie es weitergeht, lesen Sie mit F+.',
    'Weiter auf der nächsten Seite',
    'Il vous reste 80 % de cet article à lire.',
    'La suite est réservée à nos abonnés.',
    'Cet article est réservé à nos abonnés.',
    'Abonnez-vous pour lire la suite.',
    'Lire la suite...',
    'Suite page 4',
    'Lire la suite en page 4',
    '(à suivre)',
    'Suscríbete para seguir leyendo.',
    'Hazte socio para leer el artículo completo.',
    'Este artículo es exclusivo para suscriptores.',
    'Leer más...',
    'Sigue leyendo',
    'Pasa a la página 4',
    'Continúa en la página 4',
    'Regístrate para leer este contenido.',
  ])('cut off: %s', (line) => {
    expect(cutOff(line)).not.toBeNull();
  });

  test.each([
    '“I do not know…”',
    '“We waited and waited...” she said.',
    'She paused. “And then…” Nobody spoke.',
    'Sign up for our Morning Briefing newsletter.',
    'Subscribe to the Ledger for $1 a week.',
    'Read more: Why the cables cracked',
    'Read more on this story',
    'More on this story',
    'Related: Bridge reopens',
    'Follow us on Facebook',
    'This article was amended on 4 March 2026.',
    '(Reporting by Lena Quist; Editing by Jon Kestrel)',
    'The inquiry continues.',
    'The case continues.',
    'The trial continues on Monday.',
    'The hearing continues on Page Street.',
    'The paper said subscribers would have to register to read its archive.',
    'He said: “To continue reading the report was painful.”',
    'Members of the club meet on page 4 of the programme.',
    '“No comment …”',
    "'I do not know...'",
    '«Je ne sais pas…»',
    'Log in to comment.',
    'You can read the full report here.',
    "Read the full report on the ministry's website.",
    'The investigation is continuing, police said.',
    '___',
    'Ends',
    '-30-',
    'Support independent journalism. Become a member.',
  ])('complete: %s', (line) => {
    expect(cutOff(line)).toBeNull();
  });
});
