/** Helpers for tests of a whole comparison. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { applied, articleOf, prose } from '../testing';
import type { Article, Comparison, Edit, Passage, Span } from '../types';

/** Any 16-bit units, lone surrogates among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const anyText = fc.oneof(units, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }), prose);

/** Two articles of any text, including paragraphs that both have. */
export const hostileArticles = fc
  .tuple(fc.array(anyText, { maxLength: 5 }), fc.array(anyText, { maxLength: 5 }), fc.array(anyText, { maxLength: 3 }))
  .map(([own, other, shared]) => ({
    left: articleOf([...own, ...shared]),
    right: articleOf([...shared, ...other]),
  }));

/** Expects spans within their texts, ascending links, and edits that turn each left text into the right one. */
export function expectValid(comparison: Comparison, left: Article, right: Article): void {
  const { links, passages, edits, coverage } = comparison;
  const isSpan = (article: Article, span: Span | null) => {
    if (span === null) return;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.start).toBeLessThan(span.end);
    expect(span.end).toBeLessThanOrEqual(article.paragraphs[span.paragraph]?.text.length ?? -1);
  };
  for (const { left: from, right: to } of [...passages, ...edits]) {
    isSpan(left, from);
    isSpan(right, to);
  }
  for (const { left: from, right: to, score } of links) {
    for (const [indices, { paragraphs }] of [
      [from, left],
      [to, right],
    ] as const) {
      expect(indices.length).toBeGreaterThan(0);
      expect(indices).toEqual([...new Set(indices)].sort((a, b) => a - b));
      for (const index of indices) expect(paragraphs[index]).toBeDefined();
    }
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
  for (const edit of edits) {
    expect(edit.left === null && edit.right === null).toBe(false);
    if (edit.left !== null) expect(links[edit.link]?.left).toContain(edit.left.paragraph);
    if (edit.right !== null) expect(links[edit.link]?.right).toContain(edit.right.paragraph);
  }
  for (const share of [coverage.left, coverage.right]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
  links.forEach((_, link) => {
    expect(applied(link, comparison, left, right)).toBe('the right text');
  });
}

/** A comparison as sets, each link with its edits, with the sides as they are or swapped. */
export function contents({ links, passages, edits, coverage, approximate }: Comparison, swap: boolean) {
  const ends = <T>({ left, right }: { readonly left: T; readonly right: T }) => (swap ? [right, left] : [left, right]);
  const kind = ({ kind }: Edit) =>
    swap ? (({ cut: 'addition', addition: 'cut' } as Record<string, string>)[kind] ?? kind) : kind;
  const editsOf = (link: number) => edits.filter((edit) => edit.link === link).map((edit) => [kind(edit), ends(edit)]);
  return {
    links: links
      .map((link, index) => JSON.stringify([ends(link), link.relation, link.score, link.moved, editsOf(index)]))
      .sort(),
    passages: passages.map((passage: Passage) => JSON.stringify([ends(passage), passage.words])).sort(),
    coverage: ends(coverage),
    approximate,
  };
}
