import type { DomDocument } from './dom';

/** One thing a page says of itself in JSON-LD (schema.org), its properties as they stand. */
export type LinkedThing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES = /Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/;

/** The article among the things a page describes in JSON-LD, or null. */
export function linkedArticle(document: DomDocument): LinkedThing | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = things(parsed(script.textContent ?? '')).find((thing) => {
      const types = [thing['@type']].flat();
      return types.some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type));
    });
    if (article) return article;
  }
  return null;
}

/** The things in a value: itself, the items of a list, those of a graph. */
function things(value: unknown): readonly LinkedThing[] {
  return [value]
    .flat()
    .filter(isThing)
    .flatMap((thing) => [thing, ...[thing['@graph'] ?? []].flat().filter(isThing)]);
}

function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.trim().replace(/^<!--|-->$/g, ''));
  } catch {
    return null;
  }
}

/** The names of people or organisations, given as text, as things, or as a list of either; null when there is none. */
export function namesIn(value: unknown): string | null {
  const names = [value].flat().map((one) => (isThing(one) ? one.name : one));
  const said = names.filter((name): name is string => typeof name === 'string' && !/^https?:/.test(name));
  return said.length === 0 ? null : said.join(', ');
}

/** An address given as text or as the id of a thing. */
export function addressIn(value: unknown): unknown {
  return isThing(value) ? (value['@id'] ?? value.url) : value;
}
