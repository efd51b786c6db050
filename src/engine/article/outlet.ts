import type { Role } from '../types';
import { agenciesAlone, outletOfAgency, splitAgencies } from './agencies';
import { isAddress, isRights, isSection } from './clutter';
import {
  MASTHEAD_ENDINGS,
  MASTHEAD_ENDINGS_AFTER_ARTICLE,
  MASTHEAD_MOTTO,
  MASTHEAD_OPENINGS,
  NO_NAMES_OF_OUTLETS,
} from './data/mastheads';
import { OUTLET_AFTER, OUTLET_BEFORE, OUTLETS } from './data/outlets';
import { readDateLine } from './dates';
import { contains, matchAt, opensWith, type PhraseIndex, phraseIndex } from './phrases';
import { type DraftParagraph, foldWords, initialCase } from './shape';

const nameOf = new Map<string, string>();
const domainOf = new Map<string, string>();
for (const outlet of OUTLETS) {
  for (const name of [outlet.name, ...(outlet.also ?? [])]) nameOf.set(foldWords(name).join(' '), outlet.name);
  for (const domain of outlet.domains ?? []) domainOf.set(domain, outlet.name);
}
const anyName = phraseIndex([...nameOf.keys()]);
const fullNames = phraseIndex(OUTLETS.map((outlet) => outlet.name));
const ONE_LATIN_WORD = /^\p{Script=Latin}+$/u;
/** Credits name outlets in full; "Source: independent analysts" is not The Independent. */
const creditNames = phraseIndex(
  OUTLETS.flatMap(({ name, also = [] }) => [name, ...also.filter((other) => !ONE_LATIN_WORD.test(other))]),
);
const before = OUTLET_AFTER.map((phrase) => foldWords(phrase).join(' '));
const after = phraseIndex(OUTLET_BEFORE);

/** Longer clutter is a list of other things. */
const LONGEST_EVIDENCE = 60;
/** The longest wording before a name has five words. */
const WORDS_BEFORE = 5;
const NUMBER = /^\p{N}+$/u;
/** Separators between the names in a byline and the outlet: "Lena Quist, The Ostry Ledger". */
const BYLINE_PARTS = /\s*[|·•,;–—()[\]/]\s*|\s+-\s+|\s(?:for|of|from|für|pour|para|per|voor)\s/u;
const RIGHTS_OPENING =
  /^(?:\(c\)|[\s©])*(?:copyright)?(?:\(c\)|[\s©])*(?:by\s)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s,.:-]*(?:by\s)?/iu;
const TITLE_END = /\s[|–—-]\s([^|–—]{2,40})$/u;

interface OutletMention {
  readonly outlet: string;
  readonly at: number;
  readonly length: number;
}

function mentions(names: PhraseIndex, words: readonly string[]): OutletMention[] {
  const found: OutletMention[] = [];
  for (let at = 0; at < words.length; ) {
    const length = matchAt(names, words, at);
    const outlet = nameOf.get(words.slice(at, at + length).join(' '));
    if (outlet !== undefined) found.push({ outlet, at, length });
    at += Math.max(length, 1);
  }
  return found;
}

function isAgency(outlet: string): boolean {
  return splitAgencies(outlet).agencies.length > 0;
}

