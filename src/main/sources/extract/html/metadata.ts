import { known, knownAddress, knownLanguage } from '../metadata';
import type { Metadata, MetadataSource, SourcedValue } from '../types';
import { declaredDate } from './dates';
import type { DomDocument } from './dom';
import { unescaped } from './entities';
import { headlineOf, splitHeadings } from './headline';
import { addressIn, type LinkedData, type LinkedEntity, linkedData, namesIn, textIn } from './linkedData';
import { type MetaElements, metaElements } from './meta';
import { outletOf, withoutOutlet } from './outlet';
import { declaredByline, type PublisherNames } from './people';

/** A page's metadata, with values that help to find the article on it. */
export interface PageMetadata extends Metadata {
  /** Whether it declares that only subscribers see the full text. */
  readonly isPaid: boolean;
  /** Its summary of itself. */
  readonly description: string | null;
  /** The text of the article as provided for search engines. */
  readonly copy: string | null;
  /** Its titles for use by others, the most reliable first. */
  readonly titles: readonly string[];
  readonly houses: PublisherNames;
}

/** Browsers write the original address into a saved page; so does the SingleFile extension. */
const SAVED_FROM =
  /<!--\s{0,20}(?:saved from url=\(\d{1,9}\)|Page saved with SingleFile\s{1,20}url:\s{0,20})(\S{1,2000})/;

/**
 * Reads JSON-LD first, then Open Graph and other meta elements, then the visible text. Changes the document: separates
 * the headline from its kicker.
 */
export function pageMetadata(document: DomDocument, html: string, fetched: string | undefined): PageMetadata {
  const linked = linkedData(document);
  const { article } = linked;
  const meta = metaElements(document);
  const title = tidy(document.querySelector('title')?.textContent ?? '');
  const titles = [textIn(article.headline), meta.get('og:title')?.[0], meta.get('twitter:title')?.[0]].flatMap(
    (value) => (value ? [tidy(value)] : []),
  );
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => tidy(textContent ?? ''));
  const outlet = outletOf(linked, meta, title, [...titles, ...headings]);
  const declared = declaredTitles(article, meta, title, outlet);
  splitHeadings(
    document,
    declared.map(({ value }) => value),
  );
  const address = addressOf(document, article, meta, { savedFrom: SAVED_FROM.exec(html)?.[1], fetched });
  const language = languageOf(document, article, meta);
  const houses = publisherNames(linked, meta, outlet, address ?? knownAddress(fetched, 'address'));
  return {
    outlet,
    headline: headlineOf(document, declared, outlet),
    byline: declaredByline(document, article, meta, houses),
    published: declaredDate(document, article, meta, language?.value ?? null),
    agency: known(namesIn(article.sourceOrganization ?? article.provider)[0], 'json-ld'),
    address,
    language,
    isPaid: /^false$/i.test(String(article.isAccessibleForFree)),
    description: descriptionOf(article, meta),
    copy: textIn(article.articleBody),
    titles: declared.map(({ value }) => value),
    houses,
  };
}

const tidy = (text: string): string => unescaped(text).replace(/\s+/g, ' ').trim();

function declaredTitles(
  article: LinkedEntity,
  meta: MetaElements,
  title: string,
  outlet: SourcedValue | null,
): readonly SourcedValue[] {
  const open = [meta.get('og:title')?.[0], meta.get('twitter:title')?.[0]];
  return [
    known(tidy(textIn(article.headline) ?? ''), 'json-ld'),
    ...open.map((value) => known(withoutOutlet(tidy(value ?? ''), outlet), 'open-graph')),
    known(withoutOutlet(title, outlet), 'meta'),
  ].filter((one) => one !== null);
}

function descriptionOf(article: LinkedEntity, meta: MetaElements): string | null {
  const given = [meta.get('og:description')?.[0], textIn(article.description), meta.get('description')?.[0]];
  return given.map((value) => tidy(value ?? '')).find((value) => value !== '') ?? null;
}

function languageOf(document: DomDocument, article: LinkedEntity, meta: MetaElements): SourcedValue | null {
  return (
    knownLanguage(document.documentElement.getAttribute('lang'), 'page') ??
    knownLanguage(article.inLanguage, 'json-ld') ??
    knownLanguage(meta.get('og:locale')?.[0], 'open-graph') ??
    knownLanguage(meta.get('content-language')?.[0], 'meta')
  );
}

/** The page's names for its publisher. */
function publisherNames(
  { article, site }: LinkedData,
  meta: MetaElements,
  outlet: SourcedValue | null,
  address: SourcedValue | null,
): PublisherNames {
  const names = [outlet?.value, meta.get('og:site_name')?.[0], ...namesIn(article.publisher), ...namesIn(site)];
  const host = address ? new URL(address.value).hostname.replace(/^www\./, '') : null;
  return { names: names.filter((name) => name !== undefined), host };
}

/** The first of these values that is an address; those of the page may be relative to the one it was fetched from. */
function addressOf(
  document: DomDocument,
  article: LinkedEntity,
  meta: MetaElements,
  { savedFrom, fetched }: { readonly savedFrom: string | undefined; readonly fetched: string | undefined },
): SourcedValue | null {
  const base = knownAddress(fetched, 'address')?.value;
  const sources: readonly (readonly [unknown, MetadataSource])[] = [
    [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'page'],
    [meta.get('og:url')?.[0], 'open-graph'],
    [addressIn(article.mainEntityOfPage) ?? addressIn(article.url), 'json-ld'],
    [savedFrom, 'page'],
    [fetched, 'address'],
  ];
  for (const [value, from] of sources) {
    const address = knownAddress(value, from, base);
    if (address) return address;
  }
  return null;
}
