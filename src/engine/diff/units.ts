/**
 * The tokens of one side of a link as the word diff compares them: each with the key in which house style is folded,
 * and with what the kinds of edit ask about it.
 */

import type { Language } from '../text/language';
import { quotedTokens } from '../text/quotations';
import { tokenize } from '../text/tokens';
import type { Article } from '../types';

export interface Unit {
  /** Equal for two tokens that differ by typography or house style only. */
  readonly key: string;
  readonly surface: string;
  readonly kind: 'word' | 'figure' | 'mark' | 'honorific';
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Typographic variants of one mark. */
const MARKS: ReadonlyMap<string, string> = new Map(
  [
    ['"', '“”„«»「」『』＂'],
    ["'", '‘’‚‹›＇'],
    ['-', '‐‑‒–—―−－'],
    ['.', '。．'],
    [',', '，、،'],
  ].flatMap(([canonical, variants]) =>
    [...(variants ?? '')].map((mark): [string, string] => [mark, canonical ?? mark]),
  ),
);

/** The units of the given paragraphs, in their order; `folded` gives the comparison form of a word. */
export function unitsOf(
  article: Article,
  paragraphs: readonly number[],
  folded: (word: string) => string,
): readonly Unit[] {
  return paragraphs.flatMap((paragraph) => {
    const text = article.paragraphs[paragraph]?.text ?? '';
    const tokens = tokenize(text);
    const quoted = quotedTokens(text, tokens);
    return tokens.map((token, index): Unit => {
      const surface = text.slice(token.start, token.end);
      const place = { surface, paragraph, start: token.start, end: token.end, quoted: quoted[index] ?? false };
      if (token.kind === 'mark') return { ...place, kind: 'mark', key: MARKS.get(surface) ?? surface };
      const key = folded(surface);
      // An honorific must still meet its like, or "Mr." against "Mr." would be a change.
      if (key === '') return { ...place, kind: 'honorific', key: `title:${surface.toLowerCase()}` };
      return { ...place, kind: token.kind === 'figure' || /^\d/.test(key) ? 'figure' : 'word', key };
    });
  });
}

/** Whether a unit carries no substance by itself: a mark, an honorific or one of the language's commonest words. */
export const isSlight = (unit: Unit, language: Language): boolean =>
  unit.kind === 'mark' || unit.kind === 'honorific' || language.common.has(unit.key);
