/** What a script tells of its words: whether spaces part them, whether capitals mark names. */

/** Scripts written without spaces between words, as the inside of a character class of a regular expression (flag u). */
export const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** How a word begins that may be a name, in scripts with capitals. */
export const CAPITAL = /^\p{Lu}/u;
/** U.S., NATO: a name wherever it stands. */
export const ACRONYM = /^(?:\p{Lu}\.?){2,}$/u;
/** How a word of a script without capitals begins. */
export const CASELESS = new RegExp(`^(?:\\p{Lo}|[${SPACELESS}])`, 'u');
