/**
 * Splits text into tokens. Every character that is not white space is in exactly one token, so that a text can be taken
 * apart and put together again.
 *
 * Scripts written without spaces (Han, Hiragana, Thai, ...) have one token per character: copied text shows as runs of
 * characters, and no dictionary can differ between machines, as Intl.Segmenter's would.
 */

import { HAN_NUMERALS, HAN_SCALES } from './numerals';
import { SPACELESS } from './scripts';

type TokenKind = 'word' | 'figure' | 'mark';

/** A range of a text; offsets in UTF-16 code units. `mark` is punctuation or a symbol, one code point each. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** A letter, mark, digit or invisible joiner of a script with spaces. */
const LETTER = `(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}\\p{Cf}])`;

/** A letter of a unit attached to its figure (35m, 3rd); in scripts without spaces the next word follows at once. */
const UNIT_LETTER = `(?:(?![${SPACELESS}])\\p{L})`;

const TOKEN = new RegExp(
  [
    // 二百, 二〇一二: a number in Han numerals. A single one may be part of any word.
    `(?<han>[${HAN_NUMERALS}]{2,})`,
    // プーチン: katakana write foreign words, one run per word.
    '(?<katakana>[\\p{Script=Katakana}ー]+)',
    // One character of a script without spaces, with its marks.
    `(?<character>[${SPACELESS}]\\p{M}*)`,
    // U.N., e.g., a.m.: dotted initials are one word.
    '(?<initials>(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?)',
    // $35,000,000, 8:27pm, 19h30, 5.4%, 1990s, 1.5万: a figure with its currency, separators and unit is one token.
    `(?<figure>[$£€¥]?\\p{Nd}+(?:[.,:٫٬]\\p{Nd}+)*(?:h\\p{Nd}{2}|%|[${HAN_SCALES}]+|${UNIT_LETTER}{1,3}(?![\\p{L}\\p{N}]))?)`,
    // Lavrov's, o'clock: an apostrophe between letters belongs to the word. Hyphens separate words: al-Assad, al Assad.
    `(?<word>${LETTER}+(?:['’ʼ]${LETTER}+)*)`,
    '(?<mark>\\S)',
  ].join('|'),
  'gu',
);

/** Splits a text into tokens. Linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups;
    const kind =
      (groups?.figure ?? groups?.han) !== undefined ? 'figure' : groups?.mark !== undefined ? 'mark' : 'word';
    tokens.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
