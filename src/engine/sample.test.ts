import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Article, compareArticles, parseArticle } from './index';

const load = (file: string): Article => parseArticle(readFileSync(`seeds/${file}`, 'utf8'));
const globe = load('000_7716cf6ab2c65437.txt');
const reuters = load('002_faf2e4ef9f8287a2.txt');

const begins = (article: Article, indices: readonly number[]): string =>
  (article.paragraphs[indices[0] ?? -1]?.text ?? '').slice(0, 40);

describe('The Globe and Mail beside Reuters', () => {
  const comparison = compareArticles(globe, reuters);
  const links = comparison.links.map((link) => ({
    left: begins(globe, link.left),
    right: begins(reuters, link.right),
    relation: link.relation,
    moved: link.moved,
  }));

  it('shares five paragraphs, in their order', () => {
    const shared = links.filter(({ moved }) => !moved);
    expect(shared.map(({ left }) => left)).toEqual(
      [
        'Russia won a promise from Syrian Presiden',
        'Foreign Minister Sergei Lavrov, represen',
        'The Russian mediation failed to slow a r',
        'Opposition activists said government for',
        'There were also reports from residents o',
      ].map((text) => text.slice(0, 40)),
    );
    expect(shared.map(({ relation }) => relation)).toEqual(['verbatim', 'edited', 'edited', 'verbatim', 'verbatim']);
  });

  it('finds the sixth, moved and partly shared', () => {
    expect(links).toContainEqual({
      left: 'Russia has supported an Arab League peac',
      right: "There was no indication from Lavrov's co",
      relation: 'partial',
      moved: true,
    });
  });

  it('shows how much of the agency copy was carried', () => {
    expect(comparison.coverage.right).toBeGreaterThan(0.5);
    expect(comparison.coverage.left).toBeLessThan(0.25);
  });
});
