import { describe, expect, it } from 'vitest';
import { articleOf } from '../article';
import { extracted } from '../testing';

const TEXT = [1, 2, 3, 4]
  .map(
    (n) =>
      `<p>The council of Selm voted on Monday to rebuild the quay, number ${n}, which a storm had broken in May.</p>`,
  )
  .join('');

const page = (head: string, body = `<article><h1>Council votes for the quay</h1>${TEXT}</article>`, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

async function said(html: string, address?: string) {
  return articleOf(await extracted(html, { name: 'a.html', ...(address ? { address } : {}) }));
}

describe('the date of a page', () => {
  it.each([
    ['2026-03-02T12:30:00Z', '2026-03-02T12:30:00Z'],
    ['2026-03-02T12:30:00.123+0100', '2026-03-02T11:30:00Z'],
    ['2026-03-02 12:30', '2026-03-02'],
    // Midnight at the outlet is the evening before in UTC.
    ['2026-03-02T00:00:00+01:00', '2026-03-02T00:00:00+01:00'],
    ['2026-03-02T23:30:00-05:00', '2026-03-02T23:30:00-05:00'],
    ['2 March 2026', '2026-03-02'],
    ['Mar. 2, 2026', '2026-03-02'],
    ['Monday, March 2, 2026', '2026-03-02'],
    ['soon', null],
  ])('is read from a meta element as %s', async (content, published) => {
    expect((await said(page(`<meta property="article:published_time" content="${content}">`))).published).toBe(
      published,
    );
  });

  it('is parsed in the language of the page', async () => {
    expect((await said(page('<meta name="date" content="03.04.2026">', undefined, 'de'))).published).toBe('2026-04-03');
  });

  it.each([
    'og:article:published_time',
    'article:published',
    'publishdate',
    'publication_date',
    'shareaholic:article_published_time',
    'dcterms.created',
  ])('is read from %s', async (name) => {
    expect((await said(page(`<meta name="${name}" content="2026-03-02">`))).published).toBe('2026-03-02');
  });

  it('is the date of publication, not of an update', async () => {
    const head = `<meta property="article:modified_time" content="2026-03-09">${linked({ '@type': 'NewsArticle', dateModified: '2026-03-09', datePublished: '2026-03-02' })}`;
    expect((await said(page(head))).published).toBe('2026-03-02');
    const body = `<article><h1>Council votes</h1><p><time class="updated" datetime="2026-03-09">9 March</time></p>
      <p><time datetime="2026-03-02">2 March</time></p>${TEXT}</article>`;
    expect((await said(page('', body))).published).toBe('2026-03-02');
  });

  it('may be in almost valid JSON', async () => {
    const json =
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Two\nlines","datePublished":"2026-03-02",}\n//]]></script>';
    expect((await said(page(json))).published).toBe('2026-03-02');
  });

  it('may be in the visible text, or in the address', async () => {
    const body = `<article><h1>Council votes</h1><div>Selm, 2 March 2026</div>${TEXT}</article>`;
    expect((await said(page('', body))).published).toBe('2026-03-02');
    expect((await said(page(''), 'https://courier.example/2026/03/02/council')).published).toBe('2026-03-02');
    expect((await said(page(''), 'https://courier.example/20260302123456/council')).published).toBeNull();
  });
});

describe('the byline of a page', () => {
  const byAuthor = async (author: unknown, head = '') =>
    (
      await said(
        page(`<meta property="og:site_name" content="Selm Courier">${head}${linked({ '@type': 'Article', author })}`),
        'https://selmcourier.example/a',
      )
    ).byline;

  it.each([
    [{ name: 'Lena Quist' }, 'Lena Quist'],
    [[{ name: 'Lena Quist' }, { name: 'Per Lund' }], 'Lena Quist, Per Lund'],
    ['Quist, Lena', 'Lena Quist'],
    ['By Lena Quist', 'Lena Quist'],
    ['Lena Quist lena@courier.example', 'Lena Quist'],
    ['Reuters, AFP', 'Reuters, AFP'],
    ['Selm Courier', null],
    ['selmcourier', null],
    ['Courier (www.courier.example)', 'Courier'],
    ['www.courier.com', null],
    ['courier.de', null],
    ['admin', null],
    ['https://courier.example/quist', null],
  ])('is not the name or the address of the outlet: %j', async (author, byline) => {
    expect(await byAuthor(author)).toBe(byline);
  });

  it('comes from another place where one gives the outlet', async () => {
    expect(await byAuthor('Selm Courier', '<meta name="author" content="Lena Quist">')).toBe('Lena Quist');
  });

  it('may be given by reference', async () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', author: { '@id': '#q' } },
        { '@type': 'Person', '@id': '#q', name: 'Lena Quist' },
      ],
    };
    expect((await said(page(linked(graph)))).byline).toBe('Lena Quist');
  });

  it('has every name of a line that says more', async () => {
    const body = `<article><h1>Council votes</h1><div class="byline">By <a href="/q">Lena Quist</a> and <a href="/l">Per Lund</a>
      in Selm, 2 March 2026, 3 min</div>${TEXT}</article>`;
    expect((await said(page('', body))).byline).toMatch(/^Lena Quist(?:,| and) Per Lund$/);
  });
});

describe('the outlet of a page', () => {
  const headline = '<meta property="og:title" content="Council votes for the quay">';
  it.each([
    ['the name of the site', '<meta property="og:site_name" content="Selm Courier">', 'Selm Courier'],
    ['its publisher', linked({ '@type': 'Article', publisher: { name: 'Selm Courier' } }), 'Selm Courier'],
    [
      'the site, not the company that publishes it',
      `<meta property="og:site_name" content="Selm Courier">${linked({ '@type': 'Article', publisher: { name: 'Selm Media AG' } })}`,
      'Selm Courier',
    ],
    ['not the system', '<meta property="og:site_name" content="WordPress">', null],
    ['the end of its title', '<title>Council votes for the quay - Selm Courier</title>', 'Selm Courier'],
    ['not a part of its headline', '<title>Council votes - at last</title>', null],
  ])('is %s', async (_what, head, outlet) => {
    expect((await said(page(`${headline}${head}`))).outlet).toBe(outlet);
  });
});
