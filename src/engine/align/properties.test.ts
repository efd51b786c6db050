import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, PROPERTY, relatedArticles } from '../testing';
import type { Article, Span } from '../types';
import { compareArticles } from './compare';
import { prepare } from './prepare';
import { contents, expectValid, hostileArticles } from './testing';

const textAt = ({ paragraphs }: Article, { paragraph, start, end }: Span): string =>
  paragraphs[paragraph]?.text.slice(start, end) ?? '';

/** The folded words of one side of a passage. */
const wordsAt = (article: Article, span: Span): readonly string[] =>
  prepare(articleOf([textAt(article, span)])).words.map(({ key }) => key);

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const above = row;
    row = [0];
    b.forEach((other, index) => {
      row.push(word === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0));
    });
  }
  return row.at(-1) ?? 0;
}

describe('properties of a comparison', () => {
  it('gives a valid answer, whose edits turn each left text into the right one', () => {
    fc.assert(
      fc.property(fc.oneof(relatedArticles, hostileArticles), ({ left, right }) => {
        expectValid(compareArticles(left, right), left, right);
      }),
      PROPERTY,
    );
  });

  it('swaps with the sides, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(relatedArticles, hostileArticles), ({ left, right }) => {
        expect(contents(compareArticles(right, left), true)).toEqual(contents(compareArticles(left, right), false));
      }),
      PROPERTY,
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(relatedArticles, ({ left, right }) => {
        expect(compareArticles(left, right)).toEqual(compareArticles(left, right));
      }),
      PROPERTY,
    );
  });

  it('finds in passages words that are equal once folded', () => {
    fc.assert(
      fc.property(relatedArticles, ({ left, right }) => {
        for (const { left: from, right: to, words } of compareArticles(left, right).passages) {
          const [a, b] = [wordsAt(left, from), wordsAt(right, to)];
          expect([a[0], a.at(-1)]).toEqual([b[0], b.at(-1)]);
          expect(longestCommonSubsequence(a, b)).toBeGreaterThanOrEqual(words);
        }
      }),
      PROPERTY,
    );
  });
});

describe('coverage', () => {
  const covered = (article: Article, share: number): number => Math.round(prepare(article).words.length * share);
  const both = (left: Article, right: Article) => {
    const { coverage } = compareArticles(left, right);
    return { left: covered(left, coverage.left), right: covered(right, coverage.right) };
  };
  const texts = ({ paragraphs }: Article) => paragraphs.map(({ text }) => text);
  /**
   * Words that occur nowhere else. Repeating words of the story makes them common, and so may rightly turn a short
   * shared run into a formula.
   */
  const added = fc
    .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 30 })
    .map((numbers) => numbers.map((number) => `fresh${number}`).join(' '));

  it('does not shrink when both outlets tell one paragraph more', () => {
    fc.assert(
      fc.property(relatedArticles, added, ({ left, right }, more) => {
        const before = both(left, right);
        const after = both(articleOf([...texts(left), more]), articleOf([...texts(right), more]));
        expect(after.left).toBeGreaterThanOrEqual(before.left);
        expect(after.right).toBeGreaterThanOrEqual(before.right);
      }),
      PROPERTY,
    );
  });

  it('does not shrink when one outlet tells more', () => {
    fc.assert(
      fc.property(relatedArticles, added, ({ left, right }, more) => {
        const before = both(left, right);
        const after = both(articleOf([...texts(left), more]), right);
        expect(after.right).toBeGreaterThanOrEqual(before.right);
        expect(after.left).toBeGreaterThanOrEqual(before.left);
      }),
      PROPERTY,
    );
  });
});

describe('a budget', () => {
  it('gives a valid answer wherever it ends, approximate exactly when a step was left out', () => {
    fc.assert(
      fc.property(relatedArticles, fc.double({ min: 0, max: 1, noNaN: true }), ({ left, right }, share) => {
        let asked = 0;
        const whole = compareArticles(left, right, { exhausted: () => ++asked < 0 });
        const allowed = Math.floor(asked * share);
        let used = 0;
        const partial = compareArticles(left, right, { exhausted: () => ++used > allowed });
        expectValid(partial, left, right);
        expect(partial.approximate).toBe(allowed < asked);
        if (allowed === asked) expect(partial).toEqual(whole);
      }),
      PROPERTY,
    );
  });

  it('that is exhausted from the start costs no work that grows with the text', () => {
    const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const article = articleOf(Array.from({ length: 50 }, () => text));
    let asked = 0;
    const answer = compareArticles(article, article, { exhausted: () => ++asked > 0 });
    expect(asked).toBe(1);
    expect(answer).toEqual({ links: [], passages: [], edits: [], coverage: { left: 0, right: 0 }, approximate: true });
  });
});
