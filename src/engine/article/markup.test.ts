import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse';

const LEAD =
  'Engineers closed the Varn bridge to all traffic on Monday evening after an inspection found cracks in it.';
const NEXT = 'The bridge carries about 41,000 vehicles a day, and its closure left commuters with long detours.';

const read = (...paragraphs: string[]) =>
  parseArticle(['Varn bridge closed', LEAD, ...paragraphs, NEXT].join('\n\n'))
    .paragraphs.slice(2, -1)
    .map(({ role, text }) => [role, text]);

describe('markup on its own is clutter', () => {
  test.each([
    '[gallery ids="12,13"]',
    '[embed]https://social.example/p/1[/embed]',
    '[video src="https://ledger.example/a.mp4"][/video]',
    '[su_spacer size=20]',
    '<!-- more -->',
    '<!--nextpage-->',
    '<img src="https://ledger.example/b.jpg" alt="A bridge" />',
    '<script>var a = 1 < 2;</script>',
    '{{ advert "mid-article" }}',
    '{% include related.html %}',
    '![A bridge](https://ledger.example/b.jpg)',
    '</div>',
    '[/vc_column_text]',
    '[more]',
    '[youtube https://video.example/abc]',
    '[[inline-ad]]',
    '%%AD_SLOT%%',
    '<%= render "ad" %>',
    '#advert#',
    '{loadposition ad1}',
    `\${advert}`,
    '@media (max-width: 600px) { .ad { display: none; } }',
    'window.dataLayer = window.dataLayer || [];',
    'googletag.cmd.push(function() { googletag.display("ad-1"); });',
    '(function(d, s, id) { var js = d.createElement(s); })(document, "script", "x");',
    '{"@type":"NewsArticle","headline":"x"}',
  ])('%s', (markup) => {
    expect(read(markup)).toEqual([['boilerplate', markup]]);
  });
});

describe('words that markup encloses keep the role they have without it', () => {
  test('a caption', () => {
    const shortcode =
      '[caption id="attachment_12" align="alignright"]<img src="https://ledger.example/b.jpg" /> The Varn bridge.[/caption]';
    expect(read(shortcode)).toEqual([['caption', shortcode]]);
    const figure = ['<figure>', '<figcaption>The Varn bridge on Monday.</figcaption>', '</figure>'];
    expect(read(...figure).map(([role]) => role)).toEqual(['boilerplate', 'caption', 'boilerplate']);
    expect(read('[caption align="left"]', 'The Varn bridge', '[/caption]').map(([role]) => role)).toEqual([
      ...['boilerplate', 'caption', 'boilerplate'],
    ]);
    expect(read(`[caption]The Varn bridge on Monday.[/caption] ${NEXT}`).map(([role]) => role)).toEqual([
      ...['boilerplate', 'caption', 'boilerplate', 'body'],
    ]);
  });

  test('body, crosshead and credit', () => {
    const text = 'Ferry operators said they would add six crossings a day from Wednesday to help people across.';
    expect(read(`<p>${text}</p>`)[1]).toEqual(['body', text]);
    expect(read(`[su_box title="Ferries"]${text}[/su_box]`)[1]).toEqual(['body', text]);
    expect(read('[vc_row]', `[myblock]${text}`, '[/myblock]').map(([role]) => role)).toEqual([
      ...['boilerplate', 'boilerplate', 'body', 'boilerplate'],
    ]);
    expect(read('## Ferries under scrutiny')[1]).toEqual(['crosshead', 'Ferries under scrutiny']);
    expect(read('**Ferries under scrutiny**')[1]).toEqual(['crosshead', 'Ferries under scrutiny']);
    expect(read('_Editing by Jon Kestrel_')[1]).toEqual(['credit', 'Editing by Jon Kestrel']);
    expect(read(`${text}<br /><br />${text}`).map(([role]) => role)).toEqual(['body', 'boilerplate', 'body']);
  });

  test('a headline', () => {
    expect(parseArticle(`# Varn bridge closed\n\n${LEAD}\n\n${NEXT}`).headline).toBe('Varn bridge closed');
  });

  test('markup between words gives way to white space, and inside a word to nothing that parts it', () => {
    expect(read('The <b>roads</b> agency closed <a href="https://a.example">the bridge</a> on Monday.')).toEqual([
      [
        'body',
        `The ${' '.repeat(3)}roads${' '.repeat(4)} agency closed ${' '.repeat(28)}the bridge${' '.repeat(4)} on Monday.`,
      ],
    ]);
    expect(read('See [the report](https://a.example/report) of the agency, which has ten pages.')[0]?.[1]).toMatch(
      /^See {2}the report {27,} of the agency/,
    );
    expect(read('[dropcap]T[/dropcap]he agency closed the bridge.')[1]?.[1]?.replaceAll('\u2060', '')).toBe(
      'The agency closed the bridge.',
    );
  });
});

