import type { Article, Paragraph } from '../types';

/** An article of which nothing is known but its paragraphs and its language. */
export function withoutMetadata(paragraphs: readonly Paragraph[], language: string | null): Article {
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
    language,
    paragraphs,
  };
}

/** An article of body paragraphs with the given texts, as if they stood one a line in a source. */
export function plainArticle(texts: readonly string[], language: string | null): Article {
  let end = -1;
  const paragraphs = texts.map((text): Paragraph => {
    const start = end + 1;
    end = start + text.length;
    return { text, role: 'body', start, end };
  });
  return withoutMetadata(paragraphs, language);
}
