import { describe, expect, it } from 'vitest';
import { extractArticle } from './extractArticle';
import { recognise } from './kind';

/**
 * Pages made to take for ever. The tests do not measure time: a regular expression or a walk that is worse than linear
 * on one of these runs into the test timeout.
 */
const SENTENCE =
  'The ferry ran aground off Selm on Friday night with forty people on board, and nobody was hurt at all. ';
const STORY = `<article><h1>Ferry runs aground off Selm</h1>${`<p>${SENTENCE}${SENTENCE}</p>`.repeat(4)}</article>`;
const html = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const many = (what: string, times: number) => what.repeat(times);

const ANSWERED: Readonly<Record<string, string>> = {
  '200,000 comments before it': many('<!-- c -->\n', 200_000) + html(STORY),
  '200,000 comments in it': html(many('<!-- c --><!-- d -->', 100_000) + STORY),
  'comments that never end': html(STORY + many('<!-- ', 200_000)),
  'as many places it was saved from': many('<!-- saved from url=(', 100_000) + html(STORY),
  'a paragraph of line breaks': html(`${many('x<br>', 5_000)}${STORY}`),
  'a paragraph of spaces': html(`<pre>a${many(' ', 500_000)}b</pre><pre>${many(' \t', 200_000)}b</pre>${STORY}`),
  'a paragraph of brackets and quotes': html(`<p>${many('(', 200_000)}</p><p>${many('“', 200_000)}</p>${STORY}`),
  'a paragraph of character references': html(`<p>${many('&amp;#8217;', 10_000)}</p>${STORY}`),
  'character references outside its body': `<html>${many('&amp;', 20_000)}</html>${STORY}`,
  'a paragraph of links': html(`<p>${many('<a href="/x">a link</a> and ', 3_000)}</p>${STORY}`),
  'a paragraph of times': html(`<article>${many('<time>1</time>', 5_000)}</article>${STORY}`),
  'endless names of classes': html(`<div class="${many('aA1 news-letter ', 100_000)}">${STORY}</div>`),
  'a thousand copies of a paragraph': html(`${STORY}${many(`<p>${SENTENCE}</p>`, 1_000)}`),
  'a title of separators': html(STORY, `<title>${many(' | - ', 200_000)}</title>`),
  'a description of references': html(STORY, `<meta name="description" content="${many('&amp;#8217;', 100_000)}">`),
  'a date of digits and of spaces': html(STORY, `<meta name="date" content="${many('1 ', 200_000)}">`),
  'an author of commas and signs': html(STORY, `<meta name="author" content="${many(' ,@.', 200_000)}">`),
  'ten thousand authors': html(
    STORY,
    Array.from({ length: 10_000 }, (_, i) => `<meta name="author" content="A${i}">`).join(''),
  ),
  'nested JSON': html(STORY, `<script type="application/ld+json">${many('{"@graph":[', 100_000)}</script>`),
  'JSON of spaces and commas': html(STORY, `<script type="application/ld+json">{${many(', ', 300_000)}</script>`),
  'a long copy of its text': html(
    STORY,
    `<script type="application/ld+json">{"@type":"Article","articleBody":"${many(SENTENCE, 5_000)}"}</script>`,
  ),
};

describe('a page made to take for ever', () => {
  it.each(Object.keys(ANSWERED))('is read nevertheless: %s', async (name) => {
    const read = await extractArticle(Buffer.from(ANSWERED[name] ?? ''), { name: 'a.html' });
    expect(read.ok && read.value.article.paragraphs.map(({ text }) => text).join(' ')).toContain(SENTENCE.trim());
  });

  it.each(['blockquote', 'div', 'span', 'font'])('of 50,000 nested %s is refused in a sentence', async (name) => {
    const read = await extractArticle(Buffer.from(html(many(`<${name}>`, 50_000) + STORY)), { name: 'a.html' });
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: expect.stringMatching(/^“a\.html”.+\.$/) },
    });
  });
});

describe('the kind', () => {
  const comments = many('<!-- a comment, and <html> in it -->\n', 30_000);

  it.each([
    ['a page', '<html><body><p>A.</p></body></html>', { kind: 'html' }],
    ['a page with its document type', '<!DOCTYPE html><p>A.</p>', { kind: 'html' }],
    ['a fragment', '<article><p>A.</p></article>', { kind: 'html' }],
    ['a feed', '<?xml version="1.0"?><!DOCTYPE rss><rss version="2.0"></rss>', { refused: 'feed' }],
    ['plain text', 'Words alone.', { kind: 'text' }],
  ])('of %s is detected behind any number of comments', (_what, content, recognised) => {
    expect(recognise(Buffer.from(comments + content), { name: 'a' })).toEqual(recognised);
    expect(recognise(Buffer.from(`\ufeff \n${content}`), { name: 'a' })).toEqual(recognised);
  });

  it('of nothing but comments is text', () => {
    expect(recognise(Buffer.from(many('<!--', 100_000)), { name: 'a' })).toEqual({ kind: 'text' });
    expect(recognise(Buffer.from(many('<?xml ?>', 100_000)), { name: 'a' })).toEqual({ kind: 'text' });
  });
});