describe('text that is no markup', () => {
  test.each([
    '“We are waiting for [the rebels] and for [more] time,” he said.',
    '“[I]t was over,” she said, and [sic] it was.',
    'If a < b and c > d, the cable breaks, the agency said.',
    'The agency wrote "see [1] and {x}" in its report.',
    '* The agency said it would ask for help.',
    'He paid *nothing* for it, she said.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([['body', text]]);
  });
});

describe('properties', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '[caption a="b"]',
      '[/caption]',
      '[embed]',
      '[/embed]',
      '<!--',
      '-->',
    ),
    fc.constantFrom(
      '](https://a.example)',
      '[',
      ']',
      '{{',
      '}}',
      '**',
      '# ',
      '\n\n',
      '\n',
      ' ',
      'The bridge',
      'x',
      '.',
    ),
  );

  test('every character that is not white space lies in exactly one paragraph, at its offset', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
        (source) => {
          let at = 0;
          for (const { text, start, end } of parseArticle(source).paragraphs) {
            expect(source.slice(at, start)).toMatch(/^\s*$/);
            expect(text).toHaveLength(end - start);
            expect(text).toBe(text.trim());
            for (const [i, character] of [...text].entries()) {
              if (!/[\s\u2060]/u.test(character)) expect(character).toBe(source[start + i]);
            }
            at = end;
          }
          expect(source.slice(at)).toMatch(/^\s*$/);
        },
      ),
      { seed: 20120207, numRuns: 500 },
    );
  });

  test('a large hostile source is read whole', () => {
    for (const hostile of [
      '<!--',
      '<a ',
      '[a b="',
      '[embed]',
      '{{',
      '![',
      '](https://',
      '<script>',
      '<b>',
      '[x y=z ',
      '**',
    ]) {
      const source = `${hostile.repeat(20_000)}\n`.repeat(4);
      expect(parseArticle(source).paragraphs.at(-1)?.end).toBe(source.trimEnd().length);
    }
  });
});

describe('marks inside a sentence', () => {
  const SENTENCE = 'The harbour office said more ferries would follow on Wednesday.';
  test.each([
    '**The harbour office** said more ferries would follow on Wednesday.',
    '__The harbour office__ said more ferries would follow on Wednesday.',
    'The [url=https://ledger.example]harbour office[/url] said more ferries would follow on Wednesday.',
    `${SENTENCE}[1]`,
    `${SENTENCE} [nc]`,
  ])('are not among its words: %s', (paragraph) => {
    const words = read(paragraph).filter(([role]) => role !== 'boilerplate');
    expect(words.map(([role, text]) => [role, text?.replace(/\s+/gu, ' ').trim()])).toEqual([['body', SENTENCE]]);
  });

  test.each([
    'He wrote snake_case and __init__ in his file, the officials of the harbour said on Monday.',
    '“They [the engineers] were late,” the mayor of Ostry said of the closure on Monday.',
    'The total was $5 * 3 * 2, the mayor of Ostry said of the closure on Monday.',
  ])('are left where they are words: %s', (paragraph) => {
    expect(read(paragraph)).toEqual([['body', paragraph]]);
  });
});
