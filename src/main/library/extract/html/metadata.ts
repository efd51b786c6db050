import { known, knownAddress, knownDate, knownLanguage } from '../metadata';
import type { Known, Metadata, MetadataSource } from '../types';
import type { DomDocument } from './dom';
import { addressIn, type LinkedThing, linkedArticle, namesIn } from './linkedData';

/** What a page says of itself, and whether it says that only those who pay read all of it. */
export interface PageMetadata extends Metadata {
  readonly isPaid: boolean;
  /** The summary it gives of itself. */
  readonly description: string | null;
}

const DATE_NAMES = [
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'sailthru.date',
  'parsely-pub-date',
  'pubdate',
];
const AUTHOR_NAMES = ['author', 'dc.creator', 'sailthru.author', 'parsely-author', 'byl'];
const PUBLISHER_NAMES = ['application-name', 'dc.publisher'];

/** Browsers write into a saved page where it came from; so does the SingleFile extension. */
const SAVED_FROM = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(\S+)/;

/** Reads JSON-LD first, then Open Graph and other meta elements, then what the page shows. */
export function pageMetadata(document: DomDocument, html: string, address: string | undefined): PageMetadata {
  const thing: LinkedThing = linkedArticle(document) ?? {};
  const meta = metaElements(document);
  const open = (property: string) => meta.get(property);
  const outlet =
    known(namesIn(thing.publisher), 'json-ld') ??
    known(open('og:site_name'), 'open-graph') ??
    firstOf(PUBLISHER_NAMES, meta, (value) => known(value, 'meta'));
  return {
    outlet,
    headline: headlineOf(document, thing, open('og:title'), outlet),
    byline:
      known(namesIn(thing.author), 'json-ld') ??
      known(open('article:author')?.replace(/^https?:.*/, ''), 'open-graph') ??
      firstOf(AUTHOR_NAMES, meta, (value) => known(value, 'meta')) ??
      known(document.querySelector('[rel="author"], [itemprop="author"]')?.textContent, 'page'),
    published:
      knownDate(thing.datePublished, 'json-ld') ??
      knownDate(open('article:published_time'), 'open-graph') ??
      firstOf(DATE_NAMES, meta, (value) => knownDate(value, 'meta')) ??
      publishedTime(document),
    agency: known(namesIn(thing.sourceOrganization ?? thing.provider), 'json-ld'),
    address: addressOf(document, thing, html, meta.get('og:url'), address),
    language:
      knownLanguage(document.documentElement.getAttribute('lang'), 'page') ??
      knownLanguage(thing.inLanguage, 'json-ld') ??
      knownLanguage(open('og:locale'), 'open-graph') ??
      knownLanguage(meta.get('content-language'), 'meta'),
    isPaid: /^false$/i.test(String(thing.isAccessibleForFree)),
    description:
      (known(thing.description, 'json-ld') ?? known(open('og:description') ?? meta.get('description'), 'meta'))
        ?.value ?? null,
  };
}

function metaElements(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const key = ['property', 'name', 'itemprop', 'http-equiv'].map((name) => element.getAttribute(name)).find(Boolean);
    const content = element.getAttribute('content');
    if (key && content && !found.has(key.toLowerCase())) found.set(key.toLowerCase(), content);
  }
  return found;
}

function firstOf(
  names: readonly string[],
  meta: ReadonlyMap<string, string>,
  read: (value: string | undefined) => Known | null,
): Known | null {
  for (const name of names) {
    const value = read(meta.get(name));
    if (value) return value;
  }
  return null;
}

function publishedTime(document: DomDocument): Known | null {
  const time = document.querySelector(
    '[itemprop="datePublished"], time[pubdate], article header time, article time, time',
  );
  return knownDate(time?.getAttribute('datetime') ?? time?.getAttribute('content'), 'page');
}

/** The one heading of the page if it has one, for others may be shortened; else what it calls itself. */
function headlineOf(
  document: DomDocument,
  thing: LinkedThing,
  open: string | undefined,
  outlet: Known | null,
): Known | null {
  const headings = headingsOf(document, 'h1', outlet);
  const declared = known(thing.headline, 'json-ld') ?? known(open && withoutOutlet(open, outlet), 'open-graph');
  const same = headings.find(({ value }) => declared && sameWords(value, declared.value));
  const [only, another] = headings.length > 0 ? headings : headingsOf(document, 'h2', outlet);
  const title = known(withoutOutlet(document.querySelector('title')?.textContent ?? '', outlet), 'meta');
  return same ?? (another ? null : only) ?? declared ?? title;
}

/** Headings of one level; one that is the outlet's name is its banner. */
function headingsOf(document: DomDocument, level: 'h1' | 'h2', outlet: Known | null): readonly Known[] {
  return [...document.querySelectorAll(level)].flatMap((heading) => {
    const text = known(heading.textContent, 'page');
    return text && !(outlet && sameWords(text.value, outlet.value)) ? [text] : [];
  });
}

/** Titles end in the name of the site: "Headline | Outlet". */
function withoutOutlet(title: string, outlet: Known | null): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: '].map((separator) => title.lastIndexOf(separator)));
  return outlet && cut > 0 && sameWords(title.slice(cut), outlet.value) ? title.slice(0, cut) : title;
}

/** Whether two lines have the same letters and digits. */
export function sameWords(one: string, other: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare(one) === bare(other);
}

function addressOf(
  document: DomDocument,
  thing: LinkedThing,
  html: string,
  open: string | undefined,
  fetched: string | undefined,
): Known | null {
  const base = knownAddress(fetched, 'address')?.value;
  const sources: readonly (readonly [unknown, MetadataSource])[] = [
    [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'page'],
    [open, 'open-graph'],
    [addressIn(thing.mainEntityOfPage) ?? addressIn(thing.url), 'json-ld'],
    [SAVED_FROM.exec(html)?.[1], 'page'],
    [fetched, 'address'],
  ];
  for (const [value, from] of sources) {
    const address = knownAddress(value, from, base);
    if (address) return address;
  }
  return null;
}
