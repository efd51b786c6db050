/**
 * Full-text search: the same keys for texts and queries, and the positions of matches.
 *
 * Keys ignore case, accents, apostrophes and dots (U.N. is found by UN, café by cafe). Scripts without spaces have one
 * key per character, so that a word in them is found as a run of keys.
 */
import { tokenize } from './tokens';

/** A word in the form in which it is searched, and its position in the text. */
interface SearchKey {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One term of a query: keys that must follow each other; with `prefix` the last may be the beginning of a longer word.
 */
export interface SearchTerm {
  readonly keys: readonly string[];
  readonly prefix: boolean;
}

/** A range of a text. */
export interface SearchMatch {
  readonly start: number;
  readonly end: number;
}

const ACCENTS = /[\u0300-\u036f]/g;
const SILENT = /['’ʼ.\p{Cf}]/gu;
const POSSESSIVE = /['’]s$/;

/** The keys of a text, in its order. */
export function searchKeys(text: string): readonly SearchKey[] {
  return tokenize(text).flatMap(({ kind, start, end }) => {
    if (kind === 'mark') return [];
    const key = keyOf(text.slice(start, end));
    return key === '' ? [] : [{ key, start, end }];
  });
}

function keyOf(word: string): string {
  const plain = word.toLowerCase().replace(POSSESSIVE, '').replace(SILENT, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  return /^[\x00-\x7f]*$/.test(plain) ? plain : plain.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
}

const PART = /"([^"]*)"?|([^\s"]+)/g;

/**
 * Parses a query: words, all of which must occur, and phrases in quotation marks. The last word may be unfinished, so
 * it matches as a prefix.
 */
export function parseQuery(query: string): readonly SearchTerm[] {
  const wanted: SearchTerm[] = [];
  for (const match of query.replace(/[“”„«»]/g, '"').matchAll(PART)) {
    const keys = searchKeys(match[1] ?? match[2] ?? '').map(({ key }) => key);
    const isLast = match.index + match[0].length === query.length;
    if (keys.length > 0) wanted.push({ keys, prefix: match[2] !== undefined && isLast });
  }
  return wanted;
}

/** The matches of a query in a text, in order; overlapping ones are merged. */
export function searchMatches(text: string, wanted: readonly SearchTerm[]): readonly SearchMatch[] {
  const keys = searchKeys(text);
  const found: SearchMatch[] = [];
  keys.forEach(({ start }, from) => {
    const lengths = wanted.filter((each) => matchesAt(keys, from, each)).map((each) => each.keys.length);
    const last = keys[from + Math.max(0, ...lengths) - 1];
    if (lengths.length === 0 || last === undefined) return;
    const before = found.at(-1);
    if (before !== undefined && before.end >= start) {
      found[found.length - 1] = { start: before.start, end: Math.max(before.end, last.end) };
    } else found.push({ start, end: last.end });
  });
  return found;
}

function matchesAt(keys: readonly SearchKey[], from: number, { keys: wanted, prefix }: SearchTerm): boolean {
  return wanted.every((key, at) => {
    const there = keys[from + at]?.key;
    return there === key || (prefix && at === wanted.length - 1 && there?.startsWith(key) === true);
  });
}
