import { describe, expect, it } from 'vitest';
import { articleOf } from '../article';
import { articleLines, extracted } from '../testing';
import { readMailOf } from './testing';

const TITLE = 'Ferry strike ends after nine days';
const LEAD =
  'The crews of the Wexmouth ferries went back to work on Monday after their union and the harbour board agreed on a new roster, both sides said in a joint statement.';
const NEXT = '“Nobody won, and nobody lost,” said Aune Brandt, who spoke for the crews.';
const LAST = 'The first boat left at six in the morning with eleven passengers on board.';
const TEXT = [TITLE, LEAD, NEXT, LAST];
const STORY = [`headline ${TITLE}`, `body ${LEAD}`, `body ${NEXT}`, `body ${LAST}`];
const plainText = TEXT.join('\n\n');
const htmlText = `<h1>${TITLE}</h1><p>${LEAD}</p><p>${NEXT}</p><p>${LAST}</p>`;

const FROM = 'Skerry Herald <news@skerryherald.example>';
const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The header each program repeats, in plain text: its field names and date format. */
const PROGRAMS: readonly (readonly [string, string])[] = [
  [
    'Gmail',
    `---------- Forwarded message ---------\nFrom: ${FROM}\nDate: Tue, Mar 3, 2026 at 6:02 AM\nSubject: Ferries\nTo: <desk@courier.example>\n\n\n`,
  ],
  [
    'Apple Mail',
    `Begin forwarded message:\n\nFrom: ${FROM}\nSubject: Ferries\nDate: 3 March 2026 at 06:02:11 CET\nTo: desk@courier.example\n\n`,
  ],
  [
    'Outlook',
    `________________________________\nFrom: ${FROM}\nSent: Tuesday, March 3, 2026 6:02 AM\nTo: Desk <desk@courier.example>\nSubject: Ferries\n\n`,
  ],
  [
    'Outlook, in the old way',
    `-----Original Message-----\nFrom: ${FROM}\nSent: Tuesday, March 3, 2026 6:02 AM\nTo: Desk\nCc: Night Desk; Per Desk;\n Ola Desk\nSubject: Ferries\nImportance: High\n\n`,
  ],
  [
    'Outlook without a line above the header, with stars',
    `*From:* ${FROM}\n*Sent:* Tuesday, March 3, 2026 6:02 AM\n*To:* Desk\n*Subject:* Ferries\n\n`,
  ],
  [
    'Thunderbird',
    `-------- Forwarded Message --------\nSubject: \tFerries\nDate: \tTue, 3 Mar 2026 06:02:11 +0100\nFrom: \t${FROM}\nReply-To: \tnews@skerryherald.example\nTo: \tdesk@courier.example\n\n\n\n`,
  ],
  [
    'Yahoo, run together',
    `----- Forwarded Message ----- From: ${FROM}To: "desk@courier.example" <desk@courier.example>Sent: Tuesday, March 3, 2026 at 06:02:00 AM GMT+1Subject: Ferries\n`,
  ],
  [
    'Lotus Notes',
    `----- Forwarded by Ola Desk/Courier on 04.03.2026 09:15 -----\n\nFrom: ${FROM}\nTo: Desk\nDate: 3 March 2026 06:02\nSubject: Ferries\n\n`,
  ],
  [
    'Mutt',
    `----- Forwarded message from ${FROM} -----\n\nDate: Tue, 3 Mar 2026 06:02:00 +0100\nFrom: ${FROM}\nTo: desk@courier.example\nSubject: Ferries\nX-Mailer: Post\n\n`,
  ],
  ['Outlook in German', `Von: ${FROM}\nGesendet: Dienstag, 3. März 2026 06:02\nAn: Desk\nBetreff: Fähren\n\n`],
  [
    'Apple Mail in German',
    `Anfang der weitergeleiteten Nachricht:\n\nVon: ${FROM}\nBetreff: Fähren\nDatum: 3. März 2026 um 06:02:11 MEZ\nAn: desk@courier.example\n\n`,
  ],
  ['Outlook in French', `De : ${FROM}\nEnvoyé : mardi 3 mars 2026 06:02\nÀ : Desk\nObjet : Les ferries\n\n`],
  [
    'Thunderbird in French',
    `-------- Message transféré --------\nSujet :\tLes ferries\nDate :\t3 mars 2026\nDe :\t${FROM}\nPour :\tdesk@courier.example\n\n`,
  ],
  [
    'Outlook in Spanish',
    `De: ${FROM}\nEnviado el: martes, 3 de marzo de 2026 6:02\nPara: Desk\nAsunto: Los ferris\n\n`,
  ],
  [
    'Gmail in Portuguese',
    `---------- Mensagem encaminhada ----------\nDe: ${FROM}\nData: 3 de março de 2026 06:02\nAssunto: Balsas\nPara: desk@courier.example\n\n`,
  ],
  ['Outlook in Italian', `Da: ${FROM}\nInviato: martedì 3 marzo 2026 06:02\nA: Desk\nOggetto: I traghetti\n\n`],
  ['Outlook in Dutch', `Van: ${FROM}\nVerzonden: dinsdag 3 maart 2026 06:02\nAan: Desk\nOnderwerp: Veerboten\n\n`],
  ['Outlook in Swedish', `Från: ${FROM}\nSkickat: den 3 mars 2026 06:02\nTill: Desk\nÄmne: Färjorna\n\n`],
  ['Outlook in Russian', `От: ${FROM}\nОтправлено: 3 марта 2026 г. 6:02\nКому: Desk\nТема: Паромы\n\n`],
  ['Outlook in Chinese', `发件人: ${FROM}\n发送时间: 2026年3月3日 6:02\n收件人: Desk\n主题: 渡轮\n\n`],
  [
    'Foxmail in Chinese',
    `------------------ 原始邮件 ------------------\n发件人：${FROM}\n发送时间：2026年3月3日 6:02\n收件人：desk@courier.example\n主题：渡轮\n\n`,
  ],
  ['Outlook in Japanese', `差出人: ${FROM}\n送信日時: 2026年3月3日 6:02\n宛先: Desk\n件名: フェリー\n\n`],
  ['Outlook in Arabic', `من: ${FROM}\nتاريخ الإرسال: 3 مارس 2026 06:02\nإلى: Desk\nالموضوع: العبارات\n\n`],
];

