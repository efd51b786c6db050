/** Passages of the linked pairs as readers see them, and how much of each article they cover. */
import { at } from '../lists';
import type { Passage, Span } from '../types';
import type { PairEvidence } from './links';
import type { Chain } from './passages';
import type { PreparedArticle } from './prepare';

function spanOf(prepared: PreparedArticle, paragraph: number, from: number, to: number): Span {
  return { paragraph, start: at(prepared.words, from).start, end: at(prepared.words, to - 1).end };
}

/** A chain as readers see it. */
export function toPassage(chain: Chain, left: PreparedArticle, right: PreparedArticle): Passage | undefined {
  const [first, last] = [chain.runs[0], chain.runs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    left: spanOf(left, chain.leftParagraph, first.left, last.left + last.length),
    right: spanOf(right, chain.rightParagraph, first.right, last.right + last.length),
    words: chain.words,
  };
}

/** The passages of all pairs, in the order of the left article, then the right. */
export function passagesOf(
  pairs: readonly PairEvidence[],
  left: PreparedArticle,
  right: PreparedArticle,
): readonly Passage[] {
  return pairs
    .flatMap((pair) => pair.chains)
    .flatMap((chain) => toPassage(chain, left, right) ?? [])
    .sort(byPlace);
}

/** Reading order: left side first. */
export const byPlace = (a: Passage, b: Passage): number =>
  a.left.paragraph - b.left.paragraph ||
  a.left.start - b.left.start ||
  a.right.paragraph - b.right.paragraph ||
  a.right.start - b.right.start;

/** The share (0 to 1) of an article's story text that is in a shared run. */
export function coverageOf(
  pairs: readonly Pick<PairEvidence, 'chains'>[],
  side: 'left' | 'right',
  prepared: PreparedArticle,
): number {
  if (prepared.words.length === 0) return 0;
  const held = new Uint8Array(prepared.words.length);
  for (const pair of pairs) {
    for (const chain of pair.chains) {
      for (const run of chain.runs) held.fill(1, run[side], run[side] + run.length);
    }
  }
  return held.reduce((sum, word) => sum + word, 0) / held.length;
}
