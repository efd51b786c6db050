/**
 * Decides which two names are one name in two spellings: Nuri and Nouri, Kowalski and Kowalsky, Smith and Smyth, Yulia
 * and Julija.
 *
 * A name is split into its consonants and the vowels between them, each as a class of letters that outlets write for
 * one sound. Two spellings are one name when the consonants agree, and the vowels agree or differ as transliterations
 * do: o and u anywhere except in names of one syllable, and once e and i or a and e, in an unstressed syllable.
 *
 * These stay two names: Anna and Hanna (one more consonant), Smith and Smits (another consonant), March and Marsh (ch
 * and sh agree only between vowels: Bachar, Bashar), Bell and Bill (one syllable), Maria and Mario (the last vowel
 * distinguishes names), Hassan and Hussein (a and u), Gary and Cary (g and k agree only in names of three syllables:
 * Gaddafi, Kadhafi).
 */
import type { Language } from '../text/language';
import { CAPITAL } from '../text/scripts';
import type { Unit } from './unit';

/** A name as its sounds: `consonants[i]` follows `vowels[i]`; there is one more entry in `vowels`. */
interface Sounds {
  readonly consonants: readonly string[];
  readonly vowels: readonly string[];
  /** Groups of vowels: nearly the number of syllables. */
  readonly syllables: number;
}

/** Shorter names are too short to compare; those of three letters match only if nothing but i and y differ. */
const LEAST_LETTERS = 4;
/** No name is longer: a bound on time. */
const MOST_LETTERS = 40;
/** Names of the same consonants that are compared; more is not prose. */
const MOST_ALIKE = 20;
/** Syllables from which stress and initial consonants vary between transliterations. */
const LONG = 3;

