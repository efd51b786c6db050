import { describe, expect, it } from 'vitest';
import { readFeed } from './feed';

const address = 'https://news.example/feed';
const feed = (text: string, contentType = 'application/xml') =>
  readFeed(Buffer.from(text), { name: address, address, contentType });

const bridge = { title: 'Bridge & ferry', address: 'https://news.example/bridge', published: '2024-05-14T07:15:00Z' };

describe('readFeed', () => {
  it.each([
    [
      'RSS',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>Bridge &amp; ferry</title><link>https://news.example/bridge</link><pubDate>Tue, 14 May 2024 08:15:00 +0100</pubDate></item></channel></rss>',
    ],
    [
      'RSS with addresses as permanent ids and titles in HTML',
      '<rss version="2.0"><channel><title>News</title><item><title><![CDATA[<b>Bridge</b> &amp; ferry]]></title><guid>https://news.example/bridge</guid><pubDate>Tue, 14 May 2024 07:15:00 GMT</pubDate></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title type="html">Bridge &amp;amp; ferry</title><link rel="self" href="/self"/><link href="/bridge"/><published>2024-05-14T07:15:00Z</published><updated>2024-05-15T00:00:00Z</updated></entry></feed>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title></channel><item><title>Bridge &amp; ferry</title><link>https://news.example/bridge</link><dc:date>2024-05-14T08:15:00+01:00</dc:date></item></rdf:RDF>',
    ],
    [
      'JSON',
      '{"version":"https://jsonfeed.org/version/1.1","title":"News","items":[{"id":"1","url":"https://news.example/bridge","title":"Bridge & ferry","date_published":"2024-05-14T07:15:00Z"}]}',
    ],
  ])('lists the articles of %s', async (_format, text) => {
    expect(await feed(text)).toEqual({ ok: true, value: { title: 'News', items: [bridge] } });
  });

  it('leaves out items without an address, or with one that is not http(s)', async () => {
    const items = [
      '',
      '<link>javascript:alert(1)</link>',
      '<link>file:///etc/passwd</link>',
      '<link>https://news.example/bridge</link>',
    ];
    const text = `<rss version="2.0"><channel><title>N</title>${items.map((link) => `<item><title>T</title>${link}</item>`).join('')}</channel></rss>`;
    expect(await feed(text)).toMatchObject({
      value: { items: [{ title: 'T', address: 'https://news.example/bridge', published: null }] },
    });
  });

  it.each([
    ['a page', '<!doctype html><html><body>A</body></html>'],
    ['nothing', ''],
    ['broken XML', '<rss version="2.0"><channel><item>'],
    ['XML of 100,000 levels', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`],
    [
      'XML that multiplies itself',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
        .split('')
        .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
        .join('')}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`,
    ],
  ])('says what to do about %s', async (_what, text) => {
    expect(await feed(text)).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^“https:\/\/news\.example\/feed” .+\. .+\.$/) },
    });
  });
});
