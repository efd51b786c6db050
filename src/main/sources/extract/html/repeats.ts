import type { PageBlock } from './blocks';
import { isProse } from './prose';
import { wordsOf } from './words';

/** In letters and digits: shorter lines may legitimately repeat (labels, times, answers). */
const SHORTEST_COPY = 40;

/** A pull quote has at least this many words; below, the most. */
const SHORTEST_QUOTE = 5;
const LONGEST_QUOTE = 60;

/** The number of places starting with the same words that are compared with a quotation. */
const MOST_PLACES = 20;

/**
 * The kept blocks that repeat others: second copies of a paragraph, as for wide and narrow screens, and pull quotes
 * that repeat words of a paragraph. The head of an article may be repeated in its body.
 */
export function repeatedBlocks(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<number>,
  headline: number,
): ReadonlySet<number> {
  const repeated = new Set<number>();
  const words = new Map([...kept].map((i) => [i, wordsOf(blocks[i]?.text ?? '')]));
  const seen = new Set<string>();
  for (const [i, own] of words) {
    const bare = own.join('');
    if (bare.length < SHORTEST_COPY) continue;
    if (seen.has(bare)) repeated.add(i);
    else seen.add(bare);
  }
  const opening = [...kept].find((i) => i > headline && isProse(blocks[i]) && !repeated.has(i)) ?? -1;
  const places = placesOf(words);
  for (const [i, own] of words) {
    if (i <= opening || own.length < SHORTEST_QUOTE || own.length > LONGEST_QUOTE || repeated.has(i)) continue;
    const candidates = places.get(keyAt(own, 0)) ?? [];
    if (
      candidates.slice(0, MOST_PLACES).some(([other, at]) => other !== i && containsAt(words.get(other) ?? [], at, own))
    ) {
      repeated.add(i);
    }
  }
  return repeated;
}

/** Where each run of words begins: block and word. */
function placesOf(words: ReadonlyMap<number, readonly string[]>): ReadonlyMap<string, (readonly [number, number])[]> {
  const places = new Map<string, (readonly [number, number])[]>();
  for (const [i, own] of words) {
    for (let at = 0; at + SHORTEST_QUOTE <= own.length; at += 1) {
      const key = keyAt(own, at);
      const known = places.get(key);
      if (known === undefined) places.set(key, [[i, at]]);
      else if (known.length <= MOST_PLACES) known.push([i, at]);
    }
  }
  return places;
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + SHORTEST_QUOTE).join(' ');
}

/** Whether a list of words contains another at a given index. */
function containsAt(words: readonly string[], at: number, part: readonly string[]): boolean {
  return words.length > part.length && part.every((word, i) => words[at + i] === word);
}
