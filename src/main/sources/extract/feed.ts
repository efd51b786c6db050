import { type AnyFeed, parseFeed } from 'feedsmith';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Feed, FeedItem, Result } from '../../../contract';
import { web } from '../../../messages/import';
import { fail, ok, quoted } from '../../shared/result';
import { decodeSource } from './encoding';
import { knownAddress } from './metadata';
import type { Hints } from './types';

/** Feeds list the last ten to a hundred articles; an archive of more is too long to choose from. */
const MOST_ITEMS = 1000;

/** The articles of an RSS, Atom, RDF or JSON feed as fetched, in feed order. Items without an address are left out. */
export async function readFeed(bytes: Buffer, hints: Hints): Promise<Result<Feed>> {
  const { address = hints.name } = hints;
  const decoded = await decodeSource(bytes, hints);
  const feed = decoded && feedIn(decoded.text);
  if (!feed) return fail('bad-request', web.notAFeed({ name: quoted(address) }));
  const listed = feed.items.slice(0, MOST_ITEMS).flatMap(({ title, link, date }): FeedItem[] => {
    const found = knownAddress(link, 'address', address);
    return found ? [{ title: plainTitle(title), address: found.value, published: isoTime(date) }] : [];
  });
  if (listed.length === 0) return fail('empty', web.emptyFeed({ name: quoted(address) }));
  return ok({ title: plainTitle(feed.title), items: listed });
}

interface RawFeed {
  readonly title: string | undefined;
  readonly items: readonly RawItem[];
}

interface RawItem {
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly date: string | undefined;
}

/** The formats give the same fields under different names. */
function feedIn(text: string): RawFeed | null {
  let parsed: AnyFeed;
  try {
    parsed = parseFeed(text);
  } catch {
    return null;
  }
  const { format, feed } = parsed;
  switch (format) {
    case 'rss':
      return { title: feed.title, items: (feed.items ?? []).map(rssItem) };
    case 'atom':
      return { title: feed.title?.value, items: (feed.entries ?? []).map(atomItem) };
    case 'rdf':
      return { title: feed.title, items: (feed.items ?? []).map(rdfItem) };
    case 'json':
      return { title: feed.title, items: (feed.items ?? []).map(jsonItem) };
  }
}

type ItemOf<Format extends AnyFeed['format'], List extends string> = Extract<
  AnyFeed,
  { format: Format }
>['feed'] extends {
  [Name in List]?: readonly (infer Item)[];
}
  ? Item
  : never;

/** A guid is an address unless it says otherwise. */
function rssItem({ title, link, guid, pubDate, dc }: ItemOf<'rss', 'items'>): RawItem {
  const permanent = guid?.isPermaLink === false ? undefined : guid?.value;
  return { title, link: link ?? permanent, date: pubDate ?? dc?.dates?.[0] };
}

function atomItem({ title, links = [], published, updated }: ItemOf<'atom', 'entries'>): RawItem {
  const link = links.find(({ rel = 'alternate' }) => rel === 'alternate');
  return { title: title?.value, link: link?.href, date: published ?? updated };
}

function rdfItem({ title, link, dc }: ItemOf<'rdf', 'items'>): RawItem {
  return { title, link, date: dc?.dates?.[0] };
}

function jsonItem({ title, url, date_published }: ItemOf<'json', 'items'>): RawItem {
  return { title, link: url, date: date_published };
}

/** Titles are text, or escaped HTML, of which only the words are kept. */
function plainTitle(title: string | undefined): string | null {
  if (title === undefined) return null;
  const bare = /<\/?[a-z]|&(?:[a-z]+|#\d+);/i.test(title) ? DomUtils.textContent(parseDocument(title)) : title;
  return bare.replace(/\s+/g, ' ').trim() || null;
}

/** RSS writes dates like mails, Atom in ISO 8601; both name the zone. */
function isoTime(date: string | undefined): string | null {
  const moment = new Date(date ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().replace(/\.\d+Z$/, 'Z');
}
