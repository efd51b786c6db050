import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOf } from './article';
import { articleLines, extracted, savedPage } from './testing';

const folder = join(__dirname, 'pages');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('a saved page', () => {
  it.each(pages)('contains its article, with everything around it as clutter: %s', async (name) => {
    const source = await extracted(savedPage(name), { name });
    expect(articleLines(source)).toBe(readFileSync(join(folder, name.replace('.html', '.txt')), 'utf8'));
    expect(source.kind).toBe('html');
    expect(source.encoding?.basis).toBe('declared');
  });

  it.each([
    ['broadsheet.html', 'The Meridian Post', 'Ruth Okafor, Daniel Price', '2024-05-14T07:15:00Z', 'en', []],
    ['live-blog.html', 'Northern Echo Chamber', 'Sam Whitlock', '2023-11-02T05:40:00Z', 'en', []],
    ['paywall.html', 'Ledger Daily', 'Priya Raman', '2022-09-08T18:05:00Z', 'en', []],
    ['amp.html', 'Coastal Wire', 'Reuters', '2021-01-24', 'en', ['Reuters']],
    ['print-view.html', 'County Courier', 'Harriet Stone', '2009-03-03', 'en', []],
    ['table-and-lists.html', 'Public Purse', 'Tomas Eriksson', '2020-03-11', 'en', []],
    ['arabic.html', 'صحيفة الأفق', 'ليلى حداد', '2019-10-01T06:00:00Z', 'ar', []],
    ['chinese.html', '江城晚报网', '王小明', '2018-06-12', 'zh', ['Xinhua']],
    ['saved-by-browser.html', null, 'Kim Ha-eun', '2017-09-30', 'en', []],
    ['table-layout.html', null, null, '2004-05-14', 'ru', []],
  ])('gives its outlet, author and date: %s', async (name, outlet, byline, published, language, agencies) => {
    expect(articleOf(await extracted(savedPage(name)))).toMatchObject({
      outlet,
      byline,
      published,
      language,
      agencies,
    });
  });

  it('gives the source of each', async () => {
    const { metadata } = await extracted(savedPage('broadsheet.html'));
    expect(metadata).toEqual({
      outlet: { value: 'The Meridian Post', from: 'json-ld' },
      headline: { value: 'Harbour bridge closes after crack is found', from: 'page' },
      byline: { value: 'Ruth Okafor, Daniel Price', from: 'json-ld' },
      published: { value: '2024-05-14T07:15:00Z', from: 'json-ld' },
      agency: null,
      address: { value: 'https://www.meridianpost.example/news/2024/may/14/harbour-bridge-closes', from: 'page' },
      language: { value: 'en', from: 'page' },
    });
  });

  it('keeps the address it was saved from', async () => {
    const { metadata } = await extracted(savedPage('saved-by-browser.html'));
    const value = 'https://www.theregister.example/2017/09/30/observatory-doubts-signal';
    expect(metadata.address).toEqual({ value, from: 'page' });
  });

  it('says so when only subscribers see the full text', async () => {
    const { problems } = await extracted(savedPage('paywall.html'), { name: 'p.html' });
    expect(problems).toMatchObject([
      { code: 'incomplete', message: expect.stringMatching(/^“p\.html” is for subsc.+\.$/) },
    ]);
  });

  it('without an article is taken whole, and says so', async () => {
    const { problems, text } = await extracted('<html><body><p>One.</p><nav><a>Two</a></nav></body></html>');
    expect(text).toBe('One.\n\nTwo');
    expect(problems.length).toBeLessThanOrEqual(1);
  });

  it('runs no script, keeps no handler and does not take a script for text', async () => {
    const { text } = await extracted(savedPage('saved-by-browser.html'));
    expect(text).not.toMatch(/__STATE__|data of a script|alert|track\(/);
  });
});
