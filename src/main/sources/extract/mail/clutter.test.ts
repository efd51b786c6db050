import { describe, expect, it } from 'vitest';
import { readMailOf } from './testing';

const TITLE = 'Ferry strike ends after nine days';
const LEAD =
  'The crews of the Wexmouth ferries went back to work on Monday after their union and the harbour board agreed on a new roster, both sides said in a joint statement.';
const LAST = 'The first boat left at six in the morning with eleven passengers on board.';
const STORY = [`headline ${TITLE}`, `body ${LEAD}`, `body ${LAST}`];

/** The article between the lines a newsletter has above and below it, one paragraph each. */
async function storyOf(above: readonly string[], below: readonly string[]) {
  const paragraphs = [...above, TITLE, LEAD, LAST, ...below];
  const newsletter = { subject: 'This week', from: 'Skerry Herald Briefing <briefing@skerryherald.example>' };
  const html = paragraphs
    .map((text) => `<p>${text.replaceAll('\n', '<br>')}</p>`)
    .join('')
    .replace(`<p>${TITLE}</p>`, `<h2>${TITLE}</h2>`);
  const plain = await readMailOf({ ...newsletter, plain: paragraphs.join('\n\n') });
  const page = await readMailOf({ ...newsletter, html });
  expect(page.story).toEqual(plain.story);
  expect(plain.outlet).toBe('Skerry Herald');
  return plain.story;
}

describe('matter around the text of a newsletter is clutter', () => {
  it.each([
    [['View this email in your browser']],
    [['Having trouble viewing this email? Click here to see it online.']],
    [
      [
        'CAUTION: This email originated from outside of the organisation. Do not click links.',
        'Good morning, readers!',
      ],
    ],
    [['Sehr geehrte Leserinnen und Leser,', 'Diesen Newsletter im Browser ansehen']],
    [['Voir la version en ligne', 'Bonjour,']],
    [['Ver en el navegador', 'Hola Per:']],
    [['在浏览器中查看', '您好！']],
  ])('above it: %j', async (above) => {
    expect(await storyOf(above, [])).toEqual(STORY);
  });

  it.each([
    [
      [
        'You are receiving this email because you signed up at skerryherald.example.',
        'Skerry Herald, 4 Quay Street, Wexmouth',
      ],
    ],
    [['Skerry Herald | 4 Quay Street | Wexmouth 8800', 'Unsubscribe · Privacy policy', '© 2026 Skerry Herald']],
    [['Was this email forwarded to you? Sign up here.', 'Follow us', 'You can unsubscribe at any time.']],
    [['_______________________________________________\nharbour-news mailing list\nharbour-news@lists.example']],
    [['-- \nOla Desk\nNight editor, The Courier\n+00 000 000']],
    [['Sent from my iPhone']],
    [
      [
        'This email and any attachments are confidential and intended only for the person to whom it is addressed. If you are not the intended recipient, you must not copy it.',
      ],
    ],
    [['Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.', 'Abmelden']],
    [['Vous recevez ce message car vous êtes abonné.', 'Se désabonner']],
    [['Has recibido este correo porque te suscribiste.', 'Darse de baja']],
    [['Hai ricevuto questa email perché sei iscritto.', "Annulla l'iscrizione"]],
    [['U ontvangt deze e-mail omdat u zich heeft aangemeld.', 'Uitschrijven']],
    [['Вы получили это письмо, потому что подписались.', 'Отписаться']],
    [['您收到此邮件是因为您订阅了我们的新闻。', '退订']],
  ])('below it: %j', async (below) => {
    expect(await storyOf([], below)).toEqual(STORY);
  });

  it('but not a sentence of the article with the same words', async () => {
    const said =
      'Passengers who had signed up for alerts about the strike were told how to unsubscribe from them, and the harbour board promised a new privacy policy, a spokesman said.';
    expect(await storyOf([], [said, 'Unsubscribe'])).toEqual([...STORY, `body ${said}`]);
  });
});

describe('the mark of a note in a mail', () => {
  it('is left out of the text', async () => {
    const html = `<h1>${TITLE}</h1><p>${LEAD}<sup><a href="#n1">1</a></sup></p><p>${LAST}<sup>[2]</sup> The deck is 40 m<sup>2</sup>.</p>`;
    expect((await readMailOf({ subject: 'x', html })).story).toEqual([
      ...STORY.slice(0, 2),
      `body ${LAST} The deck is 40 m2.`,
    ]);
  });
});
