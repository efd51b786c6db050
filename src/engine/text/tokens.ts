/**
 * Text -> tokens. Every character that is not white space lies in exactly one token, so a text can be taken apart and
 * put together again.
 *
 * Scripts written without spaces (Han, Hiragana, Thai, ...) give one token a character: runs of characters are what
 * copying shows in them, and no dictionary has to be the same on two machines, as Intl.Segmenter's would.
 */

export type TokenKind = 'word' | 'figure' | 'mark';

/** A stretch of a text; offsets in UTF-16 code units. `mark` is punctuation or a symbol, one code point each. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** A letter, mark, digit or invisible joiner of a script with spaces. */
const LETTER = `(?:(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}\\p{Cf}])`;

const TOKEN = new RegExp(
  [
    // One character of a script without spaces, with its marks.
    `(?<character>[${SPACELESS}]\\p{M}*)`,
    // U.N., e.g., a.m.: dotted initials are one word.
    '(?<initials>(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?)',
    // $35,000,000, 8:27pm, 5.4%, 1990s: a figure with its currency, separators and unit is one token.
    '(?<figure>[$£€¥]?\\p{Nd}+(?:[.,:]\\p{Nd}+)*(?:%|\\p{L}{1,3}(?![\\p{L}\\p{N}]))?)',
    // Lavrov's, o'clock: an apostrophe between letters belongs to the word. Hyphens part words: al-Assad, al Assad.
    `(?<word>${LETTER}+(?:['’ʼ]${LETTER}+)*)`,
    '(?<mark>\\S)',
  ].join('|'),
  'gu',
);

/** Takes a text apart. Linear in its length. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups;
    const kind = groups?.figure !== undefined ? 'figure' : groups?.mark !== undefined ? 'mark' : 'word';
    tokens.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
