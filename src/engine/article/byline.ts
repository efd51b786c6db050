import {
  BYLINE_LABELS,
  BYLINE_NOUNS,
  BYLINE_OPENINGS,
  DUTCH_OPENINGS,
  NAME_ENDERS,
  NAME_JOINERS,
  NAME_PARTICLES,
  NORDIC_OPENINGS,
  SURE_OPENINGS,
} from './data/bylines';
import { EVERYDAY_WORDS, FUNCTION_WORDS } from './data/languages';
import { readDateLine } from './dates';
import { BARE_GRAMMAR, type Grammar, type Particulars, takeApart, USUAL_GRAMMAR } from './particulars';
import { type DraftParagraph, foldWords } from './shape';

/** The facts in a byline. */
export interface Byline {
  /** Only the names; where there are none, the words used instead ("Reuters", "our foreign staff"). */
  readonly names: string;
  readonly agencies: readonly string[];
  /** The substrings of the line that are dates. */
  readonly dates: readonly string[];
}

interface BylineOpening {
  /** The line after the word that opens it. */
  readonly rest: string;
  /** The date before that word, if any ("2 March 2026, by ..."). */
  readonly date: string | null;
  readonly grammar: Grammar;
  /** "By" and the like: almost only a name follows. */
  readonly sure: boolean;
  /** Sure enough to be accepted on the first line of a text, where the headline usually is. */
  readonly first: boolean;
}

/** Several reporters with their places fill a line. */
const LONGEST_BYLINE = 32;
const LONGEST_BYLINE_TEXT = 240;
/** Without "by", a longer line is a headline of capitalised words. */
const LONGEST_BARE_BYLINE = 12;

const LONGEST_STAND_IN = 7;
const GENERAL_STAFF = /\b(?:staff|agencies|wires|redacción|redaktion|rédaction|correspondents?|reporters?)\b/iu;
/** "KESSEL, March 2 — By Lena Quist": the place before the date. */
const PLACE_BEFORE_DATE = /^\p{Lu}[\p{L}\p{M} ]{1,30},\s/u;
/** "Opinion", "World news". */
const LONGEST_KICKER = 3;
const everyday = new Set([EVERYDAY_WORDS, ...Object.values(FUNCTION_WORDS)].flatMap((words) => words.split(' ')));

/** Longest first: "text von" before "text". */
const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);
const openings = byLength(BYLINE_OPENINGS);
const labels = byLength(BYLINE_LABELS);
const sureOpenings = new Set(SURE_OPENINGS);
/** "Words and pictures by". */
const NOUNS_BY = new RegExp(
  `^(?:an? )?(?:(?:special|exclusive) )?(?:${BYLINE_NOUNS.join('|')})(?:(?:,? and | ?& ?|, )(?:${BYLINE_NOUNS.join('|')}))? by(?=[ :])`,
  'iu',
);
const BULLETS = /^[\s•▪●*–—-]+/u;
const LATER_OPENING = /[\s|•·,–—-](by|von|par|por|di|door|av|af)\s(?=\p{Lu})/giu;

function grammarOf(opening: string): Grammar {
  const single = sureOpenings.has(opening);
  if (DUTCH_OPENINGS.includes(opening)) {
    const enders = new Set(NAME_ENDERS.filter((word) => word !== 'en'));
    return { joiners: new Set([...NAME_JOINERS, 'en']), enders, single, bare: false };
  }
  if (NORDIC_OPENINGS.includes(opening)) {
    const joiners = new Set(NAME_JOINERS.filter((word) => word !== 'i'));
    return { joiners, enders: new Set([...NAME_ENDERS, 'i']), single, bare: false };
  }
  return { ...USUAL_GRAMMAR, single };
}

function opened(opening: string, rest: string, date: string | null = null): BylineOpening {
  const sure = sureOpenings.has(opening);
  return { rest, date, grammar: grammarOf(opening), sure, first: sure };
}

function findOpening(text: string): BylineOpening | null {
  const nouns = NOUNS_BY.exec(text)?.[0];
  if (nouns !== undefined) return opened('by', text.slice(nouns.length).replace(/^[\s:]+/u, ''));
  const small = text.toLowerCase();
  // Lowering the case of some rare letters makes them longer; such a line is hardly a byline.
  if (small.length !== text.length) return null;
  for (const label of labels) {
    if (!small.startsWith(label)) continue;
    const rest = /^\s?[:：/／＝=]\s*(.+)$/u.exec(text.slice(label.length))?.[1];
    if (rest !== undefined) return { ...opened(label, rest), sure: true };
  }
  for (const opening of openings) {
    if (!small.startsWith(opening)) continue;
    const rest = /^(?:\s|\s?[:：/／＝=–—-])\s*(.+)$/u.exec(text.slice(opening.length))?.[1];
    if (rest !== undefined) return opened(opening, rest);
  }
  return null;
}

/**
 * "Published on 2 March 2026 by Mirna Olden", "Opinion | By Mirna Olden": other words, then the opening of a byline.
 */
