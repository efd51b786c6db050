/**
 * The tokens of one side of a link as the word diff compares them: each with the key in which house style is folded,
 * and with what the alignment and the kinds of edit ask about it.
 */

import type { Language } from '../text/language';
import { quotedTokens } from '../text/quotations';
import { sentences } from '../text/sentences';
import { tokenize } from '../text/tokens';
import type { Article } from '../types';

/** One side of a comparison, as far as edits need it. */
export interface Side {
  readonly article: Article;
  readonly language: Language;
  readonly folded: (word: string) => string;
}

export interface Unit {
  /** Equal for two tokens that differ by typography or house style only. */
  readonly key: string;
  readonly surface: string;
  readonly kind: 'word' | 'figure' | 'mark' | 'honorific';
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** Ordinal of the sentence within the link's side. */
  readonly sentence: number;
  /** No white space parts it from the unit before. */
  readonly glued: boolean;
  /** Carries no substance by itself: a mark, an honorific or one of the language's commonest words. */
  readonly slight: boolean;
  /** What keeping it in place is worth to the alignment, at most 1. */
  readonly weight: number;
}

/** Weight of a mark and an honorific, and of a common word. */
const MARK_WEIGHT = 0.3;
const SLIGHT_WEIGHT = 0.5;
/** Bits of surprise from which a word weighs more than a common one, and at which it weighs 1. */
const COMMON_BITS = 6;
const RARE_BITS = 12;

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

function weightOf(key: string, language: Language): number {
  if (language.common.has(key)) return SLIGHT_WEIGHT;
  const bits = language.bits?.(key);
  if (bits === undefined) return 1;
  const rarity = Math.min(1, Math.max(0, (bits - COMMON_BITS) / (RARE_BITS - COMMON_BITS)));
  return SLIGHT_WEIGHT + (1 - SLIGHT_WEIGHT) * rarity;
}

/** The units of the given paragraphs, in their order. */
export function unitsOf({ article, language, folded }: Side, paragraphs: readonly number[]): readonly Unit[] {
  const units: Unit[] = [];
  let sentence = 0;
  for (const paragraph of paragraphs) {
    const text = article.paragraphs[paragraph]?.text ?? '';
    const tokens = tokenize(text);
    const quoted = quotedTokens(text, tokens);
    let end = -1;
    for (const { from, to } of sentences(text, tokens, language)) {
      tokens.slice(from, to).forEach((token, offset) => {
        const surface = text.slice(token.start, token.end);
        const glued = token.start === end;
        end = token.end;
        const place = { surface, paragraph, start: token.start, end, sentence, glued };
        const said = { ...place, quoted: quoted[from + offset] ?? false };
        if (token.kind === 'mark') {
          units.push({ ...said, kind: 'mark', key: MARKS.get(surface) ?? surface, slight: true, weight: MARK_WEIGHT });
          return;
        }
        const key = folded(surface);
        if (key === '') {
          // An honorific must still meet its like, or "Mr." against "Mr." would be a change.
          const title = `title:${surface.toLowerCase()}`;
          units.push({ ...said, kind: 'honorific', key: title, slight: true, weight: MARK_WEIGHT });
          return;
        }
        const kind = token.kind === 'figure' || /^\d/.test(key) ? 'figure' : 'word';
        const slight = language.common.has(key);
        units.push({ ...said, kind, key, slight, weight: kind === 'figure' ? 1 : weightOf(key, language) });
      });
      sentence++;
    }
  }
  return units;
}