/** The outlets that a paragraph of clutter names as its own page. */
function inClutter(draft: DraftParagraph): string[] {
  if (isAddress(draft.text)) {
    const outlet = outletOfHost(/^(?:https?:\/\/)?([^/?#:]+)/i.exec(draft.text)?.[1] ?? '');
    return outlet === null ? [] : [outlet];
  }
  const rights = isRights(draft);
  const owner = rights ? ownerOf(draft.text) : null;
  if (owner !== null) return [owner];
  return mentions(anyName, draft.folded)
    .filter(({ outlet, at, length }) => {
      if (isAgency(outlet)) return false;
      const words = draft.folded.slice(0, at).filter((word) => !NUMBER.test(word));
      const lead = ` ${words.slice(-WORDS_BEFORE).join(' ')}`;
      return (
        rights || before.some((phrase) => lead.endsWith(` ${phrase}`)) || matchAt(after, draft.folded, at + length) > 0
      );
    })
    .map(({ outlet }) => outlet);
}

/** The outlets that a credit or byline names, except agencies: they supply texts to others. */
function inCredit(draft: DraftParagraph): string[] {
  const listed = mentions(creditNames, draft.folded).map(({ outlet }) => outlet);
  const parts = draft.text.split(BYLINE_PARTS).slice(1);
  const named = parts.map((part) => newspaperNamed(part.trim(), false)).filter((name) => name !== null);
  return (listed.length > 0 ? listed : named).filter((outlet) => !isAgency(outlet));
}

/** The unlisted newspaper that a notice of rights names: "© 2026 The Ostry Ledger". */
function ownerOf(text: string): string | null {
  const name = text.slice(0, LONGEST_MASTHEAD).replace(RIGHTS_OPENING, '').replace(COMPANY, '').trim();
  return outletNamed(name) === null ? newspaperNamed(name, false) : null;
}

/** The outlet of this name, or null. */
export function outletNamed(text: string): string | null {
  return nameOf.get(foldWords(text).join(' ')) ?? null;
}

/** Names as in file names: without accents, spaces and signs. */
function joined(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Two letters are more often a language or a part than an outlet (`fr.txt`, `g1.txt`). */
const SHORTEST_FILE_NAME = 3;

let outletOfJoined: ReadonlyMap<string, string> | null = null;

/** The outlet of a name as file names spell it: `the-guardian`, `TheGuardian`, `guardian`, `el_pais`. */
export function outletOfFileName(text: string): string | null {
  outletOfJoined ??= new Map(
    OUTLETS.flatMap(({ name, also = [] }) =>
      [name, ...also].flatMap((one) =>
        [joined(one), joined(one.replace(/^(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Ee]l|[Ii]l) /u, ''))].map((key) => [
          key,
          name,
        ]),
      ),
    ),
  );
  const key = joined(text);
  return key.length < SHORTEST_FILE_NAME ? null : (outletOfJoined.get(key) ?? null);
}

/** The outlet whose site a host belongs to (`www.theguardian.com`, in any case), or null. */
export function outletOfHost(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const outlet = domainOf.get(labels.slice(from).join('.'));
    if (outlet !== undefined) return outlet;
  }
  return null;
}

/** Whether an outlet is an agency under the name by which it publishes. */
export function isAgencyOutlet(outlet: string): boolean {
  return agenciesAlone(outlet).length > 0;
}

/** True for an outlet's full name alone on a line. */
export function isOutletName(draft: DraftParagraph): boolean {
  return (
    !draft.closed && matchAt(fullNames, draft.folded, 0) === draft.folded.length && opensWith(fullNames, draft.folded)
  );
}

/** A headline as in a page's title ("... | The Guardian"), and the outlet at its end if there is one. */
export function splitTitle(headline: string): { readonly headline: string; readonly outlet: string | null } {
  const end = TITLE_END.exec(headline.slice(-60));
  const outlet = outletNamed(end?.[1] ?? '') ?? newspaperNamed(end?.[1]?.trim() ?? '', false);
  if (!end || outlet === null) return { headline, outlet: null };
  return { headline: headline.slice(0, headline.length - end[0].length).trimEnd(), outlet };
}

/** A masthead is the first line or nearly: a section or a date may be above it. */
export const MASTHEAD_WITHIN = 3;
/** Room for the name, the edition and the date. */
const LONGEST_MASTHEAD = 120;
/** "The voice of the valley since 1888". */
const LONGEST_MOTTO = 10;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:mon|diens|donners|frei|sams|sonn)tag$|^mittwoch$/iu;
/** "The New Zealand Herald", "Frankfurter Allgemeine Zeitung". */
const MOST_MASTHEAD_WORDS = 5;
/** Separators between the name and the edition, the date or the motto. */
const MASTHEAD_PARTS = /\s*[|·•,;–—*:()[\]]\s*|\s+-\s+/u;
/** "From The Ostry Ledger", "Source: The Ostry Ledger". */
const FROM = /^(?:from|source|quelle|fuente|fonte|aus|via)[:\s]\s*/iu;
/** "www.ledger.example": the site of an unlisted outlet is named by its address. */
const SITE = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]{2,60}(?:\.[\p{L}\p{N}-]{1,60}){0,2}\.\p{Ll}{2,12})\/?$/u;
/** "Since 1888". */
const FOUNDED =
  /\b(?:since|est\.?|established|founded|seit|gegründet|depuis|fondé|desde|fundado|dal|sinds)\s(?:in\s)?(?:1[6-9]|20)\d\d\b/iu;
/** Companies after a name in a notice of rights. */
const COMPANY =
  /[\s,]+(?:ltd|limited|llc|inc|plc|gmbh|ag|s\.a\.?|group|media|publishing|company|co)\b.*$|\.?\s*all rights reserved.*$/iu;
const ARTICLES = new Set(['the', 'le', 'la', 'les', 'el', 'il', 'die', 'der', 'das', 'de', 'het', 'o', 'a']);
const endings = new Set(MASTHEAD_ENDINGS);
const endingsAfterArticle = new Set(MASTHEAD_ENDINGS_AFTER_ARTICLE);
const openings = new Set(MASTHEAD_OPENINGS);
const noNames = new Set(NO_NAMES_OF_OUTLETS);
const mottos = phraseIndex(MASTHEAD_MOTTO);

