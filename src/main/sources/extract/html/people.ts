import type { MetadataSource, SourcedValue } from '../types';
import type { DomDocument, DomElement } from './dom';
import { unescaped } from './entities';
import { type LinkedEntity, namesIn } from './linkedData';
import type { MetaElements } from './meta';
import { namesOf, selfAndAncestors } from './names';
import { sameWords } from './words';

const AUTHOR_NAMES = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'parsely-author',
  'byl',
  'cxenseparse:author',
  'citation_author',
];

/** In characters: longer texts are not names. */
const LONGEST_NAMES = 200;

const BEFORE_NAMES =
  /^(?:written by|reported by|story by|by|von|par|por|di|af|av|door|автор|text|texto|texte|autor|autorin|auteur)(?:\s{0,3}:|\s)\s{0,3}/iu;

const ADDRESS = /(?:https?:\/\/|www\.)[^\s()]+|[^\s@]{1,64}@[^\s@]{1,64}/gi;
/** "(www.dw.com)", "mdr.de", "STERN.de": a site, not an author. */
const SITE =
  /^\(?(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|de|at|ch|co|uk|fr|es|it|nl|info|news|tv|[a-z]{2})\)?$/iu;
/** Placeholders that templates show when no name is known. */
const RIGHTS = /copyright|©/i;
const NOBODY =
  /^(?:admin|administrator|editor|redaktion|redaction|redacción|unknown|anonymous|null|undefined|none|staff|author|web ?master|user)$/i;

/** Names that are not a person's: those of the outlet, its publisher and its site. */
export interface PublisherNames {
  readonly names: readonly string[];
  /** The host of the page's address, without `www.`. */
  readonly host: string | null;
}

/** The authors declared by a page, separated by commas; null if it names none. */
export function declaredByline(
  document: DomDocument,
  article: LinkedEntity,
  meta: MetaElements,
  houses: PublisherNames,
): SourcedValue | null {
  const sources: readonly (readonly [readonly string[], MetadataSource])[] = [
    [namesIn(article.author), 'json-ld'],
    [namesIn(article.creator), 'json-ld'],
    ...AUTHOR_NAMES.map((name) => [meta.get(name) ?? [], name.startsWith('article:') ? 'open-graph' : 'meta'] as const),
    // A name marked as one is certain; a line that contains one may say more.
    [markedNames(document), 'meta'],
    [shownNames(document), 'page'],
  ];
  for (const [values, from] of sources) {
    const names = peopleIn(values, houses);
    if (names.length > 0) return { value: names.join(', '), from };
  }
  return null;
}

/** More people than this did not write one article. */
const MOST_PEOPLE = 50;

/** The distinct names in some values, without words that are not part of a name, outlets and placeholders. */
export function peopleIn(values: readonly string[], houses: PublisherNames): readonly string[] {
  const names = values
    .slice(0, MOST_PEOPLE)
    .map(tidyName)
    .filter(
      (name) =>
        name !== '' &&
        name.length <= LONGEST_NAMES &&
        !isPublisher(name, houses) &&
        !NOBODY.test(name) &&
        !RIGHTS.test(name),
    );
  return names.filter((name, i) => names.findIndex((other) => sameWords(name, other)) === i);
}

function tidyName(value: string): string {
  const text = unescaped(value)
    .slice(0, LONGEST_NAMES * 2)
    .replace(ADDRESS, ' ')
    .replace(/\(\s{0,3}\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BEFORE_NAMES, '')
    .replace(/^[\s,;|·•-]+/, '');
  const tidy = withoutEnd(text);
  return surnameFirst(tidy) ?? tidy;
}

/** A loop, because an expression that searches for the end of the text from each of many spaces is quadratic. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;|·•-'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A surname and first names with a comma between, each with lower-case letters: "Reuters, AFP" are two names. */
const SURNAME_FIRST = /^(\p{Lu}[\p{L}'’-]*\p{Ll}),\s{0,3}(\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’.-]*)?)$/u;

/** "Surname, First name" in the usual order; null if the name is not written that way. */
function surnameFirst(name: string): string | null {
  const [, surname, first] = SURNAME_FIRST.exec(name) ?? [];
  return surname === undefined ? null : `${first} ${surname}`;
}

const COMPANY = /\b(?:Inc|Ltd|GmbH|AG|LLC|Co)\.?$/;

function isPublisher(name: string, { names, host }: PublisherNames): boolean {
  if (SITE.test(name) || COMPANY.test(name) || names.some((house) => sameWords(name, house))) return true;
  const [label = ''] = host?.split('.') ?? [];
  return label.length > 2 && sameWords(name, label);
}

const MARKED = '[rel~="author"], [itemprop~="author"]';
const SHOWN = '[class*="byline" i], [class*="author" i]';
/** Names of elements in which other people are named. */
const ELSEWHERE = /\b(?:comments?|related|teasers?|sidebar|bio|about|recommend(?:ed)?|card|popular|footer)\b/;

/** The first name marked as the author's, and those marked beside it. */
function markedNames(document: DomDocument): readonly string[] {
  const [first, ...others] = shortElements(document, MARKED);
  if (first === undefined) return [];
  const inside = [...first.querySelectorAll('[itemprop~="name"]')];
  if (inside.length > 0) return inside.map(textOf);
  const isBeside = (other: DomElement) =>
    other.parentNode === first.parentNode || other.parentNode?.parentNode === first.parentNode?.parentNode;
  return [first, ...others.filter(isBeside)].flatMap(namesOfLine);
}

/** The names in the first line that the template names a byline. */
function shownNames(document: DomDocument): readonly string[] {
  const [first] = shortElements(document, SHOWN);
  return first === undefined ? [] : namesOfLine(first);
}

/** The elements that have little text and are not near the names of others. */
function shortElements(document: DomDocument, selector: string): readonly DomElement[] {
  return [...document.querySelectorAll(selector)].filter((element) => {
    const { length } = textOf(element);
    return length > 0 && length <= LONGEST_NAMES && !isElsewhere(element);
  });
}

/** The number of ancestors that show where on the page a name is. */
const NEAR = 4;

/** Two to five words, each capitalised where the script has capitals, and no digits. */
const LINKED_NAME = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){1,4}$/u;

/** The links of a line, if it contains more than names (a date, a place); else the line. */
function namesOfLine(line: DomElement): readonly string[] {
  const linked = [...line.querySelectorAll('a')].map(textOf).filter((text) => LINKED_NAME.test(text));
  return linked.length > 0 ? linked : [textOf(line)];
}

function isElsewhere(element: DomElement): boolean {
  return [...selfAndAncestors(element)]
    .slice(0, NEAR)
    .some((one) => one.localName === 'aside' || one.localName === 'footer' || ELSEWHERE.test(namesOf(one)));
}

function textOf(element: DomElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
