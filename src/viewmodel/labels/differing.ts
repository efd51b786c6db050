/** The stretch of two texts that differs, for a label that has room for a few words only. */
import type { EditKind } from '../../contract';
import type { Side } from '../pair/sides';
import { excerpt } from './text';

/** A text of up to this many characters is quoted whole. */
const quotedWhole = 40;

/** Words of context kept before and after the words that differ. */
const around = 2;

/** A word by which two texts are compared: without marks around it, in lower case. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where in `words` something is that `others` has not: a figure, if that is asked for and there is one. */
function firstOwn(words: readonly string[], others: readonly string[], kind: EditKind): number {
  const known = new Set(others.map(keyOf));
  const isOwn = (word: string): boolean => keyOf(word) !== '' && !known.has(keyOf(word));
  const figure = kind === 'figure' ? words.findIndex((word) => /\p{N}/u.test(word) && isOwn(word)) : -1;
  return figure === -1 ? words.findIndex(isOwn) : figure;
}

/** A text shortened to a few words around one of them. */
function shortened(text: string, words: readonly string[], at: number, limit: number): string {
  if (text.length <= quotedWhole || at === -1) return excerpt(text, limit);
  const from = Math.max(0, at - around);
  const to = Math.min(words.length, at + around + 1);
  const part = excerpt(words.slice(from, to).join(' '), limit);
  return `${from > 0 ? '…' : ''}${part}${to < words.length && !part.endsWith('…') ? '…' : ''}`;
}

/**
 * Both texts of a change, each shortened to the words that differ when it is long.
 *
 * @param left The words of the left.
 * @param right The words of the right.
 * @param kind The kind of change: of a figure, the figures are shown.
 * @param limit The most characters of each.
 */
export function excerptChange(
  left: string,
  right: string,
  kind: EditKind,
  limit: number,
): Readonly<Record<Side, string>> {
  const words = { left: left.trim().split(/\s+/u), right: right.trim().split(/\s+/u) };
  return {
    left: shortened(left.trim(), words.left, firstOwn(words.left, words.right, kind), limit),
    right: shortened(right.trim(), words.right, firstOwn(words.right, words.left, kind), limit),
  };
}
