import { articleOf } from '../article';
import { extracted } from '../testing';

/** Helpers for the tests of mails; no product code imports this file. */
export interface Written {
  readonly subject?: string;
  readonly from?: string;
  readonly plain?: string;
  readonly html?: string;
  /** The content type of the plain text. */
  readonly type?: string;
}

const part = (type: string, text: string) => `Content-Type: ${type}\nContent-Transfer-Encoding: 8bit\n\n${text}\n`;

/** A mail between two people, in one format or in both. */
export function mailOf({ subject = 'Fwd: Bridge', from = 'Ola Desk <ola@courier.example>', ...text }: Written): string {
  const head = `From: ${from}\nTo: Per Desk <per@courier.example>\nSubject: ${subject}\nDate: Wed, 4 Mar 2026 09:15:00 +0100\nMIME-Version: 1.0\n`;
  const plain = text.plain === undefined ? '' : part(text.type ?? 'text/plain; charset=utf-8', text.plain);
  const html = text.html === undefined ? '' : part('text/html; charset=utf-8', text.html);
  const body =
    plain !== '' && html !== ''
      ? `Content-Type: multipart/alternative; boundary=b1\n\n--b1\n${plain}\n--b1\n${html}\n--b1--\n`
      : plain + html;
  return (head + body).replace(/\r?\n/g, '\r\n');
}

/** The article of a mail, with story text and clutter separate; checks that every line is at its offsets. */
export async function readMailOf(written: Written | string) {
  const source = await extracted(typeof written === 'string' ? written : mailOf(written), { name: 'a.eml' });
  const article = articleOf(source);
  for (const { text, start, end } of article.paragraphs) {
    if (source.text.slice(start, end).replace(/\n/g, ' ') !== text) throw new Error(`Not at its offsets: ${text}`);
  }
  const story = article.paragraphs.filter(({ role }) => ['headline', 'standfirst', 'body', 'crosshead'].includes(role));
  return {
    ...article,
    kind: source.kind,
    problems: source.problems,
    story: story.map(({ role, text }) => `${role} ${text}`),
    clutter: article.paragraphs.filter(({ role }) => role === 'boilerplate').map(({ text }) => text),
  };
}
