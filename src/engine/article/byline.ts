import { splitAgencies } from './agencies';
import { BYLINE_OPENINGS, BYLINE_SMALL, NOT_NAMES } from './data/bylines';
import { type Draft, foldWords, initialCase } from './shape';

/** Several reporters with their places fill a line. */
const LONGEST_BYLINE = 24;
const LONGEST_BYLINE_TEXT = 240;
/** "Martin Chulov in Beirut", without the word "by". */
const LONGEST_BARE_BYLINE = 8;
const small = new Set(BYLINE_SMALL);
const notNames = new Set(NOT_NAMES);

/** Where names end: at a bar, a bullet or a spaced dash. */
const AFTER_NAMES = /\s[|•·–—]\s(.*)$/u;

function isNames(text: string): boolean {
  const words = text.split(/[\s,;&/|]+/u).filter(Boolean);
  const first = words[0];
  if (first === undefined || initialCase(first) === 'lower' || notNames.has(foldWords(first)[0] ?? '')) return false;
  if (/\p{Nd}/u.test(text)) return false;
  const cased = initialCase(first) === 'upper';
  if (cased && words.length < 2) return false;
  return words.every((word) => initialCase(word) !== 'lower' || small.has(word));
}

/** Who wrote it, from a line such as "By Khaled Yacoub Oweis"; null for any other line. */
export function readByline(draft: Draft, first: boolean): string | null {
  if (draft.closed || draft.words > LONGEST_BYLINE || draft.text.length > LONGEST_BYLINE_TEXT) return null;
  for (const { words, bare } of BYLINE_OPENINGS) {
    if (!draft.text.startsWith(words) || (first && !bare)) continue;
    const names = /^\s?[:：/＝=]?\s*(.+)$/u.exec(draft.text.slice(words.length))?.[1] ?? '';
    const bordered = /^[\s:：/＝=]/u.test(draft.text.slice(words.length));
    const cut = names.replace(AFTER_NAMES, '').trim();
    if (bordered && isNames(cut)) return withoutAgency(cut);
  }
  return null;
}

/** "Matthew Lee, Associated Press" without the agency; a byline that names the agency alone keeps it. */
function withoutAgency(names: string): string {
  const { rest } = splitAgencies(names);
  const people = rest.replace(/[\s,;/|]+$/u, '');
  return people.trim() === '' || people.endsWith('The') ? names : people;
}

/** What a byline says after a bar, a bullet or a spaced dash: "By Jane Doe | 7 February 2012". */
export function besidesByline(text: string): string {
  return AFTER_NAMES.exec(text.slice(0, LONGEST_BYLINE_TEXT))?.[1] ?? '';
}

/** True for names without "by"; only beside a date line does such a line mean a byline. */
export function isBareByline(draft: Draft): boolean {
  return !draft.closed && draft.words >= 2 && draft.words <= LONGEST_BARE_BYLINE && isNames(draft.text);
}
