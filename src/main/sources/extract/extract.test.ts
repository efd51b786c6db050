import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '../../../engine/testing';
import { articleOf } from './article';
import { extract } from './extract';
import { articleLines, extracted, failureOf } from './testing';

const english =
  'Russia’s foreign minister said on Tuesday that Syria’s president was “fully committed” – whatever that means.';
const chinese = '俄罗斯外交部长星期二抵达大马士革，与叙利亚总统举行会谈。他说，暴力必须停止。反对派拒绝了这一建议。';
const japanese =
  'ロシアの外相は火曜日、シリアの大統領と会談するためダマスカスに到着した。反体制派はこの提案を拒否した。';
const traditional = '俄羅斯外交部長星期二抵達大馬士革，與敘利亞總統舉行會談。反對派拒絕了這一建議。';
const russian = 'Министр иностранных дел России прибыл во вторник в Дамаск для переговоров с президентом Сирии.';

const page = (charset: string, text: string) =>
  iconv.encode(`<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`, charset);

describe('the encoding', () => {
  it.each([
    ['windows-1252', english, 'windows-1252'],
    ['gbk', chinese, 'GB18030'],
    ['gb2312', chinese, 'GB18030'],
    ['shift_jis', japanese, 'Shift_JIS'],
    ['euc-jp', japanese, 'EUC-JP'],
    ['big5', traditional, 'Big5'],
    ['koi8-r', russian, 'KOI8-R'],
    ['windows-1251', russian, 'windows-1251'],
    ['utf-8', chinese, 'UTF-8'],
  ])('%s is the one the page declares', async (charset, text, name) => {
    const source = await extracted(page(charset, text));
    expect(source.text).toBe(text);
    expect(source.encoding).toEqual({ name, basis: 'declared' });
  });

  it.each([
    ['windows-1252', english, 'windows-1252'],
    ['gbk', chinese.repeat(3), 'GB18030'],
    ['shift_jis', japanese.repeat(3), 'Shift_JIS'],
    ['big5', traditional.repeat(3), 'Big5'],
    ['koi8-r', russian.repeat(3), 'KOI8-R'],
    ['utf-16le', english, 'UTF-16LE'],
    ['utf-16be', russian, 'UTF-16BE'],
  ])('%s is detected where nothing declares it', async (charset, text, name) => {
    const source = await extracted(iconv.encode(text, charset), { name: 'a.txt' });
    expect(source.text).toBe(text);
    expect(source.encoding).toEqual({ name, basis: 'detected' });
  });

  it.each(['UTF-8', 'UTF-16LE', 'UTF-16BE'])(
    "%s is known by its mark, despite the page's declaration",
    async (charset) => {
      const html = `<html><head><meta charset="koi8-r"></head><body><p>${english}</p></body></html>`;
      const source = await extracted(iconv.encode(html, charset, { addBOM: true }));
      expect(source).toMatchObject({ kind: 'html', text: english, encoding: { name: charset, basis: 'declared' } });
    },
  );

  it("from the server overrides the page, and the user's choice overrides both", async () => {
    const bytes = iconv.encode(`<html><head><meta charset="utf-8"></head><p>${russian}</p>`, 'koi8-r');
    const contentType = 'text/html; charset="KOI8-R"';
    expect(await extracted(bytes, { contentType })).toMatchObject({ text: russian, encoding: { name: 'KOI8-R' } });
    const chosen = await extracted(bytes, { contentType, encoding: 'windows-1251' });
    expect(chosen.encoding).toEqual({ name: 'windows-1251', basis: 'chosen' });
    expect(chosen.text).not.toBe(russian);
  });

  it('of XML is the one XML declares', async () => {
    const xhtml = `<?xml version="1.0" encoding="windows-1252"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${english}</p></body></html>`;
    expect(await extracted(iconv.encode(xhtml, 'windows-1252'))).toMatchObject({ text: english });
  });

  it('that the bytes contradict is reported and ignored', async () => {
    const bytes = iconv.encode(`<html><head><meta charset="utf-8"></head><p>${russian.repeat(3)}</p>`, 'windows-1251');
    const source = await extracted(bytes, { name: 'a.html' });
    expect(source).toMatchObject({ text: russian.repeat(3), encoding: { name: 'windows-1251', basis: 'detected' } });
    expect(source.problems).toMatchObject([
      {
        code: 'encoding',
        message: expect.stringMatching(/^“a\.html” claims to be utf-8 but is not, .+\.$/),
      },
    ]);
  });
});

