import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../article';
import { articleLines, extracted, failureOf, savedPage } from '../testing';

const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');

const head = `From: News Desk <desk@example.org>
To: reader@example.org
Subject: =?utf-8?Q?Br=C3=BCcke_closed?=
Date: Tue, 14 May 2024 08:15:00 +0100
Message-ID: <1@example.org>
MIME-Version: 1.0
`;

const sentence = 'The harbour bridge was closed to all traffic late on Monday, the transport authority said.';

describe('a mail', () => {
  it('of plain text gives its text, in the encoding it declares', async () => {
    const bytes = Buffer.concat([
      Buffer.from(crlf(`${head}Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: 8bit\n\n`)),
      iconv.encode('Мост через гавань закрыт для движения, сообщило управление транспорта.', 'koi8-r'),
    ]);
    const source = await extracted(bytes, { name: 'a.txt' });
    expect(source).toMatchObject({ kind: 'mail', encoding: { name: 'KOI8-R', basis: 'declared' } });
    expect(source.text.trim()).toBe('Мост через гавань закрыт для движения, сообщило управление транспорта.');
    expect(source.metadata).toMatchObject({
      headline: { value: 'Brücke closed', from: 'mail' },
      published: { value: '2024-05-14T07:15:00Z', from: 'mail' },
    });
  });

  it('of HTML is read from its markup, and the attachments are mentioned', async () => {
    const bytes = Buffer.from(
      crlf(`${head}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: multipart/alternative; boundary=c

--c
Content-Type: text/plain

Plain.
--c
Content-Type: text/html; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

<html><body><p>${sentence.replace('late', 'l=\nate')} =93No=94, she said.</p><p>${sentence}</p></body></html>
--c--
--b
Content-Type: application/pdf
Content-Disposition: attachment; filename=a.pdf
Content-Transfer-Encoding: base64

JVBERi0=
--b--
`),
    );
    const source = await extracted(bytes, { name: 'a.eml' });
    expect(source.text).toBe(`${sentence} “No”, she said.\n\n${sentence}`);
    expect(source.problems.map(({ message }) => message)).toContain(
      'An attachment of “a.eml” was not read. Save it and import it.',
    );
  });

  it('without a text says what to do', async () => {
    const bytes = Buffer.from(
      crlf(`${head}Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n`),
    );
    expect(await failureOf(bytes, { name: 'a.eml' })).toEqual({
      code: 'no-text',
      message: '“a.eml” has no text. Save its attachments and import them.',
    });
  });

  it('is recognised by its name, even without the fields that only machines write', async () => {
    const written = `From: a@a.example\nTo: b@b.example\nSubject: The bridge\n\n${sentence}\n`;
    expect(await extracted(written, { name: 'a.eml' })).toMatchObject({ kind: 'mail', text: sentence });
  });

  it('is not recognised by its first words alone', async () => {
    expect((await extracted('From: the editor\nSubject: bridges\nDate: Monday\n\nThey close.')).kind).toBe('text');
  });
});

describe('a web archive', () => {
  it('gives its page, in the encoding the bytes declare, at the address it was saved from', async () => {
    const page = savedPage('chinese.html').toString('base64').replace(/.{76}/g, '$&\n');
    const bytes = Buffer.from(
      crlf(`From: <Saved by Blink>
Snapshot-Content-Location: https://news.example/bridge
Subject: whatever
Date: Thu, 1 Jan 2026 00:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

------b
Content-Type: text/html
Content-Transfer-Encoding: base64
Content-Location: https://news.example/bridge

${page}
------b
Content-Type: text/css
Content-Location: cid:css

p { color: red }
------b--
`),
    );
    const source = await extracted(bytes, { name: 'a.mhtml' });
    expect(source).toMatchObject({ kind: 'web-archive', encoding: { name: 'GB18030', basis: 'declared' } });
    expect(articleLines(source)).toBe(articleLines(await extracted(savedPage('chinese.html'))));
    expect(articleOf(source).published).toBe('2018-06-12');
    expect(source.metadata.address).toEqual({ value: 'https://news.example/bridge', from: 'address' });
  });
});
