/**
 * What sort of change an edit is. The rules stand in order; the first that holds names the kind. Each can be told to a
 * reader in the sentence above it.
 */
import type { Language } from '../text/language';
import type { EditKind } from '../types';
import type { Unit } from './units';

interface Rule {
  readonly kind: EditKind;
  readonly holds: (left: readonly Unit[], right: readonly Unit[], language: Language) => boolean;
}

const keysOf = (units: readonly Unit[]): readonly string[] =>
  units.filter((unit) => unit.kind !== 'mark' && unit.kind !== 'honorific').map((unit) => unit.key);

const figures = (units: readonly Unit[]): string =>
  units
    .filter((unit) => unit.kind === 'figure')
    .map((unit) => unit.key)
    .sort()
    .join(' ');

const CAPITAL = /^\p{Lu}/u;
const isName = (units: readonly Unit[], language: Language): boolean => {
  const words = units.filter((unit) => unit.kind === 'word' && !language.common.has(unit.key));
  return words.length > 0 && words.every((unit) => CAPITAL.test(unit.surface));
};

/** Longest phrase that is still an attribution: "Syrian state news agency SANA said on". */
const ATTRIBUTION = 7;
const saysSo = (units: readonly Unit[], language: Language): boolean =>
  units.length <= ATTRIBUTION && units.some((unit) => language.attributions.has(unit.key));

/** Consonants a name keeps through transliterations: Sergei and Sergey, Mohammad and Muhammed. */
const skeleton = (key: string): string => key.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
const LEAST_CONSONANTS = 3;

function sameName(left: readonly Unit[], right: readonly Unit[]): boolean {
  return (
    left.length === right.length &&
    left.every((unit, index) => {
      const other = right[index];
      if (other === undefined) return false;
      if (unit.key === other.key) return true;
      const bones = skeleton(unit.key);
      return (
        CAPITAL.test(unit.surface) &&
        CAPITAL.test(other.surface) &&
        unit.key[0] === other.key[0] &&
        bones.length >= LEAST_CONSONANTS &&
        bones === skeleton(other.key)
      );
    })
  );
}

const RULES: readonly Rule[] = [
  {
    // Only punctuation, typography, titles, hyphens or small connecting words differ.
    kind: 'house-style',
    holds: (left, right, language) => {
      const bare = (units: readonly Unit[]) =>
        keysOf(units)
          .filter((key) => !language.optional.has(key))
          .join('');
      return bare(left) === bare(right);
    },
  },
  // A name is spelled another way.
  { kind: 'house-style', holds: (left, right) => left.length > 0 && sameName(left, right) },
  // The words stand inside quotation marks in both.
  {
    kind: 'quotation',
    holds: (left, right) =>
      left.length > 0 && right.length > 0 && left.every((unit) => unit.quoted) && right.every((unit) => unit.quoted),
  },
  // A number is another number.
  {
    kind: 'figure',
    holds: (left, right) => figures(left) !== '' && figures(right) !== '' && figures(left) !== figures(right),
  },
  // Who is said to have said it, or how, is another.
  {
    kind: 'attribution',
    holds: (left, right, language) =>
      (saysSo(left, language) && (right.every((unit) => unit.slight) || saysSo(right, language))) ||
      (saysSo(right, language) && left.every((unit) => unit.slight)),
  },
  // A name stands for another name.
  { kind: 'name', holds: (left, right, language) => isName(left, language) && isName(right, language) },
  // Words of the left only.
  { kind: 'cut', holds: (_, right) => right.length === 0 },
  // Words of the right only.
  { kind: 'addition', holds: (left) => left.length === 0 },
];

/** The kind of a change of `left` into `right`; either may be empty. */
export const kindOf = (left: readonly Unit[], right: readonly Unit[], language: Language): EditKind =>
  RULES.find((rule) => rule.holds(left, right, language))?.kind ?? 'wording';