describe.each(PROGRAMS)('a mail forwarded by %s', (_program, header) => {
  const isRight = async (written: Parameters<typeof readMailOf>[0]) => {
    const article = await readMailOf(written);
    expect(article.story).toEqual(STORY);
    expect(article).toMatchObject({ headline: TITLE, outlet: 'Skerry Herald' });
    expect(article.published).toMatch(/^2026-03-03/);
    return article;
  };

  it('in plain text gives the message inside', async () => {
    const { clutter } = await isRight({ plain: `Compare this with ours, please.\n\nOla\n\n${header}${plainText}\n` });
    expect(clutter.slice(0, 2)).toEqual(['Compare this with ours, please.', 'Ola']);
  });

  it('in HTML gives the message inside', async () => {
    const lines = escaped(header).trim().split('\n').filter(Boolean);
    await isRight({ html: `<div>Compare this with ours, please.</div><div>${lines.join('<br>')}</div>${htmlText}` });
    await isRight({ html: `<div>See below</div>${lines.map((line) => `<p>${line}</p>`).join('')}${htmlText}` });
  });

  it('in both gives the message inside, once', async () => {
    const html = `<p>See below</p><p>${escaped(header).trim().replace(/\n+/g, '<br>')}</p>${htmlText}`;
    await isRight({ plain: `See below\n\n${header}${plainText}`, html });
  });

  it('with quotation marks gives the message inside, without the marks', async () => {
    const quoted = `${header}${plainText}`.split('\n').map((line) => `> ${line}`);
    const { clutter } = await isRight({ plain: `See below\n\n${quoted.join('\n')}\n\nOla Desk, night editor\n` });
    expect(clutter.at(-1)).toBe('Ola Desk, night editor');
  });

  it('and forwarded again gives the innermost message', async () => {
    const outer = `---------- Forwarded message ---------\nFrom: Per Desk <per@courier.example>\nDate: Tue, Mar 3, 2026 at 8:00 AM\nSubject: Fwd: Ferries\nTo: Ola Desk <ola@courier.example>\n\nWorth a look.\n\n`;
    await isRight({ plain: `And this?\n\n${outer}${header}${plainText}` });
  });
});

