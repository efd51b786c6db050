import { AGENCIES, type Agency, TOLD_AGENCY } from './data/agencies';
import { CREDIT_JOINERS } from './data/credits';
import { foldWords } from './shape';

/** Chinese, Japanese and Korean names stand in running text without a border; all others must be whole words. */
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
const TOLD = new RegExp(`(?<!\\p{L})(?:${TOLD_AGENCY.join('|')})$`, 'u');
/** The longest wording of TOLD_AGENCY, with room. */
const LONGEST_TOLD = 60;

interface Mention {
  readonly agency: Agency;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text names agencies, in order, none inside another. Looked up name by name: one expression of all names with
 * Unicode borders takes longer to build than all articles of a story take to parse. `glued` allows a letter before the
 * name, as Arabic prepositions stand.
 */
function mentions(text: string, names: Names, glued = false): readonly Mention[] {
  const found: Mention[] = [];
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

/** Whether a letter or digit stands right before `at`. */
const endsInWord = (text: string, at: number): boolean => /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));

const namesIn = (found: readonly Mention[]): string[] => [...new Set(found.map(({ agency }) => agency.name))];

/** The name an agency has as the outlet of its own dispatches. */
export function outletOfAgency(name: string): string {
  return AGENCIES.find((agency) => agency.name === name)?.outlet ?? name;
}

/** The agencies a short text names by unmistakable names, in the order of their first mention. */
export function agenciesIn(text: string): string[] {
  return namesIn(mentions(text, NAMES));
}

/** All agencies a dateline or credit names, abbreviations too, and what is left without them. */
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

/** The agencies in a text that holds nothing but agencies and words between them ("AP and Reuters"); else none. */
export function agenciesAlone(text: string): string[] {
  const { agencies, rest } = splitAgencies(text);
  return foldWords(rest).every((word) => CREDIT_JOINERS.includes(word)) ? agencies : [];
}

/** The agencies that someone in this text speaks to ("told Reuters by satellite phone"): their own copy says it so. */
export function agenciesToldIn(text: string): string[] {
  return namesIn(
    mentions(text, SELF_QUOTING, true).filter(({ start }) =>
      TOLD.test(text.slice(Math.max(0, start - LONGEST_TOLD), start)),
    ),
  );
}
