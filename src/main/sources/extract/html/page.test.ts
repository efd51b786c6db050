import { describe, expect, it } from 'vitest';
import { articleOf } from '../article';
import { extracted } from '../testing';

const LEAD =
  'The ferry Anna Karla ran aground off Selm on Friday night with forty people on board, the coastguard said.';
const SECOND =
  'Nobody was hurt, but two cars slid off the deck, and the harbour was closed until the tide turned at noon.';
const THIRD = '“We felt a bump and then the lights went out,” said Ida Holt, who was on her way home from a wedding.';
const LAST =
  'Divers will look at the hull on Monday, and the company expects to run a smaller boat until the end of May.';
const STORY = [LEAD, SECOND, THIRD, LAST];
const paragraphs = (texts: readonly string[], attributes = '') =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join('\n');
const TITLE = 'Ferry runs aground off Selm';

/** A page of an invented outlet around some markup. */
function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | The Selm Courier</title>
    <meta property="og:title" content="${TITLE}">${head}</head><body>
    <header><a href="/">The Selm Courier</a><nav><a href="/n">News</a><a href="/s">Sport</a></nav></header>
    ${body}<footer><p>All rights reserved</p></footer></body></html>`;
}

async function read(html: string, address = 'https://courier.example/news/ferry') {
  return articleOf(await extracted(html, { name: 'a.html', address }));
}

/** The texts of the article by role. */
async function roles(html: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, string[]> = {};
  for (const { role, text } of (await read(html)).paragraphs) {
    const texts = found[role] ?? [];
    texts.push(text);
    found[role] = texts;
  }
  return found;
}

describe('the body of a page', () => {
  it.each([
    ['the page', (article: string) => page(article).replace('<body>', '<body class="newsletter-unsubscribed promo">')],
    [
      'the article',
      (article: string) => page(article.replace('<article>', '<article class="node--promoted caption">')),
    ],
    ['its text', (article: string) => page(article.replace('<div>', '<div class="has-caption subscribe-offer">'))],
  ])('survives the name of a box on %s', async (_what, around) => {
    const html = around(`<article><h1>${TITLE}</h1><div>${paragraphs(STORY)}</div></article>`);
    expect((await roles(html)).body).toEqual(STORY);
  });

  it('loses the boxes in it', async () => {
    const html = page(`<article><h1>${TITLE}</h1>${paragraphs([LEAD, SECOND])}
      <div class="c-newsletterSignUp"><p>The news from Selm, every morning at six, in your mailbox and free of charge.</p></div>
      <div class="author-bio"><p>Lena Quist has written about ships and the people on them for eleven years.</p></div>
      ${paragraphs([THIRD, LAST])}</article>`);
    expect((await roles(html)).body).toEqual(STORY);
  });

  it('is found in each of the containers that advertisements split it into', async () => {
    const parts = STORY.map(
      (text) => `<div class="story-text"><p>${text}</p></div><div class="ad-slot"><p>Ad</p></div>`,
    );
    const html = page(`<article><h1>${TITLE}</h1>${parts.join('')}</article>`);
    expect((await roles(html)).body).toEqual(STORY);
  });

  it('may be hidden from readers who have not paid', async () => {
    const html = page(`<article><h1>${TITLE}</h1><div class="text">${paragraphs([LEAD], ' class="t"')}
      <div class="paywall" hidden>${paragraphs([SECOND, THIRD, LAST], ' class="t"')}</div></div></article>`);
    expect((await roles(html)).body).toEqual(STORY);
  });

  it('may be hidden entirely, until a script shows it', async () => {
    const html = page(`<div id="S:1" hidden><main><h1>${TITLE}</h1>${paragraphs(STORY)}</main></div>`);
    expect(await roles(html)).toMatchObject({ headline: [TITLE], body: STORY });
  });

  it('does not include other hidden parts', async () => {
    const terms = 'Readers who comment agree to our terms, which we may change at any time and without a reason.';
    const html = page(`<article><h1>${TITLE}</h1>${paragraphs(STORY)}</article>
      <div class="modal" style="display: none">${paragraphs([terms, `${terms} Truly.`, `${terms} Really.`])}</div>`);
    expect((await roles(html)).body).toEqual(STORY);
  });

  it('does not include a template, unless it is the shadow tree of its parent', async () => {
    const hidden = page(
      `<template>${paragraphs([SECOND])}</template><main><h1>${TITLE}</h1>${paragraphs([LEAD])}</main>`,
    );
    expect((await extracted(hidden)).text).not.toContain(SECOND);
    const shown = page(`<h1>${TITLE}</h1><div><template shadowrootmode="open">${paragraphs(STORY)}</template></div>`);
    expect((await roles(shown)).body).toEqual(STORY);
  });

  it('is recognised by the copy for search engines', async () => {
    const other = 'A new bakery has opened beside the town hall, and its owner says that the rye bread is the best.';
    const copy = JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, articleBody: STORY.join(' ') });
    const html = page(
      `<main><h1>${TITLE}</h1><div>${paragraphs(STORY)}</div><section><h4>From the town</h4>
      ${[1, 2, 3].map((n) => `<div class="x"><span>${other} ${n}</span></div>`).join('')}</section></main>`,
      `<script type="application/ld+json">${copy}</script>`,
    );
    expect((await roles(html)).body).toEqual(STORY);
  });

  it('keeps lines that look like clutter by their place', async () => {
    const teams = ['Selm: 10th appearance', 'Ostry: second appearance', 'Kessel: first appearance'];
    const html = page(`<article><h1>${TITLE}</h1>${paragraphs(STORY)}<h2>Qualified teams</h2>
      <ul>${teams.map((team) => `<li>${team}</li>`).join('')}</ul>${paragraphs(['It was the last day to qualify for the cup.'])}</article>`);
    expect((await roles(html)).body).toEqual([...STORY, ...teams, 'It was the last day to qualify for the cup.']);
  });

  it('does not include other articles, whose headings are links', async () => {
    const html = page(`<article><h1>${TITLE}</h1>${paragraphs([LEAD, SECOND])}
      <h3><a href="/other">Read how the mail boat sank fifty years ago</a></h3>${paragraphs([THIRD, LAST])}
      <div class="card"><h3><a href="/third">Why ferries capsize</a></h3><p>An engineer explains what happens when water gets in through a bow door.</p></div>
      </article>`);
    expect((await roles(html)).body).toEqual(STORY);
  });

  it('keeps the posts of a live page, whose headings are links to themselves', async () => {
    const posts = STORY.map(
      (text, n) => `<article id="p${n}"><h2><a href="#p${n}">Post ${n}</a></h2><p>${text}</p></article>`,
    );
    expect((await roles(page(`<main><h1>${TITLE}</h1>${posts.join('')}</main>`))).body).toEqual(STORY);
  });

  it('is not repeated', async () => {
    const html = page(`<article><h1>${TITLE}</h1><div class="wide">${paragraphs(STORY)}</div>
      <div class="narrow">${paragraphs(STORY)}</div></article>`);
    const found = await roles(html);
    expect(found.body).toEqual(STORY);
    expect(found.boilerplate).toEqual(expect.arrayContaining(STORY));
  });

  it.each(['<blockquote>', '<aside>', '<div class="x-pullquote">', '<h3>', '<figure>'])(
    'does not include a line that repeats its words in %s',
    async (tag) => {
      const quote = 'We felt a bump and then the lights went out';
      const close = tag.replace(/^<(\w+).*/, '</$1>');
      const html = page(`<article><h1>${TITLE}</h1>${paragraphs([LEAD, SECOND])}${tag}${quote}${close}
        ${paragraphs([THIRD, LAST])}</article>`);
      const found = await roles(html);
      expect(found.body).toEqual(STORY);
      expect(found.boilerplate).toContain(quote);
    },
  );

  it.each(['<article>', '<section class="next-story">'])('ends where %s of another article begins', async (tag) => {
    const close = tag.replace(/^<(\w+).*/, '</$1>');
    const others = ['Bakers', 'Millers', 'Brewers'].map(
      (who) => `${who} in the county want more time to pay for their flour, and said so in a letter on Thursday.`,
    );
    const html = page(`<main><article><h1>${TITLE}</h1>${paragraphs(STORY)}</article>
      ${tag}<h1>Letter about the price of flour</h1>${paragraphs(others)}${close}</main>`);
    expect((await roles(html)).body).toEqual(STORY);
  });
});

describe('a consent layer', () => {
  const consent = [
    'We and our 214 partners use cookies to store personal data on your device, if you give your consent to it.',
    'You can change your choices at any time in our privacy policy, or object to legitimate interest.',
    'Wir und unsere Partner verarbeiten personenbezogene Daten mit Ihrer Einwilligung, siehe Datenschutz.',
  ];
  const layer = paragraphs([...consent, ...consent.map((text) => `${text} Really.`)]);
  const article = `<main><h1>${TITLE}</h1><div><p>${LEAD}</p></div></main>`;

  it.each([
    ['before the article', `<div role="dialog">${layer}</div>${article}`],
    [
      'after it, without a name',
      `${article}<div><div><h2>Your choices</h2>${layer}<button>Accept</button></div></div>`,
    ],
    ['named after its maker', `<div id="onetrust-banner">${layer}</div>${article}`],
    ['around a page that has no other element for it', `<div>${layer}</div><div><h1>${TITLE}</h1><p>${LEAD}</p></div>`],
  ])('is never part of the article: %s', async (_where, body) => {
    expect((await roles(page(body))).body).toEqual([LEAD]);
  });

  it('does not match a report about cookies', async () => {
    const report = [
      'Regulators want to ban cookie banners, and with them the consent that nobody reads, a draft says.',
      ...consent,
    ];
    const html = page(`<article><h1>${TITLE}</h1>${paragraphs(report)}</article>`);
    expect((await roles(html)).body).toEqual(report);
  });
});

describe('the head of a page', () => {
  it.each([
    ['beside the headline', `<div class="top"><h1>${TITLE}</h1><div class="x"><p>${LEAD}</p></div></div>`],
    ['in the header of the article', `<header><h1>${TITLE}</h1><div><p>${LEAD}</p></div></header>`],
    ['as a heading', `<h1>${TITLE}</h1><h2>${LEAD}</h2>`],
  ])('may contain the first paragraph: %s', async (_where, head) => {
    const html = page(`<article>${head}<div class="body">${paragraphs([SECOND, THIRD, LAST])}</div></article>`);
    const found = await roles(html);
    expect([...(found.standfirst ?? []), ...(found.body ?? [])]).toEqual(STORY);
  });

  const summary = 'Forty people are safe after a night on the rocks, and the harbour is open again';
  it.each([
    ['by its name', `<p class="article__standfirst">${summary}</p>`, ''],
    ['as a heading below the headline', `<h2>${summary}</h2>`, ''],
    [
      'by the description of the page',
      `<div class="zq1">${summary}</div>`,
      `<meta property="og:description" content="${summary}">`,
    ],
    [
      'by the beginning of it',
      `<div class="zq1">${summary}</div>`,
      `<meta name="description" content="${summary.slice(0, 60)}…">`,
    ],
    ['by its form and place', `<div class="zq2"><p class="zq3">${summary} since noon.</p></div>`, ''],
  ])('has a standfirst, recognised %s', async (_how, element, head) => {
    const html = page(
      `<article><h1>${TITLE}</h1>${element}<div class="text">${paragraphs(STORY)}</div></article>`,
      head,
    );
    const found = await roles(html);
    expect(found.standfirst).toEqual([element.includes('zq3') ? `${summary} since noon.` : summary]);
    expect(found.body).toEqual(STORY);
  });

  it('does not contain the first paragraph of the body, though the page uses it as its description', async () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="text">${paragraphs(STORY)}</div></article>`,
      `<meta property="og:description" content="${LEAD}">`,
    );
    expect((await roles(html)).body).toEqual(STORY);
  });

  it('has the headline without its kicker', async () => {
    const html = page(
      `<article><h1><span class="a">Shipping</span> <span class="b">${TITLE}</span></h1>${paragraphs(STORY)}</article>`,
    );
    expect((await read(html)).headline).toBe(TITLE);
    expect(await roles(html)).toMatchObject({ headline: [TITLE], body: STORY });
  });

  it('has the headline above the article when there are several `h1`', async () => {
    const html = page(`<div><h1 class="logo">The Selm Courier</h1></div><h1>More from the coast</h1>
      <article><h1>${TITLE}</h1>${paragraphs(STORY)}</article>`);
    expect(await read(html)).toMatchObject({ headline: TITLE, outlet: 'The Selm Courier' });
    expect(await roles(html)).toMatchObject({ headline: [TITLE], body: STORY });
  });

  it('has lines with dates and with names', async () => {
    const html = page(`<article><h1>${TITLE}</h1><p class="by">By <a rel="author" href="/q">Lena Quist</a></p>
      <p>Accepted: 17 Dec 2025 | Published: 3 March 2026 | Updated 4 March 2026</p>${paragraphs(STORY)}</article>`);
    const found = await roles(html);
    expect(found.byline).toEqual(['By Lena Quist']);
    expect(found.date).toHaveLength(1);
    expect(found.body).toEqual(STORY);
    expect(await read(html)).toMatchObject({ byline: 'Lena Quist', published: '2026-03-03' });
  });

  it('has a caption for each picture', async () => {
    const line = 'The ferry on the rocks on Saturday morning, seen from the lighthouse';
    const html = page(`<article><h1>${TITLE}</h1>${paragraphs([LEAD, SECOND])}
      <div class="content-image"><img src="a.jpg" alt=""><p>${line}</p></div>${paragraphs([THIRD, LAST])}</article>`);
    expect(await roles(html)).toMatchObject({ caption: [line], body: STORY });
  });
});

describe('double-escaped text', () => {
  it('is mended, in the text and in the metadata', async () => {
    const html = page(
      `<article><h1>Mayor&amp;#8217;s plan &amp;amp; the harbour</h1><p>It would cost &amp;euro;35 million &amp;ndash; or more. ${LEAD}</p>
      <p>In markup it is written <code>&amp;amp;amp;</code>. ${SECOND}</p></article>`,
      '<meta name="author" content="Ren&amp;eacute; Gr&amp;uuml;n">',
    ).replaceAll(TITLE, 'Mayor&amp;#8217;s plan &amp;amp; the harbour');
    expect(await read(html)).toMatchObject({ headline: 'Mayor’s plan & the harbour', byline: 'René Grün' });
    expect((await roles(html)).body).toEqual([
      `It would cost €35 million – or more. ${LEAD}`,
      `In markup it is written &amp;amp;. ${SECOND}`,
    ]);
  });
});