describe('a forwarded mail', () => {
  const header = PROGRAMS[0]?.[1] ?? '';

  it('laid out as a table by Thunderbird gives the message inside', async () => {
    const row = (name: string, value: string) => `<tr><th align="RIGHT">${name}: </th><td>${value}</td></tr>`;
    const rows = row('Subject', 'Ferries') + row('Date', 'Tue, 3 Mar 2026 06:02:11 +0100') + row('From', escaped(FROM));
    const html = `<p>See below</p><div class="moz-forward-container">-------- Forwarded Message --------<table><tbody>${rows}${row('To', 'desk')}</tbody></table>${htmlText}</div>`;
    const article = await readMailOf({ html });
    expect(article.story).toEqual(STORY);
    expect(article).toMatchObject({ outlet: 'Skerry Herald', published: '2026-03-03T06:02:11+01:00' });
  });

  it('with an empty field does not take the headline for its value', async () => {
    const html = `<p>From: ${escaped(FROM)}<br>Sent: Tuesday, March 3, 2026 6:02 AM<br>Subject: Ferries<br>To: </p>${htmlText}`;
    expect((await readMailOf({ html })).story).toEqual(STORY);
  });

  it('with names and values of fields in separate cells gives the message inside', async () => {
    const cells = [
      'From:',
      escaped(FROM),
      'Sent:',
      'Tuesday, March 3, 2026 6:02 AM',
      'To:',
      'Desk',
      'Subject:',
      'Ferries',
    ];
    const html = `<p>See below</p>${cells.map((cell) => `<div>${cell}</div>`).join('')}${htmlText}`;
    const article = await readMailOf({ html });
    expect(article).toMatchObject({ outlet: 'Skerry Herald', published: '2026-03-03' });
    // There is no way to know whether the last field is empty or its value is in the next cell.
    expect(article.story.slice(-4)).toEqual(STORY);
  });

  it('ends where a line says so', async () => {
    const end = '----- End forwarded message -----';
    const { story, clutter } = await readMailOf({
      plain: `${header}${plainText}\n\n${end}\n\nWhat do you think of it?\n`,
    });
    expect(story).toEqual(STORY);
    expect(clutter.slice(-2)).toEqual([end, 'What do you think of it?']);
  });

  it('quoted by Apple Mail ends where the quotation does', async () => {
    const lines = escaped(header).trim().split('\n').join('</div><div>');
    const html = `<div>See below</div><blockquote type="cite"><div>${lines}</div><div>${htmlText}</div></blockquote><div>Ola Desk</div><div>Night editor, The Courier</div>`;
    const { story, clutter } = await readMailOf({ html });
    expect(story).toEqual(STORY);
    expect(clutter.slice(-2)).toEqual(['Ola Desk', 'Night editor, The Courier']);
  });

  it("attached as a file gives the message inside, whose own header overrides the mail's", async () => {
    for (const disposition of ['attachment; filename=a.eml', 'inline']) {
      const inner = `From: ${FROM}\nTo: desk@courier.example\nSubject: Ferries\nDate: Tue, 3 Mar 2026 06:02:11 +0100\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${plainText}\n`;
      const mail = `From: Ola Desk <ola@courier.example>\nTo: per@courier.example\nSubject: Fwd: Ferries\nDate: Wed, 4 Mar 2026 09:15:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the attached.\n--b\nContent-Type: message/rfc822\nContent-Disposition: ${disposition}\n\n${inner}\n--b--\n`;
      const article = await readMailOf(mail.replaceAll('\n', '\r\n'));
      expect(article).toMatchObject({ outlet: 'Skerry Herald', published: '2026-03-03T05:02:11Z', problems: [] });
      expect(article.story).toEqual(STORY);
      expect(article.clutter).toEqual(['See the attached.']);
    }
  });

  it('with several messages attached gives the first of them, and the import says so', async () => {
    const attached = [plainText, plainText.replaceAll('ferries', 'trams')].map(
      (text) =>
        `--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\nFrom: ${FROM}\nSubject: Ferries\nDate: Tue, 3 Mar 2026 06:02:11 +0100\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${text}\n`,
    );
    const mail = `From: a@courier.example\nTo: b@courier.example\nSubject: Two for you\nDate: Wed, 4 Mar 2026 09:15:00 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${attached.join('')}--b--\n`;
    const { story, problems } = await readMailOf(mail.replaceAll('\n', '\r\n'));
    expect(story).toEqual(STORY);
    expect(problems.map(({ message }) => message)).toEqual([
      '“a.eml” has 2 messages attached. Only the first was read as the article. Save the others and import them.',
    ]);
  });

  it('takes its headline from the subject if the text has none', async () => {
    const plain = `${header.replace('Subject: Ferries', `Subject: Fwd: [desk] ${TITLE}`)}${LEAD}\n\n${NEXT}\n`;
    expect(await readMailOf({ plain })).toMatchObject({ headline: TITLE, story: [`body ${LEAD}`, `body ${NEXT}`] });
  });

  it('takes neither outlet nor date from the sender who forwarded it', async () => {
    const plain = `See below\n\n---------- Forwarded message ---------\n\n${plainText}\n`;
    const article = await readMailOf({ plain, from: 'The Courier News Desk <news@courier.example>' });
    expect(article).toMatchObject({ headline: TITLE, outlet: null, published: null });
    expect(article.story).toEqual(STORY);
  });

  it('from a person has no outlet', async () => {
    const plain = `${header.replace(FROM, 'Mirna Olden <mirna@skerryherald.example>')}${plainText}`;
    expect(await readMailOf({ plain })).toMatchObject({ outlet: null, published: '2026-03-03' });
  });

  it('that replies with an article gives the reply, and the message it answers is clutter', async () => {
    const plain = `${plainText}\n\nOn Mon, Mar 2, 2026 at 9:00 PM Ola Desk <ola@courier.example> wrote:\n> Could you send us your report on the ferries when it is done?\n> Thanks\n`;
    const article = await readMailOf({ plain, subject: 'Re: Ferries', from: FROM });
    expect(article.story).toEqual(STORY);
    expect(article.clutter.at(-1)).toBe('Thanks');
  });

  it('that replies briefly to an article gives the article', async () => {
    const quoted = TEXT.map((line) => `> ${line}`).join('\n>\n');
    const plain = `Thanks, we saw it.\n\nOn Tue, Mar 3, 2026 at 6:02 AM Skerry Herald\n<news@skerryherald.example> wrote:\n\n${quoted}\n`;
    const article = await readMailOf({ plain, subject: 'Re: Ferries' });
    expect(article.story).toEqual(STORY);
    expect(article).toMatchObject({ outlet: 'Skerry Herald', published: '2026-03-03' });
  });

  it('whose lines were wrapped for sending has whole paragraphs', async () => {
    const flowed = `${LEAD.replace(/(.{20,60}) /g, '$1 \n')}\n\n${NEXT}`;
    const type = 'text/plain; charset=utf-8; format=flowed';
    expect(await readMailOf({ plain: `${header}${TITLE}\n\n${flowed}`, type })).toMatchObject({
      story: STORY.slice(0, 3),
    });
  });
});

