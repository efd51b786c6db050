/** Text from outside, made safe and short enough to show. */

/** Short names of the characters that are invisible or that turn the reading direction. */
const names: ReadonlyMap<string, string> = new Map([
  ['\u00AD', 'SHY'],
  ['\u061C', 'ALM'],
  ['\u180E', 'MVS'],
  ['\u200B', 'ZWSP'],
  ['\u200C', 'ZWNJ'],
  ['\u200D', 'ZWJ'],
  ['\u200E', 'LRM'],
  ['\u200F', 'RLM'],
  ['\u202A', 'LRE'],
  ['\u202B', 'RLE'],
  ['\u202C', 'PDF'],
  ['\u202D', 'LRO'],
  ['\u202E', 'RLO'],
  ['\u2060', 'WJ'],
  ['\u2066', 'LRI'],
  ['\u2067', 'RLI'],
  ['\u2068', 'FSI'],
  ['\u2069', 'PDI'],
  ['\uFEFF', 'BOM'],
]);

/** Control and format characters, but for tab, line feed and the Arabic signs of that class that are seen. */
const control = /(?![\t\n\u0600-\u0605\u06DD\u08E2])[\p{Cc}\p{Cf}]/u;

/**
 * Joiners shape letters in Arabic, Persian and Indic scripts and build emoji: there they are part of the writing. Next
 * to anything else they are invisible tampering.
 */
const writtenWithJoiners =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u;

/** A piece of text: as it is, or one control character and the name it is shown by. */
export type TextPiece = { readonly text: string; readonly control: string | null };

function nameOf(character: string): string {
  return names.get(character) ?? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Splits text at the control characters that must be shown; the pieces' `text` together are the text. */
export function splitControls(text: string): readonly TextPiece[] {
  if (!control.test(text)) return text === '' ? [] : [{ text, control: null }];
  const found: TextPiece[] = [];
  let plain = '';
  for (const character of text) {
    const joiner = character === '\u200C' || character === '\u200D';
    if (!control.test(character) || (joiner && writtenWithJoiners.test(plain))) {
      plain += character;
      continue;
    }
    if (plain !== '') found.push({ text: plain, control: null });
    plain = '';
    found.push({ text: character, control: nameOf(character) });
  }
  if (plain !== '') found.push({ text: plain, control: null });
  return found;
}

/** Whether a text's first letter is of a script written from right to left, as `dir="auto"` has it. */
export function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}

/** The text with each such character written out, for accessible names and the window's own sentences. */
export function visible(text: string): string {
  return splitControls(text)
    .map((piece) => (piece.control === null ? piece.text : `⟦${piece.control}⟧`))
    .join('');
}

/** The first words of a text, at most `limit` characters, ending in an ellipsis when something is left out. */
export function excerpt(text: string, limit: number): string {
  const folded = visible(text).replace(/\s+/gu, ' ').trim();
  if (folded.length <= limit) return folded;
  const cut = folded.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  // A script without spaces is cut where the limit falls, but never inside a surrogate pair.
  const end = space > limit / 2 ? space : limit;
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** Characters of scripts written without spaces: each counts as a word, as editors there count. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;

/** How many words a text has: runs between white space that hold a letter or digit. */
export function countWords(text: string): number {
  const spaceless = text.match(unspaced)?.length ?? 0;
  const rest = spaceless === 0 ? text : text.replace(unspaced, ' ');
  let count = spaceless;
  for (const run of rest.split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(run)) count += 1;
  return count;
}
