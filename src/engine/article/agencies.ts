import { AGENCIES, type Agency } from './data/agencies';
import { AFTER_QUOTED_AGENCY, BEFORE_QUOTED_AGENCY, NOT_AGENCIES } from './data/agencyWordings';
import { CREDIT_JOINERS } from './data/credits';
import { foldWords } from './shape';

/** Chinese, Japanese and Korean names have no word border around them; all others must be whole words. */
const UNBORDERED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /^[\p{L}\p{N}]/u;

/** Agencies by their names, longest first, so that "Associated Press" is found before "AP" would be. */
type Names = readonly (readonly [string, Agency])[];

function namesOf(agencies: readonly Agency[], of: (agency: Agency) => readonly string[]): Names {
  const names = agencies.flatMap((agency) => of(agency).map((name): [string, Agency] => [name, agency]));
  return names.sort(([a], [b]) => b.length - a.length);
}

const NAMES = namesOf(AGENCIES, (agency) => agency.names);
const LONE_NAMES = namesOf(AGENCIES, (agency) => [...agency.names, ...(agency.alone ?? [])]);
const SELF_QUOTING = namesOf(
  AGENCIES.filter((agency) => agency.quotesItself),
  (agency) => agency.names,
);
const BEFORE_QUOTED = new RegExp(`(?<!\\p{L})(?:${BEFORE_QUOTED_AGENCY.join('|')})$`, 'u');
const AFTER_QUOTED = new RegExp(`^(?:${AFTER_QUOTED_AGENCY.join('|')})(?!\\p{L})`, 'u');
/** More than the longest wording before or after a quoted agency. */
const LONGEST_WORDING = 60;

interface AgencyMention {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
}

/**
 * The mentions of agencies in a text, in order, none inside another. Searched name by name: one regular expression of
 * all names with Unicode borders takes longer to build than all articles of a story take to parse. `glued` allows a
 * letter before the name, like an Arabic preposition.
 */
function mentions(text: string, names: Names, glued = false): readonly AgencyMention[] {
  const found: AgencyMention[] = [];
  for (const [name, agency] of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const whole =
        UNBORDERED.test(name) || (!WORD.test(text.slice(end, end + 2)) && (glued || !endsInWord(text, start)));
      if (whole && !found.some((other) => start < other.end && other.start < end)) found.push({ agency, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a letter or digit comes right before `at`. */
const endsInWord = (text: string, at: number): boolean => /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));

const namesIn = (found: readonly AgencyMention[]): string[] => [...new Set(found.map(({ agency }) => agency.name))];

/** The name of an agency as the outlet of its dispatches. */
export function outletOfAgency(name: string): string {
  return AGENCIES.find((agency) => agency.name === name)?.outlet ?? name;
}

/** The agencies that a short text mentions by unmistakable names, in the order of their first mention. */
export function agenciesIn(text: string): string[] {
  return namesIn(mentions(text, NAMES));
}

/** All agencies in a dateline or credit, abbreviations too, and the text without them. */
export function splitAgencies(text: string): { readonly agencies: string[]; readonly rest: string } {
  const found = mentions(text, LONE_NAMES);
  let rest = '';
  let at = 0;
  for (const { start, end } of found) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return { agencies: namesIn(found), rest: rest + text.slice(at) };
}

/** The agencies in a text of nothing but agencies and words between them ("AP and Reuters"); else none. */
export function agenciesAlone(text: string): string[] {
  const { agencies, rest } = splitAgencies(text);
  return foldWords(rest).every((word) => CREDIT_JOINERS.includes(word)) ? agencies : [];
}

/** The agencies whose reporting a text quotes: "told Reuters by satellite phone", "the AP reported". */
export function agenciesQuotedIn(text: string): string[] {
  return namesIn(
    mentions(text, SELF_QUOTING, true).filter(
      ({ start, end }) =>
        BEFORE_QUOTED.test(text.slice(Math.max(0, start - LONGEST_WORDING), start)) ||
        AFTER_QUOTED.test(text.slice(end, end + LONGEST_WORDING)),
    ),
  );
}

/** An unlisted agency, by its letters in the brackets of a dateline: "SKERRY POINT (NTA) -". */
const LETTERS = /^\p{Lu}{3,6}$/u;
/** An unlisted agency, by its name. */
const CALLED_AGENCY = /(?:news agency|press agency|newswire|wire service|news service)$/iu;
/** American stations have call signs of this form; in a dateline it is the outlet's. */
const CALL_SIGN = /^[KW]\p{Lu}{2,3}$/u;

/** The name of an unlisted agency from the brackets that open its dispatch; else null. */
export function unlistedAgency(bracketed: string): string | null {
  const name = bracketed.trim();
  if (CALLED_AGENCY.test(name)) return name;
  return LETTERS.test(name) && !CALL_SIGN.test(name) && !NOT_AGENCIES.has(name) ? name : null;
}
