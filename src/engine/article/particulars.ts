/** Takes apart a byline: names, agencies, places, jobs, outlets, dates. */
import { agenciesAlone, agenciesIn, splitAgencies } from './agencies';
import {
  JOB_ADJECTIVES,
  JOBS,
  NAME_ENDERS,
  NAME_JOINERS,
  NAME_PARTICLES,
  NOBODY,
  NOT_NAMES,
  OTHER_WORK,
  OUTLET_NOUNS,
  PLACE_ENDINGS,
  PLACE_OPENINGS,
} from './data/bylines';
import { readDateLine, withoutReadingTime } from './dates';
import { outletNamed } from './outlet';
import { foldWords, initialCase } from './shape';

/** The facts in a line about the author. */
export interface Particulars {
  /** The names as one text, in their order ("Lena Quist, Jon Kestrel and Mirna Olden"); null when there is none. */
  readonly names: string | null;
  readonly agencies: readonly string[];
  /** The substrings that are dates. */
  readonly dates: readonly string[];
  /** The kinds of particulars, in the order of the line, without dates. `job` includes words for staff in general. */
  readonly kinds: readonly ParticularKind[];
}

/** A language's way of writing lists of authors. */
export interface Grammar {
  /** Words that mean "and". */
  readonly joiners: ReadonlySet<string>;
  /** Words that mean "in" or "for". */
  readonly enders: ReadonlySet<string>;
  /** Whether one word may be a name ("By Banksy"). */
  readonly single: boolean;
  /** Whether the line has no opening: then a typical outlet's name is one ("Ostry Ledger, 2 March 2026"). */
  readonly bare: boolean;
}

export const USUAL_GRAMMAR: Grammar = {
  joiners: new Set(NAME_JOINERS),
  enders: new Set(NAME_ENDERS),
  single: false,
  bare: false,
};
export const BARE_GRAMMAR: Grammar = { ...USUAL_GRAMMAR, bare: true };

export type ParticularKind = 'name' | 'agency' | 'place' | 'job' | 'outlet' | 'other-work' | 'unknown';

interface Particular {
  readonly kind: ParticularKind;
  /** The name, where it is one. */
  readonly name: string;
  readonly agencies: readonly string[];
}

/** "Juan Carlos de la Cruz y Borbón": a longer run of capitalised words is a title. */
const MOST_NAME_WORDS = 6;
/** Names of caseless scripts have few characters, with or without a space. */
const LONGEST_CASELESS_NAME = 24;
/** "last updated on the evening of Tuesday 3 March": words of a date before its first figure. */
const DATE_WORDS_BEFORE = 8;

const jobs = new Set(JOBS);
const jobAdjectives = new Set(JOB_ADJECTIVES);
const particles = new Set(NAME_PARTICLES);
const nobody = new Set(NOBODY);
const notNames = new Set(NOT_NAMES);
const otherWork = new Set(OTHER_WORK);
const outletNouns = new Set(OUTLET_NOUNS);
const placeOpenings = new Set(PLACE_OPENINGS);
const placeEndings = new Set(PLACE_ENDINGS);

