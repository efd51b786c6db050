import { describe, expect, it } from 'vitest';
import { failureOf } from '../testing';
import { mailOf, readMailOf } from './testing';

const TITLE = 'Ferry strike ends after nine days';
const LEAD =
  'The crews of the Wexmouth ferries went back to work on Monday after their union and the harbour board agreed on a new roster, both sides said in a joint statement.';
const FORWARD =
  '---------- Forwarded message ---------\nFrom: Per Desk <per@courier.example>\nDate: Tue, Mar 3, 2026\nSubject: Fwd: Ferries\nTo: ola@courier.example\n\n';

const lettersIn = (text: string) => text.replace(/[^\p{L}]/gu, '').length;

/** Mails made to take long: each must be read within the usual timeout of a test, and all of it kept. */
describe('a mail made to take long', () => {
  it('with a thousand forwards gives the innermost message', async () => {
    const plain = [...Array(1000).fill(`${FORWARD}See below.\n\n`), `${TITLE}\n\n${LEAD}\n`].join('');
    const article = await readMailOf({ plain });
    expect(article.story).toEqual([`headline ${TITLE}`, `body ${LEAD}`]);
    expect(article.paragraphs.reduce((sum, { text }) => sum + lettersIn(text), 0)).toBe(lettersIn(plain));
  });

  it('with a thousand messages nested as attachments is read as deep as real ones go', async () => {
    let mail = `From: a@a.example\nSubject: Fwd: x\nDate: Tue, 3 Mar 2026 06:02:11 +0100\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${TITLE}\n\n${LEAD}\n`;
    for (let i = 0; i < 1000; i += 1)
      mail = `From: a@a.example\nSubject: Fwd: x\nDate: Tue, 3 Mar 2026 06:02:11 +0100\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\nContent-Type: text/plain\n\nSee below.\n--b${i}\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${mail}\n--b${i}--\n`;
    const article = await readMailOf(mail);
    expect(article.clutter).toContain('See below.');
    expect(article.problems).toMatchObject([{ code: 'incomplete' }]);
  });

  it.each([
    ['50,000 marks of quoting', `${'>'.repeat(50_000)} ${LEAD}`],
    [
      '50,000 lines, each quoted once more',
      Array.from({ length: 500 }, (_, i) => `${'> '.repeat(i * 10)}${LEAD}`).join('\n'),
    ],
    ['20,000 fields of a header', `From: a@a.example\nTo: b\n${'Cc: c@c.example\n'.repeat(20_000)}`],
    ['20,000 headers that are not complete', 'From: a\nTo: b\n'.repeat(20_000)],
    ['a line of 200,000 names of fields', `From: ${'From: To: Date: @ '.repeat(12_000)}`],
    ['200,000 spaces and 20,000 blank lines', `${' '.repeat(200_000)}x${'\n'.repeat(20_000)}x`],
    [
      '200,000 stars, dashes and brackets',
      `From: ${'*'.repeat(60_000)}x\n${'-'.repeat(60_000)}x\n${'['.repeat(60_000)}<${'('.repeat(60_000)}`,
    ],
    ['20,000 lines that end in a colon', 'On 3 March a@a.example wrote\n:\n'.repeat(10_000)],
  ])('with %s is kept complete', async (_what, plain) => {
    const article = await readMailOf({ plain });
    const kept = article.paragraphs.reduce((sum, { text }) => sum + lettersIn(text), 0);
    expect(kept).toBe(lettersIn(plain));
  });

  it('with a subject and a sender of 50,000 characters is read', async () => {
    const subject = `${'Fwd: '.repeat(2000)}${'['.repeat(2000)}${'a'.repeat(2000)}`;
    expect((await readMailOf({ subject, from: `${'"a'.repeat(5000)} <a@b>`, plain: LEAD })).story).toEqual([
      `body ${LEAD}`,
    ]);
  });

  it('nesting 50,000 quotations in its HTML is read from its plain text, or refused', async () => {
    const html = `${'<blockquote>'.repeat(50_000)}${LEAD}`;
    expect((await readMailOf({ plain: LEAD, html })).story).toEqual([`body ${LEAD}`]);
    expect(await failureOf(Buffer.from(mailOf({ html })), { name: 'a.eml' })).toEqual({
      code: 'too-large',
      message: '“a.eml” is too complex to read. Copy the article from it and paste it.',
    });
  });
});