/** Letters beyond a to z that remain after folding, as outlets without them write them. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  'łl øo æe œe đd ðd ıi ßs þt'.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** Groups of letters for one sound, applied in this order. Capitals are sounds that have no single letter. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^mc(?=[a-z])/, 'mac'],
  // Abdul, Abdel, Abdal: the article, inflected. Qaeda, Qaida.
  [/^abd[aeu]l/, 'abdal'],
  [/^qaed/, 'qaid'],
  // Clarke, Browne, Anne, but neither Jane nor Simone.
  [/^([^aeiouy]*[aeiouy]+(?:[^aeiouy]{2}))e$/, '$1'],
  [/^(?:ye|je)(?=[^aeiou])/, 'e'],
  [/tsch|tch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/(?<=[aeiouy])ch(?=[aeiouy])/g, 'S'],
  [/ch/g, 'C'],
  [/gh/g, 'g'],
  [/kh/g, 'k'],
  [/ck/g, 'k'],
  // Teheran and Tehran.
  [/ehe/g, 'eh'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/dj|zh/g, 'j'],
  [/dt/g, 't'],
  [/tz/g, 'z'],
  [/mps/g, 'ms'],
  [/x/g, 'ks'],
  [/q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/(?<=.)f/g, 'v'],
  [/(?<=.)z/g, 's'],
  [/(?<=[aeiouy])h(?![aeiouy])/g, ''],
  [/([^aeiouy])\1+/g, '$1'],
];

/** Spellings of one vowel or diphthong. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/y/g, 'i'],
  [/i{2,}|ee|^ie$/g, 'i'],
  [/ae|a{2,}/g, 'a'],
  [/oe/g, 'o'],
  [/ou|ue|oo|u{2,}/g, 'u'],
  [/ai|ei/g, 'E'],
  [/au|ao/g, 'O'],
  [/eo/g, 'e'],
];

function soundsOf(name: string): Sounds {
  const letters = SOUNDS.reduce((word, [pattern, sound]) => word.replace(pattern, sound), name);
  const consonants: string[] = [];
  const vowels: string[] = [];
  let vowel = '';
  for (const letter of letters) {
    if (/[aeiouy]/.test(letter)) vowel += letter;
    else {
      vowels.push(vowel);
      consonants.push(letter);
      vowel = '';
    }
  }
  vowels.push(vowel);
  const classes = vowels.map((each) => VOWELS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), each));
  return { consonants, vowels: classes, syllables: classes.filter((each) => each !== '').length };
}

/** Both ways to read a j: as in Jones, and as the y of Yulia. */
function readings(key: string): readonly Sounds[] {
  const letters = [...key.replace(/['-]/g, '')].map((letter) => PLAIN.get(letter) ?? letter).join('');
  if (letters.length < LEAST_LETTERS - 1 || letters.length > MOST_LETTERS || !/^[a-z]+$/.test(letters)) return [];
  const read = [soundsOf(letters)];
  return letters.includes('j') && letters.length >= LEAST_LETTERS
    ? [...read, soundsOf(letters.replace(/j/g, 'i'))]
    : read;
}

/** Pairs of sounds, in either order. */
const isPair = (a: string, b: string, ...pairs: readonly string[]): boolean =>
  pairs.some((pair) => pair === `${a}${b}` || pair === `${b}${a}`);

const sameConsonants = (a: Sounds, b: Sounds): boolean =>
  a.consonants.length === b.consonants.length &&
  a.consonants.every((sound, index) => {
    const other = b.consonants[index] ?? '';
    if (sound === other) return true;
    // Only at the start of a long name: Gaddafi and Kadhafi, Zelensky and Selenskyj.
    const long = Math.min(a.syllables, b.syllables) >= LONG;
    return index === 0 && long && isPair(sound, other, 'gk', 'zs');
  });

/** The cost of two vowels between the same consonants: 0 for one sound, 1 where transliterations differ. */
function vowelCost(a: Sounds, b: Sounds, index: number): number {
  const [one = '', other = ''] = [a.vowels[index], b.vowels[index]];
  if (one === other) return 0;
  const syllables = Math.min(a.syllables, b.syllables);
  if (syllables < 2) return Number.POSITIVE_INFINITY;
  if (one.replace(/u/g, 'o') === other.replace(/u/g, 'o')) return 0;
  const first = a.vowels.slice(0, index).every((each) => each === '');
  const last = index === a.vowels.length - 1;
  // Maria and Mario: the vowel that ends a name is part of it, and so is the one that begins it.
  if (last || index === 0) return Number.POSITIVE_INFINITY;
  // Dmitry and Dimitri, Frederick and Fredrick: a vowel that only separates two consonants.
  if ((one === '' || other === '') && /^[ei]$/.test(`${one}${other}`)) return 1;
  if (first && syllables < LONG) return Number.POSITIVE_INFINITY;
  // Yusuf and Yousef; Kharkiv and Kharkov.
  if (isPair(one, other, 'eu')) return 1;
  if (isPair(one, other, 'io') && index === a.vowels.length - 2 && a.consonants[index] === 'v') return 1;
  if (isPair(one, other, 'ei', 'ae', 'Ee', 'Ei')) return 1;
  if (syllables >= LONG && !first && isPair(one, other, 'au', 'ao')) return 1;
  return Number.POSITIVE_INFINITY;
}

function alike(a: Sounds, b: Sounds): boolean {
  if (!sameConsonants(a, b)) return false;
  let cost = 0;
  for (let index = 0; index < a.vowels.length; index++) cost += vowelCost(a, b, index);
  return cost <= 1;
}

/** Whether two folded words are spellings of one name, by the rule at the head of this file. */
export function isOneName(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LEAST_LETTERS && Math.max(a.length, b.length) < LEAST_LETTERS)
    return a.replace(/y/g, 'i') === b.replace(/y/g, 'i');
  return readings(a).some((one) => readings(b).some((other) => alike(one, other)));
}

/** The consonants of a name, interchangeable ones as one: names that differ here are two names. */
function skeletons(key: string): readonly string[] {
  return readings(key).map(({ consonants }) =>
    consonants.map((sound, index) => (index > 0 ? sound : sound === 'g' ? 'k' : sound === 'z' ? 's' : sound)).join(''),
  );
}

/** Whether a word may be a name here: by its capital, and where capitals mean little, also by its rarity. */
function mayBeName(units: readonly Unit[], at: number, { nounsCapitalised }: Language): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit === undefined) return false;
  if (unit.kind !== 'word' || !CAPITAL.test(unit.surface) || unit.slight || unit.amount !== null) return false;
  // At the start of a sentence any word has a capital; a common word in newspapers is a name there only before another.
  const opensName = next?.named === true && next.sentence === unit.sentence;
  return unit.named || opensName || (!nounsCapitalised && unit.weight >= 1);
}

/**
 * Gives a name of the right the key that it has on the left in another spelling, so that the two are aligned; its
 * original key is kept as `spelling`.
 */
export function shareNames(left: readonly Unit[], right: readonly Unit[], language: Language): readonly Unit[] {
  const keys = (units: readonly Unit[]) => new Set(units.map(({ key }) => key));
  const [inLeft, inRight] = [keys(left), keys(right)];
  // By their consonants, so that few names are compared.
  const known = new Map<string, string[]>();
  for (const [at, unit] of left.entries()) {
    if (inRight.has(unit.key) || !mayBeName(left, at, language)) continue;
    for (const skeleton of skeletons(unit.key)) {
      const names = known.get(skeleton) ?? [];
      if (names.length < MOST_ALIKE && !names.includes(unit.key)) known.set(skeleton, [...names, unit.key]);
    }
  }
  if (known.size === 0) return right;
  return right.map((unit, at) => {
    if (unit.kind !== 'word') return unit;
    if (inLeft.has(unit.key) || !mayBeName(right, at, language)) return unit;
    const candidates = skeletons(unit.key).flatMap((skeleton) => known.get(skeleton) ?? []);
    const key = candidates.find((name) => isOneName(name, unit.key));
    return key === undefined ? unit : { ...unit, key };
  });
}