describe('the kind', () => {
  it.each([
    ['a.pdf', '<!DOCTYPE html><html><body><p>A.</p></body></html>', 'html'],
    ['a.txt', '<?xml version="1.0"?>\n<!-- x --><html><body><p>A.</p></body></html>', 'html'],
    ['a.docx', 'Plain words.', 'text'],
    ['a.html', 'Plain words, 1 < 2.', 'text'],
    ['a.html', 'Words <b>in</b> part.', 'html'],
    ['a.md', '# Headline\n\nWords.', 'markdown'],
    ['a', 'From: me\n\nWords.', 'text'],
  ])('of %s is detected from its content: %s', async (name, content, kind) => {
    expect((await extracted(content, { name })).kind).toBe(kind);
  });

  it('of a feed is not an article', async () => {
    expect(await failureOf(Buffer.from('<?xml version="1.0"?><rss version="2.0"></rss>'))).toEqual({
      code: 'bad-request',
      message: '“a” is a feed, which is a list of articles. Import the articles it lists.',
    });
  });
});

describe('plain text', () => {
  it('stays the same to the character', async () => {
    const text = 'Headline\r\n\r\n  By Ann Lee\n\nWords\fand more.\n';
    expect(await extracted(text, { name: 'a.txt' })).toMatchObject({ text, blocks: [], problems: [] });
  });
});

describe('Markdown', () => {
  const text = `---
title: "Harbour bridge closes"
author: Ruth Okafor
date: 2024-05-14
source: https://example.org/bridge
---
# Harbour bridge closes

The *harbour* bridge was [closed](https://example.org) to all traffic
late on Monday, the authority said.

## What it costs

- Buses cost nothing.
- Ferries cost 2.40.

<script>alert(1)</script>
`;

  it('loses its marks but not its words, and gives the metadata in its front matter', async () => {
    const source = await extracted(text, { name: 'a.md' });
    expect(articleLines(source)).toBe(
      'headline\tHarbour bridge closes\nbody\tThe harbour bridge was closed to all traffic late on Monday, the authority said.\ncrosshead\tWhat it costs\nbody\tBuses cost nothing.\nbody\tFerries cost 2.40.\n',
    );
    expect(articleOf(source)).toMatchObject({ byline: 'Ruth Okafor', published: '2024-05-14' });
    expect(source.metadata.address).toEqual({ value: 'https://example.org/bridge', from: 'document' });
  });
});

describe('a selection', () => {
  it('is taken whole: none of it is treated as page clutter', async () => {
    const html = '<meta charset="utf-8"><h2>One</h2><ul><li><a href="#">Two</a></li></ul><p>Three.<br><br>Four.</p>';
    const { text, blocks } = await extracted(html, { selection: true, contentType: 'text/html' });
    expect(text).toBe('One\n\nTwo\n\nThree.\n\nFour.');
    expect(blocks.map(({ role }) => role)).toEqual(['crosshead', 'body', 'body', 'body']);
  });
});

