/**
 * House style folded away: the form of a word in which two outlets' spellings of it are the same.
 *
 * "Mr." and "" (an honorific folds to nothing), "U.N." and "UN", "Lavrov's" and "Lavrov’s", "stabilised" and
 * "stabilized", "nineteen" and "19". Offsets are not touched: folding gives a key beside the word, never a new text.
 */
import type { Language } from './language';

const INVISIBLE = /\p{Cf}/gu;
/** Combining marks of Latin, Greek and Cyrillic, and Arabic vowel points and tatweel; Indic vowel signs stay. */
const ACCENTS = /[\u0300-\u036f\u0640\u064b-\u0652]/g;
const POSSESSIVE = /(?:'s?)+$/;
const DOTS = /\./g;
const THOUSANDS = /(\d),(?=\d{3}(?!\d))/g;

function foldOnce(word: string, language: Language): string {
  let folded = word.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').replace(/[’ʼ‘]/g, "'");
  folded = folded.normalize('NFD').replace(ACCENTS, '').normalize('NFC').replace(POSSESSIVE, '');
  if (/\d/.test(folded)) return folded.replace(THOUSANDS, '$1');
  folded = folded.replace(DOTS, '');
  for (const [pattern, replacement] of language.spellings) folded = folded.replace(pattern, replacement);
  return language.numbers.get(folded) ?? folded;
}

/**
 * The comparison form of one word or figure; '' for an honorific. Folding a folded word changes nothing.
 */
export function fold(word: string, language: Language): string {
  let folded = foldOnce(word, language);
  // Each step shortens the word or leaves it; two rounds settle all but made-up words.
  for (let again = foldOnce(folded, language); again !== folded; again = foldOnce(folded, language)) folded = again;
  return language.honorifics.has(folded) ? '' : folded;
}

/** Folds one language's words, each distinct surface form once. */
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
