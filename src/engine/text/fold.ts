/**
 * Folds house style away: the form of a word in which two outlets' spellings of it are the same.
 *
 * "Mr." and "" (an honorific folds to nothing), "U.N." and "UN", "Lavrov's" and "Lavrov’s", "stabilised" and
 * "stabilized", "nineteen" and "19", "台灣" and "臺湾". Offsets do not change: folding gives a key beside the word, never a
 * new text.
 */
import { foldHan } from './data/hanVariants';
import type { Language } from './language';
import { asciiDigits, fromHan } from './numerals';

const INVISIBLE = /\p{Cf}/gu;
/** Combining marks of Latin, Greek and Cyrillic, Arabic vowel points, hamza and tatweel; Indic vowel signs stay. */
const ACCENTS = /[\u0300-\u036f\u0640\u064b-\u0655]/g;
/**
 * No word of the word list has half as many letters; longer runs are not words, and normalising their spelling takes
 * square time.
 */
const LONGEST_SPELLED = 60;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const DOTS = /\./g;
/** 5,000 and, where the comma is the decimal mark, 5.000. */
const THOUSANDS = /(\d)[,٬](?=\d{3}(?!\d))/g;
const THOUSANDS_BY_DOT = /(\d)\.(?=\d{3}(?!\d))/g;
const DECIMAL_COMMA = /(\d)[,٫](?=\d+(?:\D|$))/;

/**
 * Letters that Unicode does not decompose and that other house styles print plain, and Persian and Koranic forms of
 * Arabic letters. "Łódź" is "Lodz", "Ørsted" is "Orsted".
 */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ٱ', 'ا'],
]);
const PLAINER = new RegExp(`[${[...PLAIN_LETTERS.keys()].join('')}]`, 'g');

/**
 * Removes 's and ' at the end. Scanned backwards by hand: a regular expression anchored at the end is tried from each
 * position.
 */
function withoutPossessive(word: string): string {
  let end = word.length;
  for (;;) {
    if (word.endsWith("'", end)) end -= 1;
    else if (word.endsWith("'s", end)) end -= 2;
    else return word.slice(0, end);
  }
}

/** A figure without thousands separators and with a dot as its decimal mark. */
function foldFigure(figure: string, language: Language): string {
  if (!language.decimalComma) return figure.replace(THOUSANDS, '$1').replace('٫', '.');
  return figure.replace(THOUSANDS_BY_DOT, '$1').replace(DECIMAL_COMMA, '$1.');
}

/**
 * Lower case without accents, invisible characters, typographic apostrophes, forms of letters and digits of other
 * scripts.
 */
function toPlainLetters(word: string): string {
  const letters = word.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').replace(/[’ʼ‘]/g, "'");
  const bare = letters.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return foldHan(fromHan(asciiDigits(bare.replace(PLAINER, (letter) => PLAIN_LETTERS.get(letter) ?? letter))));
}

function foldOnce(word: string, language: Language): string {
  let folded = BEYOND_ASCII.test(word) ? toPlainLetters(word) : word.toLowerCase();
  folded = withoutPossessive(folded);
  if (/\d/.test(folded)) return foldFigure(folded, language);
  folded = folded.replace(DOTS, '');
  if (folded.length <= LONGEST_SPELLED)
    for (const [pattern, replacement] of language.spellings) folded = folded.replace(pattern, replacement);
  return language.numbers.get(folded) ?? language.variants.get(folded) ?? folded;
}

/**
 * The comparison form of one word or figure; '' for an honorific. Folding a folded word changes nothing.
 */
export function fold(word: string, language: Language): string {
  let folded = foldOnce(word, language);
  // One rule may enable another; two rounds are enough for all but made-up words.
  for (let again = foldOnce(folded, language); again !== folded; again = foldOnce(folded, language)) folded = again;
  return language.honorifics.has(folded) ? '' : folded;
}

/** Returns a function that folds one language's words, each distinct surface form once. */
export function folder(language: Language): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let folded = known.get(word);
    if (folded === undefined) {
      folded = fold(word, language);
      known.set(word, folded);
    }
    return folded;
  };
}
