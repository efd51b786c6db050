import type { Article, Paragraph } from '../types';

/** An article with its paragraphs and its language, without any other metadata. */
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

/** An article of body paragraphs with the given texts, as if each were one line of a source. */
export function plainArticle(texts: readonly string[], language: string | null): Article {
  let end = -1;
  const paragraphs = texts.map((text): Paragraph => {
    const start = end + 1;
    end = start + text.length;
    return { text, role: 'body', start, end };
  });
  return withoutMetadata(paragraphs, language);
}
