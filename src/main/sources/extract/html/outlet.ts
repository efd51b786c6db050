import { known } from '../metadata';
import type { MetadataSource, SourcedValue } from '../types';
import { type LinkedData, namesIn } from './linkedData';
import type { MetaElements } from './meta';
import { bare, sameWords } from './words';

const PUBLISHER_NAMES = [
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'citation_journal_title',
  'apple-mobile-web-app-title',
];

/** Publishing systems that give every site they host their brand name. */
const SYSTEM =
  /^(?:blogger|blogspot|wordpress|wordpress\.com|joomla!?|drupal|typo3|wix|medium|substack|squarespace|ghost|my ?site|my ?blog|home|startseite)$/i;

/** Words that occur only in the names of companies. */
const COMPANY =
  /\b(?:AG|GmbH|KG|SE|Ltd|Limited|Inc|LLC|PLC|Corp|S\.?A|S\.?p\.?A|S\.?L|B\.?V|N\.?V|AB|Verlag|Publishing|Publications|Media Group|Mediengruppe|Medienhaus)\b\.?/;

/** Names of outlets are short. */
const MOST_WORDS = 7;

/** Separators between the headline and the name of the site in a title. */
const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' • ', ' · ', ' « ', ' » ', ' / ', '| ', ' |'];

/**
 * The outlet named by a page: the publisher or the site's name, unless that is a company or the publishing system, else
 * the end of the title.
 *
 * @param headlines The headline as given in several places: a title is split only after one of them.
 */
export function outletOf(
  linked: LinkedData,
  meta: MetaElements,
  title: string,
  headlines: readonly string[],
): SourcedValue | null {
  const said: readonly (readonly [string | undefined, MetadataSource])[] = [
    ...namesIn(linked.article.publisher).map((name) => [name, 'json-ld'] as const),
    [meta.get('og:site_name')?.[0], 'open-graph'],
    ...namesIn(linked.site).map((name) => [name, 'json-ld'] as const),
    ...PUBLISHER_NAMES.map((name) => [meta.get(name)?.[0], 'meta'] as const),
    [titleEnd(title, headlines), 'meta'],
  ];
  const names = said.flatMap(([name, from]) => known(name, from) ?? []).filter(({ value }) => isName(value));
  return names.find(({ value }) => !COMPANY.test(value) && !isAddress(value)) ?? names[0] ?? null;
}

function isName(value: string): boolean {
  return !SYSTEM.test(value.trim()) && value.split(/\s+/).length <= MOST_WORDS && bare(value) !== '';
}

function isAddress(value: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(value);
}

/** The part of a title after the headline: "Headline | Outlet". */
function titleEnd(title: string, headlines: readonly string[]): string | undefined {
  const cut = lastSeparator(title);
  if (cut === null) return undefined;
  const whole = headlines.some(
    (headline) => title.startsWith(headline) || sameWords(headline, title.slice(0, cut.start)),
  );
  return whole ? title.slice(cut.end) : undefined;
}

/** A title without the outlet's name at its end. */
export function withoutOutlet(title: string, outlet: SourcedValue | null): string {
  const cut = lastSeparator(title);
  return outlet && cut && cut.start > 0 && sameWords(title.slice(cut.end), outlet.value)
    ? title.slice(0, cut.start)
    : title;
}

function lastSeparator(title: string): { readonly start: number; readonly end: number } | null {
  const cuts = SEPARATORS.map((separator) => ({ start: title.lastIndexOf(separator), length: separator.length }));
  const last = cuts.reduce((best, cut) => (cut.start > best.start ? cut : best), { start: -1, length: 0 });
  return last.start < 0 ? null : { start: last.start, end: last.start + last.length };
}