/**
 * The outlet in a line above a headline: a listed one, an agency, the address of a site, or a typical newspaper name
 * (Ledger, Gazette, Zeitung), with or without the edition, the date or the motto beside it. Null for any other line.
 */
export function readMasthead(draft: DraftParagraph): string | null {
  if (draft.closed) return null;
  const line = draft.text.slice(0, LONGEST_MASTHEAD).replace(FROM, '').trim();
  const site = SITE.exec(line)?.[1];
  if (site !== undefined) return outletOfHost(site) ?? (/\p{Lu}/u.test(site) ? site : site.toLowerCase());
  const name = line.split(MASTHEAD_PARTS).find((part) => part !== '' && !isDatePart(part)) ?? '';
  return outletOfName(name) ?? (isSection(draft) ? null : newspaperNamed(name, true));
}

/** A date, or a part of one: "Tuesday", "March 3", "2026". */
function isDatePart(part: string): boolean {
  return readDateLine(part) !== null || /^\p{N}+$|\p{Nd}$/u.test(part) || DAY.test(part);
}

/** The listed outlet or agency of a name, or null. */
function outletOfName(name: string): string | null {
  const [agency] = agenciesAlone(name);
  return outletNamed(name) ?? (agency === undefined ? null : outletOfAgency(agency));
}

/**
 * A typical newspaper name, or null.
 *
 * @param loose Whether its position suggests one: then endings that headlines have as well are enough ("Coast Echo").
 */
function newspaperNamed(name: string, loose: boolean): string | null {
  const words = foldWords(name);
  if (words.length === 0 || words.length > MOST_MASTHEAD_WORDS || !isTitle(name)) return null;
  return isNewspaperName(words, loose) ? withoutCapitals(name) : null;
}

/** True for a line that newspapers print under their name: a motto, the year of foundation. */
export function isMotto(draft: DraftParagraph): boolean {
  return draft.words <= LONGEST_MOTTO && (FOUNDED.test(draft.text) || contains(mottos, draft.folded));
}

/** Mastheads are often printed in capitals, which are not part of the name. */
function withoutCapitals(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{Lu}[\p{L}\p{M}'’]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function isNewspaperName(words: readonly string[], loose: boolean): boolean {
  const hasArticle = ARTICLES.has(words[0] ?? '');
  const [first = '', ...more] = hasArticle ? words.slice(1) : words;
  const last = more.at(-1) ?? '';
  if (more.length === 0) return false;
  if (endings.has(last) || openings.has(first)) return true;
  if (!endingsAfterArticle.has(last)) return false;
  return hasArticle || (loose && !SMALL_WORDS.has(first) && !words.slice(0, -1).some((word) => noNames.has(word)));
}

/** The outlet in the masthead above the headline, or null. */
function masthead(drafts: readonly DraftParagraph[], roles: readonly Role[]): string | null {
  const above = drafts.slice(0, Math.min(Math.max(roles.indexOf('headline'), 0), MASTHEAD_WITHIN));
  return above.map(readMasthead).find((outlet) => outlet !== null) ?? null;
}

/** Words of a name that may be in lower case. */
const SMALL_WORDS = new Set(
  'and of the for in de del della di der die das la le el et y e da do van und og och'.split(' '),
);

function isTitle(name: string): boolean {
  const words = name.split(/\s+/u).map((word) => word.replace(/^(?:l|d|dell|all)['’]/u, ''));
  return words.every((word) => SMALL_WORDS.has(word.toLowerCase()) || initialCase(word) !== 'lower');
}

/**
 * The publisher of the text, by its clutter, credits and bylines, by the line above its headline, and by `named`, the
 * outlets in title and dateline; or else the agency of its dateline. Null when there is no evidence, or when two
 * outlets are named equally often. A mention in the story text is no evidence.
 */
export function findOutlet(
  drafts: readonly DraftParagraph[],
  roles: readonly Role[],
  named: readonly (string | null)[],
  datelineAgency: string | null,
): string | null {
  const votes = new Map<string, number>();
  const vote = (outlet: string) => votes.set(outlet, (votes.get(outlet) ?? 0) + 1);
  for (const outlet of named) if (outlet !== null) vote(outlet);
  drafts.forEach((draft, i) => {
    if (draft.words > LONGEST_EVIDENCE) return;
    const role = roles[i];
    const found =
      role === 'boilerplate' ? inClutter(draft) : role === 'credit' || role === 'byline' ? inCredit(draft) : [];
    for (const outlet of new Set(found)) vote(outlet);
  });
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (first) return second && second[1] === first[1] ? masthead(drafts, roles) : first[0];
  return masthead(drafts, roles) ?? (datelineAgency === null ? null : outletOfAgency(datelineAgency));
}
