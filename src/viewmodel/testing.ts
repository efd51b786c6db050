/** Short notations for articles, links and pairs in tests. */
import type { Article, Comparison, Link, Pair, Relation, Role } from '../contract';

/** A paragraph of a test article: the text of a body paragraph, or a role and text. */
type ParagraphShorthand = string | readonly [Role, string];

/** An article of these paragraphs, each on a line of its source. */
export function article(paragraphs: readonly ParagraphShorthand[], facts: Partial<Article> = {}): Article {
  let start = 0;
  return {
    outlet: null,
    outletFrom: null,
    headline: null,
    byline: null,
    dateline: null,
    published: null,
    agencies: [],
    agencyClaims: [],
    cutOff: null,
    language: 'en',
    ...facts,
    paragraphs: paragraphs.map((shorthand) => {
      const [role, text] = typeof shorthand === 'string' ? (['body', shorthand] as const) : shorthand;
      const paragraph = { text, role, start, end: start + text.length };
      start = paragraph.end + 1;
      return paragraph;
    }),
  };
}

/** A link: `link([0], [1, 2], 'edited')`. */
export function link(
  left: readonly number[],
  right: readonly number[],
  relation: Relation = 'verbatim',
  rest: Partial<Link> = {},
): Link {
  return { left, right, relation, score: 1, moved: false, ...rest };
}

/** A pair with this comparison; everything else is empty. */
export function pair(left: Article, right: Article, comparison: Partial<Comparison> = {}): Pair {
  const nothing: Comparison = {
    links: [],
    passages: [],
    edits: [],
    coverage: { left: 0, right: 0 },
    approximate: false,
  };
  return { left, right, comparison: { ...nothing, ...comparison } };
}