describe('sources that cannot be read', () => {
  const sentence = /^“a” .+\. [A-Z].+\.$/;

  // Parsed to the end, each of these would take three times the timeout of a test.
  it('nests 100,000 levels deep', async () => {
    for (const name of ['div', 'b', 'ul><li', 'table><tr><td', 'blockquote']) {
      const html = `<html><body>${`<${name}>`.repeat(100_000)}A.`;
      expect(await failureOf(Buffer.from(html))).toMatchObject({
        code: 'too-large',
        message: expect.stringMatching(sentence),
      });
    }
  });

  it('has 100 MB of HTML, or of text', async () => {
    for (const html of ['<html><body>', '']) {
      const bytes = Buffer.alloc(100 * 1024 * 1024, 'words and ');
      bytes.write(html);
      expect(await failureOf(bytes)).toMatchObject({ code: 'too-large', message: expect.stringMatching(sentence) });
    }
  });

  it('has a million elements', async () => {
    const bytes = Buffer.from(`<html><body>${'<p>A'.repeat(1_000_000)}`);
    expect(await failureOf(bytes)).toMatchObject({ code: 'too-large', message: expect.stringMatching(sentence) });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a page without words', Buffer.from('<html><body><script>x()</script></body></html>'), 'empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary'],
  ])('is %s', async (_what, bytes, code) => {
    expect(await failureOf(bytes)).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });

  it('names the file without characters that would break the line', async () => {
    const { message } = await failureOf(Buffer.alloc(0), { name: join('a', 'b\n\u202ec.txt') });
    expect(message).toMatch(/^“a.b\ufffd\ufffdc\.txt” has no text/);
  });
});

describe('any bytes', () => {
  const markup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<div hidden>',
          '</div>',
          '<br>',
          '<table>',
          '<tr>',
          '<td>',
          '<h1>',
          '<nav>',
          '<a href=x>',
        ),
        fc.constantFrom(
          '<b>',
          '</a>',
          '<li>',
          '<figure><figcaption>',
          '<time>',
          '<pre>',
          '&amp;',
          '<!--',
          '-->',
          '<title>',
          '<x-y>',
        ),
        fc.constantFrom('Words of some length, with commas, to be read. ', '第一段文字，很长。', ' ', '\n', 'A'),
      ),
      { maxLength: 60 },
    )
    .map((parts) => `<html>${parts.join('')}`);

  it('lose no word as markup, and repeat none', async () => {
    const tags =
      `<p> </p> <div> </div> <div\thidden> <br> <br> <table> </table> <tr> <td> <h1> </h1> <h2> <nav> </nav> <a\thref=x> </a> <b> </b>
      <li> <ul> </ul> <figure> <figcaption> </figure> <time> </time> <pre> </pre> <x-y> </x-y> <html> </html> <body> </body> <head> </head> <aside>
      <form> <button> <select> <option> <noscript> </noscript> <article> </article> <span> </span>`.split(/[ \n]+/);
    const pieces = fc.array(fc.oneof(fc.constantFrom(...tags), fc.constant('')), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const html = parts.map((part, i) =>
          part === '' ? `Word${i}x of a sentence, written with a comma, and long enough. ` : part.replace('\t', ' '),
        );
        const words = html.join('').match(/Word\d+x/g) ?? [];
        const result = await extract(Buffer.from(`<!doctype html>${html.join('')}`), { name: 'a' });
        expect(result.ok ? result.value.text.match(/Word\d+x/g) : []).toEqual(words);
      }),
      PROPERTY,
    );
  });

  it('keep every character as markup, each at its offset', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (html) => {
        const result = await extract(Buffer.from(html), { name: 'a' });
        if (!result.ok) return;
        const { text, blocks } = result.value;
        let end = 0;
        for (const block of blocks) {
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe('');
        const bare = (words: string) => words.replace(/\s/g, '');
        expect(bare(articleLines(result.value).replace(/^\w+\t/gm, ''))).toBe(bare(text));
      }),
      PROPERTY,
    );
  });

  it('give a result', async () => {
    const start = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\x03\x04word/document.xml',
      '<html>',
      'MIME-Version: 1.0\nFrom: a\nDate: b\n\n',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, bytes) => {
        const result = await extract(Buffer.concat([Buffer.from(head, 'latin1'), bytes]), { name: 'a' });
        expect(result.ok || /^“a”.+\.$/.test(result.error.message)).toBe(true);
      }),
      PROPERTY,
    );
  });
});