describe('an article about leaked mails', () => {
  it('keeps the mails it quotes', async () => {
    const leaked = 'From: Chief Engineer\nTo: Harbour Board\nDate: 2 March 2026\nSubject: Cracks';
    const plain = `${plainText}\n\n${LEAD.replace('Monday', 'Tuesday')}\n\n${leaked}\n\nThe cracks are worse than we said.\n`;
    const article = await readMailOf({ plain, subject: 'Ferries', from: FROM });
    expect(article.story.at(-1)).toBe('body The cracks are worse than we said.');
  });
});

describe('a text saved from a forwarded mail', () => {
  const read = async (text: string) => {
    const source = await extracted(text, { name: 'a.txt' });
    expect(source).toMatchObject({ kind: 'text', text });
    return { ...articleOf(source), lines: articleLines(source) };
  };

  it.each(PROGRAMS.filter(([program]) => program !== 'Yahoo, run together'))(
    'by %s gives the message inside',
    async (_program, header) => {
      const article = await read(`${header}${plainText}\n`);
      expect(article.lines).toContain(`headline\t${TITLE}\nbody\t${LEAD}\nbody\t${NEXT}\nbody\t${LAST}\n`);
      expect(article.lines.split('\n').filter((line) => /^(?:standfirst|crosshead)/.test(line))).toEqual([]);
      expect(article).toMatchObject({ headline: TITLE, outlet: 'Skerry Herald' });
      expect(article.published).toMatch(/^2026-03-03/);
    },
  );

  it('with a note above it gives the message inside', async () => {
    const article = await read(`See below, please.\n\n${PROGRAMS[0]?.[1]}${plainText}\n`);
    expect(article).toMatchObject({ headline: TITLE, outlet: 'Skerry Herald' });
    expect(article.lines).toMatch(/^boilerplate\tSee below, please\.\n/);
  });

  it('is not the same as an article that quotes a mail', async () => {
    const leaked =
      'From: a@harbour.example\nTo: b@harbour.example\nDate: 2 March 2026\nSubject: Cracks\n\nThey are worse than we said.';
    const text = `${plainText}\n\n${leaked}\n`;
    expect((await read(text)).lines).not.toContain('boilerplate');
  });
});
