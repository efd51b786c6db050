/** Properties of scripts: whether spaces separate words, whether capitals mark names. */

/**
 * Scripts written without spaces between words, as the inside of a character class of a regular expression (flag u).
 */
export const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** The beginning of a word that may be a name, in scripts with capitals. */
export const CAPITAL = /^\p{Lu}/u;
/** U.S., NATO: a name at any position. */
export const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;
/** The beginning of a word of a script without capitals. */
export const CASELESS = new RegExp(`^(?:\\p{Lo}|[${SPACELESS}])`, 'u');
