import { agenciesAlone, splitAgencies, unlistedAgency } from './agencies';
import { withoutTrailingDate } from './dates';
import { outletNamed } from './outlet';
import { initialCase } from './shape';

/** The place and the agency that open a dispatch: "AMMAN (Reuters) -". */
export interface Dateline {
  readonly place: string | null;
  readonly agencies: readonly string[];
  /** An outlet in the place of the agency: "Washington (CNN) --". */
  readonly outlet: string | null;
  /** Offset after the dateline and its dash. */
  readonly end: number;
  /** True when nothing follows: the dateline is a separate line. */
  readonly alone: boolean;
}

/** Datelines are short; anything later in the paragraph is text. */
const LONGEST_DATELINE = 110;
const LONGEST_PLACE = 60;
/** "SAN PEDRO SULA, Honduras", "GAZA CITY, Gaza Strip", "Rio de Janeiro". */
const MOST_PLACE_WORDS = 7;
const MOST_PLAIN_PLACE_WORDS = 4;

/** Words in capitals that open paragraphs before a dash and are not places. */
const NOT_PLACES = new Set([
  ...['UPDATE', 'UPDATED', 'BREAKING', 'EXCLUSIVE', 'OPINION', 'ANALYSIS', 'COMMENT', 'FILE', 'WATCH', 'LIVE', 'VIDEO'],
  ...[
    'NOTE',
    'CORRECTION',
    'EDITOR',
    'PHOTOS',
    'FACTBOX',
    'TIMELINE',
    'UPDATE 1',
    'EILMELDUNG',
    'KOMMENTAR',
    'ANALYSE',
  ],
]);
const SMALL = /^(?:de|da|do|del|der|di|la|le|el|al|of|the|and|am|an|sur|im|bei|y|e|und|en|i|в|на)$/u;

/** `PLACE (AGENCY) -`, `PLACE, 7 fév (AFP) –`, `Madrid, 7 feb (EFE).-` */
const BRACKETED = /^([^()（）]{0,70})[(（]([^()（）]{2,40})[)）]\s?[.:]?\s?(?:--|[-–—―:|])?/u;
/** `МОСКВА, 7 фев. /ТАСС/.` */
const SLASHED = /^([^/]{2,60}?)[.,]?\s\/([^/]{2,30})\/[.\s]{0,2}[-–—]?/u;
/** `［アンマン　７日　ロイター］`, `【路透社北京2月7日电】` */
const BOXED = /^[【［[〔]([^】］\]〕]{2,40})[】］\]〕]/u;
/** `新华社北京2月7日电` */
const TELEGRAM = /^([\p{Script=Han}]{2,14}?)\d{1,2}月\d{1,2}日[电電]/u;
const ENDS_WITH_DASH = /[-–—―:|]\s?$/u;
const DASHED = /^(.{2,60}?)(?:\s(--|[-–—―])\s|(?<=\p{Lu}\p{Lu})(—)(?=\p{Lu}))/u;

function tidy(place: string): string | null {
  const text = withoutTrailingDate(place.trim()).replace(/[\s,;:–—-]+$/u, '');
  return text === '' || text.length > LONGEST_PLACE ? null : text;
}

function isPlace(text: string, mostWords: number): boolean {
  const words = text.split(/[\s,/]+/u).filter(Boolean);
  if (words.length === 0 || words.length > mostWords || NOT_PLACES.has(words[0] ?? '')) return false;
  return words.every((word, i) => initialCase(word) !== 'lower' || (i > 0 && SMALL.test(word)));
}

function isInCapitals(text: string): boolean {
  const first = /\p{L}[\p{L}\p{M}'’.-]{2,}/u.exec(text)?.[0] ?? '';
  return text.startsWith(first) && first === first.toUpperCase() && first !== first.toLowerCase();
}

function bracketed(head: string, whole: string): Dateline | null {
  const match = BRACKETED.exec(head) ?? SLASHED.exec(head);
  if (!match) return null;
  const [opening, before = '', name = ''] = match;
  const listed = agenciesAlone(name);
  const hasDash = ENDS_WITH_DASH.test(opening);
  const outlet = listed.length === 0 && hasDash ? outletNamed(name) : null;
  const place = tidy(before);
  // Letters in brackets mean little by themselves: after a place in capitals and before a dash they are an agency.
  const isDated = place !== null && place !== before.trim().replace(/[\s,;:–—-]+$/u, '');
  const mayOpen = place !== null && (isInCapitals(place) || isDated);
  const isOpening = listed.length === 0 && outlet === null && hasDash && mayOpen;
  const unlisted = isOpening ? unlistedAgency(name) : null;
  const agencies = unlisted === null ? listed : [unlisted];
  if (agencies.length === 0 && outlet === null) return null;
  if (place !== null && !isPlace(place, MOST_PLACE_WORDS)) return null;
  return { place, agencies, outlet, end: opening.length, alone: whole.slice(opening.length).trim() === '' };
}

function boxed(head: string, whole: string): Dateline | null {
  const match = BOXED.exec(head) ?? TELEGRAM.exec(head);
  if (!match) return null;
  const { agencies, rest } = splitAgencies((match[1] ?? '').normalize('NFKC'));
  if (agencies.length === 0) return null;
  const place = rest.replace(/\d{1,2}月|\d{1,2}日|[电電=]/gu, ' ').trim();
  return {
    place: place === '' ? null : place,
    agencies,
    outlet: null,
    end: match[0].length,
    alone: whole.slice(match[0].length).trim() === '',
  };
}

/** `WASHINGTON — Legally married ...`, `Beijing — China ...`: a place and a dash, trusted only on a story's lead. */
function dashed(head: string): Dateline | null {
  const match = DASHED.exec(head);
  const place = match && tidy(match[1] ?? '');
  if (!match || place === null) return null;
  const after = head.slice(match[0].length);
  const capitals = isInCapitals(place);
  if (!isPlace(place, capitals ? MOST_PLACE_WORDS : MOST_PLAIN_PLACE_WORDS) || initialCase(after) === 'lower')
    return null;
  if (!capitals && (match[2] === '-' || initialCase(after) !== 'upper' || initialCase(place) !== 'upper')) return null;
  const next = after.split(/[.,:]/u)[0] ?? '';
  return { place, agencies: agenciesAlone(next), outlet: null, end: match[0].length, alone: after.trim() === '' };
}

/** Reads the dateline that opens a paragraph, if one does. `lead`: the paragraph is the first of the story's body. */
export function readDateline(text: string, lead: boolean): Dateline | null {
  const head = text.slice(0, LONGEST_DATELINE);
  return bracketed(head, text) ?? boxed(head, text) ?? (lead ? dashed(head) : null);
}
