import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../../contract';
import { compareArticles, parseArticle } from '../../../engine';
import { mergeLink, type Part } from './merge';

/** `[left words]`, `{right words}`, a bar between paragraphs. */
function notation(merged: readonly (readonly Part[])[] | null): string | undefined {
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

/** The paragraphs of one side of the merged text, white space apart. */
function sideOf(merged: readonly (readonly Part[])[], side: 'left' | 'right'): string {
  return merged
    .flat()
    .filter(({ own }) => own === null || own.side === side)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, '');
}

describe('mergeLink', () => {
  it('tells what is shared once, and both wordings where they differ', () => {
    const text = (verb: string, who: string): string =>
      `The council met.\n\n${who} told reporters after the long meeting that the harbour bridge would ${verb} 340 million dollars and open in 2031.\n`;
    const pair = pairOf(text('cost', 'The mayor'), text('swallow', 'The mayor of the city'));
    const link = pair.comparison.links.findIndex(({ relation }) => relation === 'edited');
    expect(notation(mergeLink(pair, link))).toBe(
      'The mayor {of the city} told reporters after the long meeting that the harbour bridge would [cost] {swallow} 340 million dollars and open in 2031.',
    );
  });

  it('keeps words apart that only one side has at the beginning', () => {
    const text = 'Opposition activists said government forces renewed shelling of the central city of Homs on Tuesday.';
    const pair = pairOf(`Council met.\n\n${text}\n`, `Council met.\n\nAMMAN (Reuters) - ${text}\n`);
    const link = pair.comparison.links.findIndex((one) => one.left.includes(1));
    expect(notation(mergeLink(pair, link))).toBe(`{AMMAN (Reuters) -} ${text}`);
  });

  const folder = join(__dirname, '../../../../seeds');
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parseArticle(readFileSync(join(folder, name), 'utf8')));

  it('holds each side’s text to the letter, white space apart, or gives way', () => {
    let merged = 0;
    let all = 0;
    for (const left of articles) {
      for (const right of articles) {
        if (left === right) continue;
        const pair: Pair = { left, right, comparison: compareArticles(left, right) };
        pair.comparison.links.forEach((link, index) => {
          if (link.relation !== 'verbatim' && link.relation !== 'edited') return;
          all++;
          const found = mergeLink(pair, index);
          if (found === null) return;
          merged++;
          for (const side of ['left', 'right'] as const) {
            const text = link[side].map((paragraph) => pair[side].paragraphs[paragraph]?.text ?? '').join('');
            expect(sideOf(found, side)).toBe(text.replace(/\s+/gu, ''));
          }
        });
      }
    }
    // Giving way is for links that cannot be merged, not for most of them.
    expect(merged).toBeGreaterThan(0.9 * all);
  });
});
