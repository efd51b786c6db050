import { readDate } from '../../../../engine';
import { known } from '../metadata';
import type { MetadataSource, SourcedValue } from '../types';
import type { DomDocument, DomElement } from './dom';
import type { LinkedEntity } from './linkedData';
import type { MetaElements } from './meta';
import { namesOf, selfAndAncestors } from './names';

/** Names of meta elements with the date of publication, the most reliable first. */
const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article:published:time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'shareaholic:article_published_time',
  'cxenseparse:recs:publishtime',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date.created',
  'article.published',
  'article.created',
  'creation_date',
  'date_published',
  'date',
];

/** An ISO 8601 date, time and optional zone, with the variations that occur on sites. */
const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\s?(\d{2}:\d{2})(:\d{2})?(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?(?!\d)/i;

/** A date in an address: `/2016/11/17/`, `/2016-11-17-`, `/20161117/`. */
const IN_ADDRESS = /[/_-](20\d{2}|19\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\d])/;

/** Longer values are not dates. */
const LONGEST_DATE = 200;

/**
 * A date in any common form as ISO 8601, with the time only if its zone is known. The day is the outlet's: the moment
 * is given in UTC if the day there is the same, else with its zone. Null for anything that is not a date.
 */
export function knownPageDate(value: unknown, from: MetadataSource, language: string | null): SourcedValue | null {
  const text = typeof value === 'string' && value.length <= LONGEST_DATE ? known(value, from) : null;
  if (text === null) return null;
  const iso = isoDate(text.value) ?? readDate(text.value, language);
  return iso === null ? null : { value: iso, from };
}

function isoDate(text: string): string | null {
  const [, day, time, seconds = ':00', zone] = ISO.exec(text) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;
  if (time === undefined || zone === undefined) return day;
  const offset = /^[a-z]/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  const moment = `${day}T${time}${seconds}${offset}`;
  const utc = new Date(moment);
  if (Number.isNaN(utc.getTime())) return day;
  const inUtc = utc.toISOString().replace(/\.\d+Z$/, 'Z');
  // If the outlet's clock showed another day, the moment keeps its zone.
  return inUtc.startsWith(day) ? inUtc : moment;
}

/** The publication date declared by a page: in JSON-LD, meta elements, or elements for dates. */
export function declaredDate(
  document: DomDocument,
  article: LinkedEntity,
  meta: MetaElements,
  language: string | null,
): SourcedValue | null {
  const read = (value: unknown, from: MetadataSource) => knownPageDate(value, from, language);
  const linked = [article.datePublished, article.dateCreated, article.uploadDate].flat();
  const linkedDate = linked.map((value) => read(value, 'json-ld')).find((date) => date !== null);
  if (linkedDate) return linkedDate;
  for (const name of DATE_NAMES) {
    const from = name.startsWith('article:') ? 'open-graph' : 'meta';
    for (const value of meta.get(name) ?? []) {
      const date = read(value, from);
      if (date) return date;
    }
  }
  return read(parselyDate(meta), 'meta') ?? timeElement(document, language);
}

/** Parse.ly puts its metadata into one meta element, as JSON. */
function parselyDate(meta: MetaElements): unknown {
  const [, date] = /"pub_date"\s?:\s?"([^"]{1,60})"/.exec(meta.get('parsely-page')?.[0] ?? '') ?? [];
  return date;
}

/** Where pages show their publication date, the most reliable first. */
const TIMES = ['[itemprop~="datePublished"]', 'time[pubdate]', 'article header time', 'article time', 'time'];

/** Names of elements around dates of something else. */
const OTHER_DATE = /\b(?:modified|updated?|dtmodified|comments?|related|teasers?|sidebar|widget|event|card)\b/;

function timeElement(document: DomDocument, language: string | null): SourcedValue | null {
  for (const selector of TIMES) {
    for (const time of document.querySelectorAll(selector)) {
      if (isOtherDate(time)) continue;
      const given = time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent;
      const date = knownPageDate(given, 'page', language);
      if (date) return date;
    }
  }
  return null;
}

function isOtherDate(time: DomElement): boolean {
  if (time.getAttribute('itemprop')?.includes('dateModified')) return true;
  const near = [...selfAndAncestors(time)].slice(0, 3);
  return near.some((one) => OTHER_DATE.test(namesOf(one)) || one.localName === 'aside' || one.localName === 'footer');
}

/** Characters of an address that are searched: real addresses are shorter, and an attacker can make one long. */
const LONGEST_ADDRESS = 2000;

/** The date in an article's address. */
export function dateInAddress(address: string | undefined): SourcedValue | null {
  const [, year, , month, day] = IN_ADDRESS.exec(address?.slice(0, LONGEST_ADDRESS) ?? '') ?? [];
  const iso = `${year}-${month}-${day}`;
  return year === undefined || Number.isNaN(Date.parse(iso)) ? null : { value: iso, from: 'address' };
}
