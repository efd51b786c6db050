/**
 * Decides the kind of an edit. The rules are in order; the first that holds gives the kind. The window explains each in
 * one sentence (`kindRules` in messages/compare/differences.ts).
 */
import type { Language } from '../text/language';
import type { EditKind } from '../types';
import { anyDiffer, differingPairs } from './figures';
import { sameStem } from './names';
import { isOneName } from './spelling';
import type { Unit } from './unit';

/** A change as the rules see it. */
interface Replacement {
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  /** Whether both sides are inside a quotation. */
  readonly insideQuotation: boolean;
  /** Whether the words around it show that the changed words name the speaker, on both sides (see ./speaker). */
  readonly namesSpeaker: boolean;
}

interface Rule {
  readonly kind: EditKind;
  readonly holds: (change: Replacement, language: Language) => boolean;
}

const worded = (units: readonly Unit[]): readonly Unit[] => units.filter((unit) => unit.kind !== 'mark');

/** The words without house style: their keys, or their spellings before names were unified. */
const bare = (units: readonly Unit[], { optional }: Language, form: 'key' | 'spelling'): string =>
  units
    .filter((unit) => unit.kind !== 'mark' && unit.kind !== 'honorific' && !optional.has(unit.key))
    .map((unit) => unit[form])
    .join('');

/** The keys of units with a space between, none between characters of scripts without spaces. */
function phraseOf(units: readonly Unit[]): string {
  let phrase = '';
  for (const { key, glued } of units) phrase += `${phrase === '' || (glued && !/^[a-z]/.test(key)) ? '' : ' '}${key}`;
  return phrase;
}

/** Longest phrase looked up in a language's lists, in units: 活动人士 has four characters. */
const LONGEST_PHRASE = 5;

/** For each unit, whether it belongs to a phrase of one of the lists. */
function covered(units: readonly Unit[], ...lists: readonly ReadonlySet<string>[]): readonly boolean[] {
  const found = units.map(() => false);
  for (let from = 0; from < units.length; from++) {
    for (let to = Math.min(units.length, from + LONGEST_PHRASE); to > from; to--) {
      const phrase = phraseOf(units.slice(from, to));
      if (!lists.some((list) => list.has(phrase))) continue;
      found.fill(true, from, to);
      break;
    }
  }
  return found;
}

/** Whether all words of a change belong to its amounts. */
const isAmount = (units: readonly Unit[]): boolean => worded(units).every(({ amount }) => amount !== null);

/** Longest phrase that is still an attribution, in words: "Syrian state news agency SANA said on Tuesday". */
const LONGEST_ATTRIBUTION = 8;

/**
 * A phrase of saying: a verb of saying and, apart from names and small words, only the speaker, the audience and the
 * time.
 */
function saysSo(units: readonly Unit[], language: Language): boolean {
  const words = worded(units);
  if (words.length === 0 || words.length > LONGEST_ATTRIBUTION) return false;
  if (!covered(words, language.attributions).some(Boolean)) return false;
  const known = covered(words, language.attributions, language.speakers);
  return words.every((unit, index) => known[index] || unit.slight || unit.named);
}
const isSlight = (units: readonly Unit[]): boolean => units.every((unit) => unit.slight);
const isSpeaker = (units: readonly Unit[], language: Language): boolean => {
  const words = worded(units);
  const known = covered(words, language.attributions, language.speakers);
  return words.every((unit, index) => known[index] || unit.slight || unit.named);
};

const names = (units: readonly Unit[]): readonly Unit[] => units.filter((unit) => !unit.slight);
const isName = (units: readonly Unit[]): boolean => names(units).length > 0 && names(units).every((unit) => unit.named);
const shareName = (left: readonly Unit[], right: readonly Unit[]): boolean =>
  names(left).every((unit) => names(right).some((other) => sameStem(unit.key, other.key)));

/** Whether each word of the left is a word of the right, or the same name with another spelling. */
const sameSpelling = (left: readonly Unit[], right: readonly Unit[]): boolean =>
  left.length > 0 &&
  left.length === right.length &&
  left.every((unit, index) => {
    const other = right[index];
    if (other === undefined || unit.key === other.key) return other !== undefined;
    return unit.named && other.named && isOneName(unit.spelling, other.spelling);
  });

/** "to" in place of the hyphen between the ends of a range, or the reverse. */
function areRangeSigns(left: readonly Unit[], right: readonly Unit[], { counting }: Language): boolean {
  const [one = '', other = ''] = [left[0]?.key, right[0]?.key];
  const single = left.length === 1 && right.length === 1;
  return single && ((one === '-' && counting.ranges.has(other)) || (other === '-' && counting.ranges.has(one)));
}

const isContinuation = (units: readonly Unit[], { continuations }: Language): boolean => {
  const words = worded(units);
  const phrase = phraseOf(words);
  return words.length <= LONGEST_ATTRIBUTION && continuations.some((start) => phrase.startsWith(start));
};

const RULES: readonly Rule[] = [
  {
    kind: 'house-style',
    holds: ({ left, right }, language) =>
      bare(left, language, 'spelling') === bare(right, language, 'spelling') ||
      [...worded(left), ...worded(right)].every((unit) => unit.dateline) ||
      areRangeSigns(left, right, language) ||
      (left.length === 0 && isContinuation(right, language)) ||
      (right.length === 0 && isContinuation(left, language)),
  },
  {
    kind: 'name-spelling',
    holds: ({ left, right }, language) =>
      bare(left, language, 'key') === bare(right, language, 'key') || sameSpelling(worded(left), worded(right)),
  },
  { kind: 'quotation', holds: ({ insideQuotation }) => insideQuotation },
  {
    kind: 'figure',
    // A time against a number that may be one, or a day of the week against a date, where nothing else changes.
    holds: ({ left, right }) =>
      differingPairs(left, right).length > 0 || (isAmount(left) && isAmount(right) && anyDiffer(left, right)),
  },
  {
    kind: 'attribution',
    holds: ({ left, right }, language) =>
      (saysSo(left, language) && (isSlight(right) || isSpeaker(right, language))) ||
      (saysSo(right, language) && (isSlight(left) || isSpeaker(left, language))),
  },
  { kind: 'name', holds: ({ left, right }) => isName(left) && isName(right) && !shareName(left, right) },
  // Two speakers whose verb both sides share: "police said" and "the coast guard said".
  { kind: 'attribution', holds: ({ namesSpeaker }) => namesSpeaker },
  { kind: 'cut', holds: ({ right }) => right.length === 0 },
  { kind: 'addition', holds: ({ left }) => left.length === 0 },
];

/** The kind of a change; either side may be empty. */
export const kindOf = (change: Replacement, language: Language): EditKind =>
  RULES.find((rule) => rule.holds(change, language))?.kind ?? 'wording';
