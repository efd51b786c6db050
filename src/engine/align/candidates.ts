/**
 * Which paragraphs of long articles are worth judging against each other: those that share the most evidence in stems that are rare on
 * the other side. Each proposes at most `MOST` partners, so the number of judged pairs grows with the text and
 * not with its square.
 */
import { append } from '../lists';
import type { Bag } from './bags';
import type { Rarity } from './rarity';

/*
 * Measured on the long articles of `npm run bench:quality -- paragraphs` (F1 of all links .726), and for time on 2 x 10,000 paragraphs
 * (`longArticles` in bench/synthetic: 11 s of processor time).
 */
/**
 * A stem that stands in more paragraphs than this on the right does not propose candidates. A bound on time: links are the same with 20, 80 and
 * 1,000, and one fewer is found with 10. Without this and `PROPOSING` the 11 s are 27; either alone is enough on English text.
 */
const COMMON_STEM = 40;
/** Stems of less evidence than this do not propose candidates: common words say nothing. With 0 the links are the same, with 0.5 F1 is .717. */
const PROPOSING = 0.25;
/**
 * Partners a paragraph proposes: those with the most shared evidence. The links of the gold are the same from 4 on, those of the long articles
 * with 8; in unrelated texts of 100,000 words each shares some rare stem with 100 to 200 others.
 */
const MOST = 16;

/** What candidates are found by. */
type Stems = Pick<Bag, 'stems'>;

/** Members of the right list that something on the left may tell the same as, by index, ascending. */
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
