/**
 * Which paragraphs of long articles are worth judging against each other: those that share the most evidence in stems
 * that are rare on the other side. Each proposes at most `MOST` partners, so the number of judged pairs grows with the
 * text and not with its square.
 */
import { append } from '../lists';
import type { Bag } from './bags';
import type { Rarity } from './rarity';

/* These were measured on the long articles of `npm run bench:quality -- paragraphs`: sweeps in docs/tuning.md. */
/**
 * A stem found in more paragraphs of the right than this does not propose candidates: a bound on time. 20 to 1,000 give
 * the same links; with 10 one fewer is found.
 */
const COMMON_STEM = 40;
/** Stems of less evidence than this do not propose candidates: they are common words. 0.5 already loses links. */
const PROPOSING = 0.25;
/**
 * Partners that a paragraph proposes: those with the most shared evidence. Long articles lose links below 8; in
 * unrelated texts of 100,000 words each paragraph shares some rare stem with 100 to 200 others.
 */
const MOST = 16;

/** Candidates are found by their stems. */
type Stems = Pick<Bag, 'stems'>;

/** Indices of the members of the right list that may report the same as a given one of the left, ascending. */
export type Proposer = (left: Stems) => readonly number[];

/** Indexes the stems of the right list. */
export function proposer(right: readonly Stems[], weigh: Rarity): Proposer {
  const index = new Map<string, number[]>();
  right.forEach(({ stems }, place) => {
    for (const [stem, word] of stems) {
      if (weigh(word) < PROPOSING) continue;
      append(index, stem, place);
    }
  });
  // Shared evidence with each member of the right; all zero between two calls.
  const evidence = new Float64Array(right.length);
  return ({ stems }) => {
    const found: number[] = [];
    for (const [stem, word] of stems) {
      const weight = weigh(word);
      const places = weight < PROPOSING ? undefined : index.get(stem);
      if (places === undefined || places.length > COMMON_STEM) continue;
      for (const place of places) {
        if (evidence[place] === 0) found.push(place);
        evidence[place] = (evidence[place] ?? 0) + weight;
      }
    }
    const most =
      found.length <= MOST
        ? found
        : [...found].sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0) || a - b).slice(0, MOST);
    for (const place of found) evidence[place] = 0;
    return most.sort((a, b) => a - b);
  };
}
