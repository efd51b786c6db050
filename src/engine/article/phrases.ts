import { foldWords } from './shape';

/** Phrases by their first word, longest first, in comparison form. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Indexes a list of phrases for matching. */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = foldWords(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const same = index.get(first);
    if (same) same.push(words);
    else index.set(first, [words]);
  }
  for (const same of index.values()) same.sort((a, b) => b.length - a.length);
  return index;
}

/** The length in words of the longest phrase at `at`; 0 when there is none. */
export function matchAt(phrases: PhraseIndex, words: readonly string[], at: number): number {
  const candidates = phrases.get(words[at] ?? '');
  const match = candidates?.find((phrase) => phrase.every((word, i) => words[at + i] === word));
  return match?.length ?? 0;
}

/** True when the words begin with one of the phrases. */
export function opensWith(phrases: PhraseIndex, words: readonly string[]): boolean {
  return matchAt(phrases, words, 0) > 0;
}

/** True when one of the phrases is among the words. */
export function contains(phrases: PhraseIndex, words: readonly string[]): boolean {
  return words.some((_, i) => matchAt(phrases, words, i) > 0);
}

const NUMBER = /^\p{N}+$/u;

/** True when the words are nothing but phrases of the list, and figures ("Listen to article 5:58 Share Tweet"). */
export function madeOf(phrases: PhraseIndex, words: readonly string[]): boolean {
  let matched = false;
  for (let at = 0; at < words.length; ) {
    const length = matchAt(phrases, words, at);
    if (length > 0) matched = true;
    else if (!NUMBER.test(words[at] ?? '')) return false;
    at += Math.max(length, 1);
  }
  return matched;
}
