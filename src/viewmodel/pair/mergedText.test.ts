import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Edit, Pair } from '../../contract';
import { compareArticles, parseArticle } from '../../engine';
import { article, link, pair } from '../testing';
import { type MergedPart, mergeLink } from './mergedText';

/** `[left words]`, `{right words}`, a bar between paragraphs. */
function notation(merged: readonly (readonly MergedPart[])[] | null): string | undefined {
  return merged
    ?.map((parts) =>
      parts
        .map(({ text, own }) => (own === null ? text : own.side === 'left' ? `[${text}]` : `{${text}}`))
        .join('')
        .replace(/ +/g, ' '),
    )
    .join(' | ');
}

function pairOf(left: string, right: string): Pair {
  const [one, other] = [parseArticle(left), parseArticle(right)];
  return { left: one, right: other, comparison: compareArticles(one, other) };
}

/** The paragraphs of one side of the merged text, ignoring white space. */
function sideOf(merged: readonly (readonly MergedPart[])[], side: 'left' | 'right'): string {
  return merged
    .flat()
    .filter(({ own }) => own === null || own.side === side)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, '');
}

describe('mergeLink', () => {
  it('has shared words once, and both wordings where they differ', () => {
    const text = (verb: string, who: string): string =>
      `The council met.\n\n${who} told reporters after the long meeting that the harbour bridge would ${verb} 340 million dollars and open in 2031.\n`;
    const pair = pairOf(text('cost', 'The mayor'), text('swallow', 'The mayor of the city'));
    const link = pair.comparison.links.findIndex(({ relation }) => relation === 'edited');
    expect(notation(mergeLink(pair, link, 'left'))).toBe(
      'The mayor {of the city} told reporters after the long meeting that the harbour bridge would [cost] {swallow} 340 million dollars and open in 2031.',
    );
  });

  it('puts the words of the right first when it is the source', () => {
    const text = (verb: string): string =>
      `The council met.\n\nThe mayor told reporters after the long meeting that the harbour bridge would ${verb} 340 million dollars.\n`;
    const pair = pairOf(text('cost'), text('swallow'));
    const link = pair.comparison.links.findIndex(({ relation }) => relation === 'edited');
    expect(notation(mergeLink(pair, link, 'right'))).toBe(
      'The mayor told reporters after the long meeting that the harbour bridge would {swallow} [cost] 340 million dollars.',
    );
  });

  it('separates words that only one side has at the beginning', () => {
    const text = 'Opposition activists said government forces renewed shelling of the central city of Homs on Tuesday.';
    const pair = pairOf(`Council met.\n\n${text}\n`, `Council met.\n\nAMMAN (Reuters) - ${text}\n`);
    const link = pair.comparison.links.findIndex((one) => one.left.includes(1));
    expect(notation(mergeLink(pair, link, 'left'))).toBe(`{AMMAN (Reuters) -} ${text}`);
  });

  const span = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });
  const two = pair(
    article(['Mr. Assad told 5,000 people', 'He left soon.']),
    article(['Assad today told 6,000 people He left.']),
    {
      links: [link([0, 1], [0], 'edited')],
      edits: [
        { link: 0, kind: 'house-style', left: span(0, 0, 3), right: null },
        { link: 0, kind: 'addition', left: null, right: span(0, 6, 11) },
        { link: 0, kind: 'figure', left: span(0, 15, 20), right: span(0, 17, 22) },
        { link: 0, kind: 'cut', left: span(1, 8, 12), right: null },
      ] satisfies readonly Edit[],
    },
  );

  it('puts cut words before those that replace them, and added words in place', () => {
    expect(notation(mergeLink(two, 0, 'left'))).toBe(
      '[Mr.] Assad {today} told [5,000] {6,000} people | He left [soon].',
    );
  });

  it('is the whole text when nothing differs, and null without a link', () => {
    const same = pair(article(['a']), article(['a']), { links: [link([0], [0])] });
    expect(mergeLink(same, 0, 'left')).toEqual([[{ text: 'a', own: null }]]);
    expect(mergeLink(same, 7, 'left')).toBeNull();
  });

  it('is null when the edits do not turn one text into the other', () => {
    const other = pair(article(['One text.']), article(['Another.']), { links: [link([0], [0], 'reworded')] });
    expect(mergeLink(other, 0, 'left')).toBeNull();
  });

  const folder = join(__dirname, '../../../seeds');
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parseArticle(readFileSync(join(folder, name), 'utf8')));

  it('has each side’s text exactly, ignoring white space, or is null', () => {
    let merged = 0;
    let all = 0;
    const bothSides = ['left', 'right'] as const;
    articles.forEach((left, at) => {
      for (const right of articles.slice(at + 1)) {
        const pair: Pair = { left, right, comparison: compareArticles(left, right) };
        pair.comparison.links.forEach((link, index) => {
          if (link.relation !== 'verbatim' && link.relation !== 'edited') return;
          for (const first of bothSides) {
            all++;
            const found = mergeLink(pair, index, first);
            if (found === null) continue;
            merged++;
            for (const side of bothSides) {
              const text = link[side].map((paragraph) => pair[side].paragraphs[paragraph]?.text ?? '').join('');
              expect(sideOf(found, side)).toBe(text.replace(/\s+/gu, ''));
            }
          }
        });
      }
    });
    // Null is for links that cannot be merged, not for most of them.
    expect(merged).toBeGreaterThan(0.9 * all);
  });
});