/** Separators between particulars. A slash between figures belongs to a date. */
const SEPARATOR = /([|•·;,、，()[\]（）【】]|(?<=\s)[–—-]+(?=\s)|(?<!\p{Nd}|\p{Nd}\s)\/(?!\s?\p{Nd}))/u;
/** Accounts and addresses repeat the author. */
const ACCOUNT = /(?<!\S)\S*@\S*/gu;

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const fold = (word: string): string => word.toLowerCase().replace(/[.:]$/u, '');
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** True for the name of a person: capitalised words, small ones only inside. */
function isName(text: string, mayBeSingle: boolean): boolean {
  const words = wordsOf(text);
  const first = words[0];
  if (first === undefined || words.length > MOST_NAME_WORDS || /[\p{Nd}:!?“”"]/u.test(text)) return false;
  if (notNames.has(fold(first)) || !/\p{L}/u.test(first)) return false;
  if (initialCase(first) === 'none') return text.length <= LONGEST_CASELESS_NAME;
  if (words.length < 2 && !(mayBeSingle && first.length > 1)) return false;
  if (initialCase(first) === 'lower' || initialCase(words.at(-1) ?? '') === 'lower') return false;
  return words.every((word) => initialCase(word) !== 'lower' || particles.has(word));
}

function isPlace(text: string, named: boolean): boolean {
  const words = wordsOf(text);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // Without capitals a word is weaker evidence: only in Chinese, Japanese and Korean, or before any name, is it a name.
  if (initialCase(first) === 'none' && (!named || EAST_ASIAN.test(first))) return false;
  if (initialCase(first) === 'lower' || words.length > 4 || /\p{Nd}/u.test(text)) return false;
  return words.length === 1 || placeOpenings.has(fold(first)) || placeEndings.has(fold(last));
}

/** An outlet's name, listed or not ("The Ostry Ledger"), where a person's name would have to be one more author. */
function isOutlet(text: string): boolean {
  const words = wordsOf(text);
  if (outletNamed(text) !== null) return true;
  return (
    initialCase(text) !== 'lower' &&
    words.length <= 5 &&
    (words[0] === 'The' || outletNouns.has(fold(words.at(-1) ?? '')))
  );
}

/** The words without jobs and their adjectives; null when there is no job among them. */
function withoutJob(text: string): string | null {
  const words = wordsOf(text);
  const dropped = new Set<number>();
  words.forEach((word, i) => {
    if (!jobs.has(fold(word)) && !/^editor-/iu.test(word)) return;
    dropped.add(i);
    for (let at = i - 1; at >= 0 && jobAdjectives.has(fold(words[at] ?? '')); at -= 1) dropped.add(at);
  });
  return dropped.size === 0 ? null : words.filter((_, i) => !dropped.has(i)).join(' ');
}

/** Cuts "Mirna Olden in Kessel" before the place; a text that begins with the place has no name. */
function beforeEnder(text: string, { enders }: Grammar): { readonly name: string; readonly after: string | null } {
  const words = wordsOf(text);
  const at = words.findIndex((word, i) => {
    const next = words[i + 1];
    if (next === undefined || !enders.has(word.toLowerCase()) || initialCase(word) === 'upper') return false;
    return initialCase(next) !== 'lower' || /^(?:the|der|dem|den|die|la|le|el|il|our|a|from|aus|in)$/u.test(next);
  });
  return at < 0
    ? { name: text, after: null }
    : { name: words.slice(0, at).join(' '), after: words.slice(at + 1).join(' ') };
}

interface Before {
  /** A name has been read already: the next words may be its place or outlet. */
  readonly named: boolean;
  /** "And" comes before it. */
  readonly joined: boolean;
}

function particular(kind: ParticularKind, name = '', agencies: readonly string[] = []): Particular {
  return { kind, name, agencies };
}

function isOtherWork(text: string, [first = '', second = '']: readonly string[]): boolean {
  const work = first === 'additional' || first === 'further' ? second : first;
  return otherWork.has(work) && /^(?:\S+\s){1,2}(?:by|from|von|par|por|di)\s/iu.test(text);
}

/** "The Ledger’s Mirna Olden". */
const OF_OUTLET = /^.{2,40}(?:['’]s|s['’])\s(?=\p{Lu})/u;
/** "LENA QUIST Ostry Ledger Staff Writer": a name in capitals ends where the capitals do. */
const SPECIAL_TO = /\s(?:Special|Exclusive|Exclusively)\s(?:to|for)\s.{2,60}$/u;
const AFTER_CAPITALS = /^((?:\p{Lu}[\p{Lu}.'’-]+\s){2,4})\p{Lu}\p{Ll}.*$/u;
/** "王明 北京报道". */
const REPORTING_FROM = /(?:\s\p{Script=Han}{1,6})?(?:报道|報道|報導|摄影|攝影)$/u;

/** Also reads the agencies in the dropped words ("JON KESTREL Associated Press"). */
function classify(given: string, before: Before, grammar: Grammar): Particular {
  const read = classified(given, before, grammar);
  if (read.kind !== 'name' || read.agencies.length > 0) return read;
  return { ...read, agencies: splitAgencies(AFTER_CAPITALS.test(given) ? given : '').agencies };
}

/** "Lena Quist BBC News": a name followed by the name of a listed outlet. */
function withoutOutlet(text: string): string {
  const words = wordsOf(text);
  for (let at = 2; at < words.length; at += 1) {
    const outlet = outletNamed(words.slice(at).join(' '));
    if (outlet !== null && agenciesAlone(outlet).length === 0) return words.slice(0, at).join(' ');
  }
  return text;
}

function classified(given: string, before: Before, grammar: Grammar): Particular {
  const text = withoutOutlet(
    given
      .replace(OF_OUTLET, '')
      .replace(SPECIAL_TO, '')
      .replace(AFTER_CAPITALS, '$1')
      .replace(REPORTING_FROM, '')
      .trim(),
  );
  const folded = foldWords(text);
  const alone = agenciesAlone(text);
  if (alone.length > 0) return particular('agency', '', alone);
  if (folded.every((word) => nobody.has(word))) return particular('job');
  if (isOtherWork(text, folded)) return particular('other-work', '', splitAgencies(text).agencies);
  const { name, after } = beforeEnder(text, grammar);
  if (after !== null) {
    const { agencies } = splitAgencies(after);
    if (name === '') return particular('place', '', agencies);
    const inner = classify(name, before, grammar);
    return { ...inner, agencies: [...inner.agencies, ...agencies] };
  }
  const mayBeSingle = before.joined || (grammar.single && !before.named);
  const person = withoutJob(text);
  if (person !== null)
    return isName(person, mayBeSingle) && !isOutlet(person) ? particular('name', person) : particular('job');
  const { agencies, rest } = splitAgencies(text);
  if (agenciesIn(text).length > 0 && isName(rest.trim(), false)) return particular('name', rest.trim(), agencies);
  if ((before.named || grammar.bare) && isOutlet(text)) return particular('outlet');
  if (!mayBeSingle && isPlace(text, before.named)) return particular('place');
  return isName(text, mayBeSingle) ? particular('name', text) : particular('unknown');
}

/** The first substring of nothing but dates; null when there is none. */
function findDates(text: string): { readonly start: number; readonly end: number } | null {
  const digit = /\p{Nd}/u.exec(text)?.index;
  if (digit === undefined) return null;
  const starts = [...text.slice(0, digit + 1).matchAll(/(?<=^|[\s,|•·–—(-])[^\s,|•·–—(-]/gu)].map(({ index }) => index);
  const ends = [...text.matchAll(/[^\s,|•·–—)](?=\s?(?:[,|•·–—)]|\s-|$))/gu)].map(({ index }) => index + 1).reverse();
  for (const start of starts.slice(-DATE_WORDS_BEFORE)) {
    const end = ends.find((at) => at > digit && readDateLine(text.slice(start, at)) !== null);
    if (end !== undefined) return { start, end };
  }
  return null;
}

function takeDates(text: string): { readonly dates: readonly string[]; readonly rest: string } {
  const dates: string[] = [];
  let rest = text;
  for (let found = findDates(rest); found; found = findDates(rest)) {
    dates.push(rest.slice(found.start, found.end));
    rest = `${rest.slice(0, found.start)}|${rest.slice(found.end)}`;
  }
  return { dates, rest };
}

interface Chunk {
  readonly text: string;
  /** The text that joins it to the chunk before, as between names: `, `, ` and `. */
  readonly joiner: string;
}

function chunksOf(text: string, { joiners }: Grammar): Chunk[] {
  const chunks: Chunk[] = [];
  let isAfterComma = false;
  for (const piece of text.split(SEPARATOR)) {
    if (SEPARATOR.test(piece)) {
      isAfterComma = piece === ',';
      continue;
    }
    let joiner = ', ';
    let words: string[] = [];
    const close = () => {
      if (words.length > 0) chunks.push({ text: words.join(' '), joiner });
      words = [];
    };
    for (const word of wordsOf(piece)) {
      if (!joiners.has(word.toLowerCase())) {
        words.push(word);
        continue;
      }
      const comma = words.length === 0 && isAfterComma ? ',' : '';
      close();
      joiner = `${comma} ${word} `;
    }
    close();
  }
  return chunks.filter(({ text: chunk }) => /[\p{L}\p{Nd}]/u.test(chunk));
}

/**
 * Takes apart a byline without its opening word ("By").
 *
 * @param line One short line: the work grows with the square of its length.
 */
export function takeApart(line: string, grammar: Grammar): Particulars {
  const { dates, rest } = takeDates(withoutReadingTime(line.replace(ACCOUNT, ' ')));
  const kinds: ParticularKind[] = [];
  const agencies = new Set<string>();
  let names: string | null = null;
  // "In Ostry and Kessel": another word after a place is another place.
  let isAfterPlace = false;
  for (const { text, joiner } of chunksOf(rest, grammar)) {
    const joined = joiner !== ', ' && kinds.at(-1) !== 'agency' && !(isAfterPlace && wordsOf(text).length === 1);
    const read = classify(text, { named: names !== null, joined }, grammar);
    isAfterPlace = beforeEnder(text, grammar).after !== null;
    // All names after "additional reporting by" are other work, not only the first.
    if (kinds.at(-1) === 'other-work' && read.kind === 'name') continue;
    kinds.push(read.kind);
    for (const agency of read.agencies) agencies.add(agency);
    if (read.kind !== 'name') continue;
    // "Lena Quist, in Kessel, and Jon Kestrel": the comma belonged to the place before it.
    const between = kinds.at(-2) === 'name' ? joiner : joiner.replace(/^,(?= \S)/u, '').replace(/^ $/u, ', ');
    names = names === null ? read.name : `${names}${between}${read.name}`;
  }
  return { names, agencies: [...agencies], dates, kinds };
}