function findLaterOpening(text: string): BylineOpening | null {
  for (const match of text.matchAll(LATER_OPENING)) {
    const before = text.slice(0, match.index).replace(/[\s|•·,–—-]+$/u, '');
    const opening = (match[1] ?? '').toLowerCase();
    const rest = text.slice(match.index + match[0].length);
    const dated = [before, before.replace(PLACE_BEFORE_DATE, '')].find((text) => readDateLine(text) !== null);
    if (dated !== undefined) return opened(opening, rest, dated);
    const isParted = /[|•·]\s*$/u.test(text.slice(0, match.index + 1));
    if (isParted && sureOpenings.has(opening) && foldWords(before).length <= LONGEST_KICKER)
      return opened(opening, rest);
  }
  return null;
}

const isWhole = ({ kinds }: Particulars): boolean => !kinds.includes('unknown');

/** Whether these particulars may follow a byline's opening: a name first of all, or words used instead of one. */
function namesSomebody({ kinds }: Particulars): boolean {
  const [first] = kinds;
  return first === 'name' || first === 'job' || first === 'agency';
}

/**
 * Reads a byline such as "By Khaled Yacoub Oweis", with any agencies, places, jobs, outlets and dates in it; null for
 * any other line.
 *
 * @param first True for the first line of a text, which is more likely a headline: it must be sure.
 */
export function readByline(draft: DraftParagraph, first: boolean): Byline | null {
  if (draft.words > LONGEST_BYLINE || draft.text.length > LONGEST_BYLINE_TEXT) return null;
  const text = draft.text.replace(BULLETS, '').replace(/^\((.+)\)$/u, '$1');
  const opening = findOpening(text) ?? findLaterOpening(text);
  if (opening === null || (first && !opening.first)) return null;
  const { rest, date, grammar, sure } = opening;
  const parts = takeApart(rest.replace(/[.:]$/u, ''), grammar);
  if (!namesSomebody(parts)) return null;
  // Any other line like this is no sentence of the story: it does not end as one.
  if (!isWhole(parts) && (first || draft.closed || !sure || parts.kinds[0] !== 'name')) return null;
  return bylineOf(parts, rest, date);
}

function bylineOf({ names, agencies, dates }: Particulars, rest: string, date: string | null): Byline {
  const standIn = rest.split(/\s*[|•·,(]|\s[–—-]\s/u)[0] ?? rest;
  return { names: names ?? standIn.trim(), agencies, dates: date === null ? dates : [date, ...dates] };
}

/**
 * Reads a byline without "by": names, with nothing but details of an author (an agency, a job, a date).
 *
 * @param besideDate True when the line next to it is a date, which is as good as one in the line.
 */
export function readBareByline(draft: DraftParagraph, besideDate: boolean): Byline | null {
  if (draft.closed || draft.words < 2 || draft.words > LONGEST_BARE_BYLINE) return null;
  const parts = takeApart(draft.text, BARE_GRAMMAR);
  if (!isWhole(parts)) return null;
  if (isStandIn(draft, parts)) return bylineOf(parts, draft.text, null);
  if (parts.kinds[0] !== 'name') return null;
  const { dates, agencies, kinds } = parts;
  const isAuthor = besideDate || dates.length > 0 || agencies.length > 0 || kinds.includes('job');
  return isAuthor ? bylineOf(parts, draft.text, null) : null;
}

/** "Reuters in Kessel", "Ledger staff and agencies": the author, where there is no name. */
function isStandIn({ text, words }: DraftParagraph, { kinds, names }: Particulars): boolean {
  if (names !== null || words > LONGEST_STAND_IN || !/^\p{Lu}/u.test(text)) return false;
  if (kinds[0] === 'agency') return /\s(?:in|à|en|aus|a)\s\p{Lu}/u.test(text);
  return kinds[0] === 'job' && kinds.every((kind) => kind === 'job' || kind === 'agency') && GENERAL_STAFF.test(text);
}

/** Reads a line whose neighbours show that it is a byline. */
export function bylineIn(draft: DraftParagraph): Byline | null {
  return readByline(draft, false) ?? readBareByline(draft, true);
}

/**
 * True for a line of names under a headline in lower case: below "Varn bridge closed", "Lena Quist" is not a second
 * headline. Below a headline in which every word has a capital it could be one.
 */
export function isNamesUnder(draft: DraftParagraph, headline: DraftParagraph): boolean {
  const byline = readBareByline(draft, true);
  if (byline === null || /\p{Lu}{4}/u.test(draft.text)) return false;
  const capitalised = draft.text.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? [];
  if (capitalised.some((word) => everyday.has(word.toLowerCase()) && !NAME_PARTICLES.includes(word.toLowerCase())))
    return false;
  return headline.text.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.some((word) => !everyday.has(word)) ?? false;
}

/** True for a line that only continues a byline: a job or a place ("Senior Political Reporters"). */
export function isMoreOfByline(draft: DraftParagraph): boolean {
  if (draft.closed || draft.words > LONGEST_BARE_BYLINE) return false;
  const { kinds, names } = takeApart(draft.text, BARE_GRAMMAR);
  return names === null && kinds.length > 0 && kinds.every((kind) => kind === 'job' || kind === 'place');
}

/** The dates of a line of a place, an outlet or an agency, and dates: "Ostry, 2 March 2026". */
export function datesBesidePlace(draft: DraftParagraph): readonly string[] {
  if (draft.closed || draft.words > LONGEST_BARE_BYLINE || !/\p{Nd}/u.test(draft.text)) return [];
  const { kinds, names, dates } = takeApart(draft.text, BARE_GRAMMAR);
  return names === null && !kinds.includes('unknown') ? dates : [];
}
