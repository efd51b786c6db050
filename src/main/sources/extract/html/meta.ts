import type { DomDocument } from './dom';
import { unescaped } from './entities';

/** The values of a page's meta elements by lower-case name, in source order. */
export type MetaElements = ReadonlyMap<string, readonly string[]>;

/** A page has a few authors, and one of most other properties. */
const MOST_VALUES = 50;

const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

export function metaElements(document: DomDocument): MetaElements {
  const found = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = unescaped(element.getAttribute('content') ?? '');
    const key = NAMING.map((name) => element.getAttribute(name))
      .find(Boolean)
      ?.toLowerCase();
    if (!key || content.trim() === '') continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, [content]);
    else if (known.length < MOST_VALUES && !known.includes(content)) known.push(content);
  }
  return found;
}
