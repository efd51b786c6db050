import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from '../../contract';
import { PROPERTY } from '../../engine/testing';
import { filterRows, noFilter, unmatchedOnly } from '../filter/filter';
import { viewOf } from '../pair/view';
import { article, link, pair } from '../testing';
import { foldedOffsets, foldText } from './fold';
import { rowOrder } from './readingOrder';
import { buildIndex, findAll, hitsInFolds, type SearchIndex, search } from './search';

describe('foldText', () => {
  it.each([
    ['Lavrov’s “plan”', 'lavrov\'s "plan"'],
    ['café, Ångström, Čapek', 'cafe, angstrom, capek'],
    ['cafe\u0301', 'cafe'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['soft\u00ADhyphen zero\u200Bwidth', 'softhyphen zerowidth'],
    ['hard\u00A0space  two\r\nlines', 'hard space two lines'],
    ['ﬁnal ½ — dash', 'final 1⁄2 - dash'],
    ['𝐁old 北京', 'bold 北京'],
  ])('%s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('maps each folded character to its offset in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        const offsets = foldedOffsets(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect([...offsets]).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets[folded.length]).toBe(text.length);
      }),
      PROPERTY,
    );
  });

  it('maps hits back to the words in the text', () => {
    const text = 'Der Café-Besitzer  sagte: “Naïve!”';
    const offsets = foldedOffsets(text);
    const [at = -1] = findAll(foldText(text), foldText('NAIVE'), false);
    expect(text.slice(offsets[at], offsets[at + 5])).toBe('Naïve');
  });
});

const many = Array.from({ length: 12 }, (_, number) => `Only here, paragraph ${number} of Homs.`);
const reports = pair(
  article([['headline', 'Homs'], 'Shelling of Homs went on in Homs.', ['boilerplate', 'More on Homs'], ...many]),
  article(['Shelling of Homs went on.', 'Thomson reported.']),
  { links: [link([1], [0])] },
);
/** Both articles of a pair as a search sees them. */
function searched(one: Pair, filter = noFilter): SearchIndex {
  const view = viewOf(one);
  const entries = filterRows(one.comparison, view.rows, filter);
  return buildIndex(one, rowOrder(view, entries, filter.only));
}

const index = searched(reports);

describe('search', () => {
  it('counts hits on each side', () => {
    expect(search(index, 'homs', false).count).toEqual({ left: 16, right: 2 });
    expect(search(index, 'homs', true).count).toEqual({ left: 16, right: 1 });
    expect(search(index, ' ', false).count).toEqual({ left: 0, right: 0 });
    expect(search(index, 'damascus', false).count).toEqual({ left: 0, right: 0 });
  });

  it('goes row by row, left before right', () => {
    const { paragraph, nth } = search(index, 'homs', true);
    const order = paragraph.map((at, hit) => {
      const one = index.paragraphs[at];
      return `${one?.side} ${one?.paragraph} ${nth[hit]}`;
    });
    expect(order.slice(0, 4)).toEqual(['left 0 0', 'left 1 0', 'left 1 1', 'right 0 0']);
  });

  it('counts hits in folds', () => {
    const hits = search(index, 'homs', true);
    expect(hitsInFolds(index, hits, () => false)).toEqual({ clutter: 1, run: 8 });
    expect(hitsInFolds(index, hits, ({ within }) => within?.kind === 'run')).toEqual({ clutter: 1, run: 0 });
  });

  it('counts hits in rows that a filter folds', () => {
    const filtered = searched(reports, unmatchedOnly);
    const hits = search(filtered, 'homs', true);
    expect(hitsInFolds(filtered, hits, () => false)).toEqual({ clutter: 1, run: 3 + 8 });
  });

  it('finds the same as a plain search of each paragraph', () => {
    const words = fc.array(fc.constantFrom('the', 'Homs', 'café', 'he', 'U.N.', 'ne'), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 6 }),
        fc.constantFrom('he', 'h', 'cafe', 'ne', 'homs'),
        (texts, query) => {
          const one = pair(article(texts.map((text) => text.join(' '))), article([]));
          const all = search(searched(one), query, false);
          const expected = texts.reduce((sum, text) => sum + foldText(text.join(' ')).split(query).length - 1, 0);
          expect(all.count.left).toBe(expected);
        },
      ),
      PROPERTY,
    );
  });
});
