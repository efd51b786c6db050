import { agenciesAlone, agenciesIn, splitAgencies } from './agencies';
import { CREDIT_INSIDE, CREDIT_JOINERS, CREDIT_LABELS, CREDIT_OPENINGS, CREDIT_WHOLE, SIGNED } from './data/credits';
import { EVERYDAY_WORDS } from './data/languages';
import { readDateLine } from './dates';
import { outletNamed } from './outlet';
import { contains, madeOf, opensWith, phraseIndex } from './phrases';
import { type DraftParagraph, foldWords } from './shape';

const labels = phraseIndex(CREDIT_LABELS);
const openings = phraseIndex(CREDIT_OPENINGS);
const inside = phraseIndex(CREDIT_INSIDE);
const whole = phraseIndex(CREDIT_WHOLE);

/** "AP", "Reuters and AFP": longer lines contain a statement. */
const LONGEST_BARE = 60;
/** Room for a closing bracket with the end of the sentence before it. */
const SIGN_OFF_ROOM = 50;
/** Long lists of reporters exist ("Reporting by ... in Cairo, ... in Amman; editing by ..."). */
const LONGEST_CREDIT = 60;
/** Credits are names: apart from the words between them, few words are in lower case. */
const MOST_PLAIN_WORDS = 3;
const BETWEEN_NAMES = new Set([
  'by',
  'and',
  'in',
  'from',
  'of',
  'the',
  'for',
  'with',
  'at',
  'und',
  'et',
  'y',
  'e',
  'de',
  'и',
]);

function isMostlyNames(text: string): boolean {
  const lower = text.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu) ?? [];
  return lower.filter((word) => !BETWEEN_NAMES.has(word)).length <= MOST_PLAIN_WORDS;
}

/** Separators inside a sign-off: "dpa/lq", "(ap, dpa)", "red, ORF.at/Agenturen". */
const SIGN_OFF_PARTS = /[/,;+&()[\]（）—–]|(?<=\s)-(?=\s)/u;
const MOST_SIGN_OFF_PARTS = 8;
/** Initials of the desk's editors, and short names of outlets ("SZ", "ORF.at"). */
const INITIALS = /^(?:\p{L}{1,4}\.?|(?:\p{L}\.){2,3}|[\p{L}\p{N}-]{2,20}\.\p{L}{2,3})$/u;
/** Without an agency, only letters that no sentence has: "(lq)", "lq/mo". */
const ONLY_INITIALS =
  /^(?:(?:\/\p{L}{2,4}){2,6}|[([（]\p{Ll}{2,4}(?:\s?[/,]\s?\p{Ll}{2,4}){0,4}[)\]）]|\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4})$/u;
/** Agencies that a single lower-case word can only mean. */
const UNMISTAKABLE = new Set([
  'dpa',
  'afp',
  'reuters',
  'apa',
  'sda',
  'sid',
  'ats',
  'awp',
  'epd',
  'kna',
  'efe',
  'ansa',
  'xinhua',
  'tass',
]);
const joiners = new Set([...CREDIT_JOINERS, 'für', 'by', 'of', 'die', 'der', 'material', 'von']);
const everyday = new Set(EVERYDAY_WORDS.split(' '));
/** "-- Lena Quist, AP": after a dash that opens the line, a name is the author's. */
const NAME_BEHIND_DASH = /^[—–-]{1,2}\s?(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+,?\s(?=\S)/u;
const AGENCIES_IN_GENERAL = new Set(['agenturen', 'agencies', 'agences', 'agencias', 'agências', 'agenzie', 'wires']);
const generic = new Set(CREDIT_WHOLE.flatMap(foldWords));
/** The bracket that ends a paragraph after its last sentence: "... sagte er. (dpa/lq)". */
const CLOSING_BRACKET = /[.!?…。"”“»’]\s?[(（]([^()（）]{2,40})[)）]\.?$/u;

/** The agencies in a part of a sign-off; null when it has words that no sign-off has. */
function agenciesOfPart(part: string): string[] | null {
  const alone = agenciesAlone(part);
  if (alone.length > 0 || readDateLine(part) !== null) return alone;
  const { agencies, rest } = splitAgencies(part);
  const others = rest.split(/\s+/u).filter((word) => word !== '' && !joiners.has(word.toLowerCase()));
  if (outletNamed(others.join(' ')) !== null && agenciesIn(others.join(' ')).length === 0 && !SIGNED.has(part.trim()))
    return agencies;
  const found: string[] = [];
  for (const word of part.split(/\s+/u).filter(Boolean)) {
    const small = word.toLowerCase();
    const signed = agenciesAlone(word)[0] ?? SIGNED.get(small);
    if (signed !== undefined) found.push(signed);
    else if (!joiners.has(small) && !generic.has(small) && !INITIALS.test(word)) return null;
  }
  return found;
}

/** The agencies that sign a line of agencies and initials, in order; null for any other line. */
function readSignOff(line: string): string[] | null {
  if (line.length > LONGEST_BARE) return null;
  const text = line
    .replace(NAME_BEHIND_DASH, '')
    .replace(/^[\s—–©-]+/u, '')
    .replace(/\.$/u, '');
  const parts = text.split(SIGN_OFF_PARTS).filter((part) => part.trim() !== '');
  if (parts.length === 0 || parts.length > MOST_SIGN_OFF_PARTS) return null;
  // A single lower-case word, "tt", is no sign-off without a separator.
  if (parts.length === 1 && parts[0] === text && text === text.toLowerCase() && !UNMISTAKABLE.has(text)) return null;
  const found = parts.map(agenciesOfPart);
  const agencies = found.flatMap((names) => names ?? []);
  if (agencies.length > 0 && !found.includes(null)) return [...new Set(agencies)];
  // "red, ORF.at/Agenturen": agencies without a name.
  const isGeneric = parts.length > 1 && foldWords(text).some((word) => AGENCIES_IN_GENERAL.has(word));
  if (isGeneric && !found.includes(null)) return [];
  if (!ONLY_INITIALS.test(text)) return null;
  const words = foldWords(text);
  return words.some((word) => joiners.has(word) || everyday.has(word)) || words.includes('they') ? null : [];
}

/** True for a closing line of agencies and initials. */
export const isSignOff = ({ text }: DraftParagraph): boolean => readSignOff(text) !== null;

/** The agencies that a credit names, in its order. */
export function agenciesCredited(text: string): string[] {
  return [...new Set([...(readSignOff(text) ?? []), ...splitAgencies(text).agencies])];
}

/** The agencies that sign the end of a paragraph, in brackets after its last sentence. */
export function agenciesSigning(text: string): string[] {
  const bracket = CLOSING_BRACKET.exec(text.slice(-SIGN_OFF_ROOM))?.[1];
  return (bracket === undefined ? null : readSignOff(`(${bracket})`)) ?? [];
}

/** True for a line that says who reported, edited or supplied the text. */
export function isCredit(draft: DraftParagraph): boolean {
  const { text, folded, words } = draft;
  if (words > LONGEST_CREDIT || folded.length === 0) return false;
  if (text.length <= LONGEST_BARE && (agenciesAlone(text).length > 0 || madeOf(whole, folded))) return true;
  if (isSignOff(draft) || contains(inside, folded)) return true;
  const label = /^([^:：]{1,30})\s?[:：]/u.exec(text.slice(0, 40))?.[1];
  const opens = opensWith(openings, folded) || (label !== undefined && madeOf(labels, foldWords(label)));
  return opens && isMostlyNames(text);
}
