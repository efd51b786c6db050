import type { DomDocument } from './dom';

/** One entity described in a page's JSON-LD (schema.org), with its properties unchanged. */
export type LinkedEntity = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES = /Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/;
const SITE_TYPES = /^WebSite$/;

/** The entities that a page describes in JSON-LD. */
export interface LinkedData {
  /** The first article; empty if there is none. */
  readonly article: LinkedEntity;
  /** The website; empty if there is none. */
  readonly site: LinkedEntity;
}

export function linkedData(document: DomDocument): LinkedData {
  const all = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    entitiesIn(parsed(script.textContent ?? '')),
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

/** Properties that may contain the id of an entity described elsewhere on the page. */
const REFERRING = ['author', 'creator', 'publisher', 'sourceOrganization', 'provider'];

/** An entity with the ids in its properties replaced by the entities they refer to. */
function resolved(thing: LinkedEntity, byId: ReadonlyMap<unknown, LinkedEntity>): LinkedEntity {
  const found = REFERRING.filter((name) => name in thing).map((name) => {
    const values = [thing[name]].flat(2).map((value) => (isEntity(value) ? (byId.get(value['@id']) ?? value) : value));
    return [name, values] as const;
  });
  return { ...thing, ...Object.fromEntries(found) };
}

/** The entities in a value: itself, the items of a list, those of a graph. */
function entitiesIn(value: unknown): readonly LinkedEntity[] {
  return [value]
    .flat(2)
    .filter(isEntity)
    .flatMap((thing) => [thing, ...[thing['@graph'] ?? [], thing.mainEntity ?? []].flat(2).filter(isEntity)]);
}

function isEntity(value: unknown): value is LinkedEntity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses JSON as found on pages: in a comment, with line breaks inside strings, with a trailing comma. */
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
      // The next, more lenient attempt may succeed.
    }
  }
  return null;
}

/** The names of people or organisations, given as text, as entities, or as a list of either. */
export function namesIn(value: unknown): readonly string[] {
  return [value]
    .flat(2)
    .flatMap((one) => (isEntity(one) ? one.name : one))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '' && !/^https?:/.test(name));
}

/** An address given as text or as the id of an entity. */
export function addressIn(value: unknown): unknown {
  return isEntity(value) ? (value['@id'] ?? value.url) : value;
}

/** A text given whole or in parts, without markup; null if there is none. */
export function textIn(value: unknown): string | null {
  const parts = [value].flat(2).filter((part): part is string => typeof part === 'string');
  const text = parts.join('\n').replace(/<[^<>]*>/g, '\n');
  return text.trim() === '' ? null : text;
}
