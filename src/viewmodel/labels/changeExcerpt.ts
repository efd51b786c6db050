/** Excerpts of both sides of an edit, for a label with room for a few words. */
import type { EditKind } from '../../contract';
import type { Side } from '../pair/sides';
import { excerpt } from './text';

/** A text of up to this many UTF-16 units is quoted in full. */
const MAX_WHOLE_LENGTH = 40;

/** Words of context kept before and after the words that differ. */
const CONTEXT_WORDS = 2;

/** The form in which words are compared: lower case, without punctuation. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The index of the first word that the other text does not have (for a figure, the first such number), or -1. */
function firstDifferingWord(words: readonly string[], others: readonly string[], kind: EditKind): number {
  const known = new Set(others.map(keyOf));
  const isOwn = (word: string): boolean => keyOf(word) !== '' && !known.has(keyOf(word));
  const figure = kind === 'figure' ? words.findIndex((word) => /\p{N}/u.test(word) && isOwn(word)) : -1;
  return figure === -1 ? words.findIndex(isOwn) : figure;
}

/** A text shortened to a few words around the one at `at`. */
function shortened(text: string, words: readonly string[], at: number, limit: number): string {
  if (text.length <= MAX_WHOLE_LENGTH || at === -1) return excerpt(text, limit);
  const from = Math.max(0, at - CONTEXT_WORDS);
  const to = Math.min(words.length, at + CONTEXT_WORDS + 1);
  const part = excerpt(words.slice(from, to).join(' '), limit);
  return `${from > 0 ? '…' : ''}${part}${to < words.length && !part.endsWith('…') ? '…' : ''}`;
}

/**
 * Both texts of an edit; a long one is shortened to the words that differ.
 *
 * @param left The words on the left.
 * @param right The words on the right.
 * @param kind The kind of edit. For a figure, the figures are shown.
 * @param limit The maximum length of each in UTF-16 units.
 */
export function excerptChange(
  left: string,
  right: string,
  kind: EditKind,
  limit: number,
): Readonly<Record<Side, string>> {
  const words = { left: left.trim().split(/\s+/u), right: right.trim().split(/\s+/u) };
  return {
    left: shortened(left.trim(), words.left, firstDifferingWord(words.left, words.right, kind), limit),
    right: shortened(right.trim(), words.right, firstDifferingWord(words.right, words.left, kind), limit),
  };
}
