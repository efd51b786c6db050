/** Makes text from sources safe and short enough to show. */

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

/** Control and format characters, except tab, line feed and the Arabic signs of that class, which are visible. */
const control = /(?![\t\n\u0600-\u0605\u06DD\u08E2])[\p{Cc}\p{Cf}]/u;

/**
 * Joiners shape letters in Arabic, Persian and Indic scripts and combine emoji. Next to any other character they are
 * invisible tampering.
 */
const writtenWithJoiners =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}]\uFE0F?$/u;

/** A piece of text: `control` is null, or the name of the control character that the piece consists of. */
export type TextPiece = { readonly text: string; readonly control: string | null };

function nameOf(character: string): string {
  return names.get(character) ?? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Splits text at the control characters that must be shown. The pieces' `text` joined is the text. */
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

/** Whether a text is written from right to left: decided by its first letter, as `dir="auto"` does. */
export function isRightToLeft(text: string): boolean {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}

/** The text with invisible characters written out, for accessible names and sentences. */
export function visible(text: string): string {
  return splitControls(text)
    .map((piece) => (piece.control === null ? piece.text : `⟦${piece.control}⟧`))
    .join('');
}

/** The first words of a text, at most `limit` UTF-16 units, with an ellipsis when it is cut. */
export function excerpt(text: string, limit: number): string {
  const folded = visible(text).replace(/\s+/gu, ' ').trim();
  if (folded.length <= limit) return folded;
  const cut = folded.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  // A script without spaces is cut at the limit, but never inside a surrogate pair.
  const end = space > limit / 2 ? space : limit;
  return `${cut
    .slice(0, end)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** The text with its first letter as a capital. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
