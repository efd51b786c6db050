import type { DomDocument } from './dom';

/** One thing a page says of itself in JSON-LD (schema.org), its properties as they are. */
export type LinkedThing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES = /Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/;
const SITE_TYPES = /^WebSite$/;

/** The things that a page describes in JSON-LD. */
export interface LinkedData {
  /** The first article; empty when there is none. */
  readonly article: LinkedThing;
  /** The website; empty when there is none. */
  readonly site: LinkedThing;
}

export function linkedData(document: DomDocument): LinkedData {
  const all = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    things(parsed(script.textContent ?? '')),
  );
  const byId = new Map(
    all
      .filter((thing) => typeof thing['@id'] === 'string' && thing.name !== undefined)
      .map((thing) => [thing['@id'], thing]),
  );
  const first = (types: RegExp) => {
    const thing = all.find((one) => [one['@type']].flat().some((type) => typeof type === 'string' && types.test(type)));
    return thing ? resolved(thing, byId) : {};
  };
  return { article: first(ARTICLE_TYPES), site: first(SITE_TYPES) };
}

/** Properties that a page may give as the id of a thing which it describes elsewhere. */
const REFERRING = ['author', 'creator', 'publisher', 'sourceOrganization', 'provider'];

/** A thing with those that it refers to by their ids in place of the ids. */
function resolved(thing: LinkedThing, byId: ReadonlyMap<unknown, LinkedThing>): LinkedThing {
  const found = REFERRING.filter((name) => name in thing).map((name) => {
    const values = [thing[name]].flat(2).map((value) => (isThing(value) ? (byId.get(value['@id']) ?? value) : value));
    return [name, values] as const;
  });
  return { ...thing, ...Object.fromEntries(found) };
}

/** The things in a value: itself, the items of a list, those of a graph. */
function things(value: unknown): readonly LinkedThing[] {
  return [value]
    .flat(2)
    .filter(isThing)
    .flatMap((thing) => [thing, ...[thing['@graph'] ?? [], thing.mainEntity ?? []].flat(2).filter(isThing)]);
}

function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of some JSON as pages have it: in a comment, with line breaks inside strings, with a comma too many. */
function parsed(json: string): unknown {
  const bare = json
    .trim()
    .replace(/^(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\/\/\s?\]\]>|\]\]>);?$/, '')
    .replace(/;$/, '');
  for (const text of [bare, bare.replace(/\p{Cc}/gu, ' ').replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next, less strict reading may do.
    }
  }
  return null;
}

/** The names of authors or organisations, given as text, as things, or as a list of either. */
export function namesIn(value: unknown): readonly string[] {
  return [value]
    .flat(2)
    .flatMap((one) => (isThing(one) ? one.name : one))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '' && !/^https?:/.test(name));
}

/** An address given as text or as the id of a thing. */
export function addressIn(value: unknown): unknown {
  return isThing(value) ? (value['@id'] ?? value.url) : value;
}

/** A text given as such or in parts, without markup; null when there is none. */
export function textIn(value: unknown): string | null {
  const parts = [value].flat(2).filter((part): part is string => typeof part === 'string');
  const text = parts.join('\n').replace(/<[^<>]*>/g, '\n');
  return text.trim() === '' ? null : text;
}
