/**
 * Which sentences are worth judging against each other: those that share the most evidence in stems that are rare on
 * the other side. Each sentence proposes at most `MOST` partners, so the number of judged pairs grows with the text and
 * not with its square.
 */
import type { Prepared } from './prepare';
import type { Rarity } from './rarity';

/** A stem that stands in more sentences than this on the right does not propose candidates, only supports them. */
const COMMON_STEM = 40;
/** Stems of less evidence than this do not propose candidates. */
const PROPOSING = 0.25;
/**
 * Partners a sentence proposes: those with the most shared evidence. The links of the gold are the same from 4 on; in
 * unrelated texts of 100,000 words each sentence shares some rare stem with 100 to 200 others.
 */
const MOST = 16;

/** Sentences of the right article that one sentence of the left may tell the same as, by index, ascending. */
export type Candidates = (leftSentence: number) => readonly number[];

/** Words of a sentence that may propose: the first of each stem, if it carries enough evidence. */
function* proposing(prepared: Prepared, sentence: number, weigh: Rarity): Generator<readonly [string, number]> {
  const { from, to } = prepared.sentences[sentence] ?? { from: 0, to: 0 };
  const seen = new Set<string>();
  for (let index = from; index < to; index++) {
    const word = prepared.words[index];
    if (word === undefined || seen.has(word.stem)) continue;
    seen.add(word.stem);
    const weight = weigh(word);
    if (weight >= PROPOSING) yield [word.stem, weight];
  }
}

/** Indexes the right article's stems. */
export function candidates(left: Prepared, right: Prepared, weigh: Rarity): Candidates {
  const index = new Map<string, number[]>();
  for (let sentence = 0; sentence < right.sentences.length; sentence++) {
    for (const [stem] of proposing(right, sentence, weigh)) {
      const known = index.get(stem);
      if (known === undefined) index.set(stem, [sentence]);
      else known.push(sentence);
    }
  }
  // Shared evidence with each right sentence; all zero between two calls.
  const evidence = new Float64Array(right.sentences.length);
  return (leftSentence) => {
    const found: number[] = [];
    for (const [stem, weight] of proposing(left, leftSentence, weigh)) {
      const places = index.get(stem);
      if (places === undefined || places.length > COMMON_STEM) continue;
      for (const place of places) {
        if (evidence[place] === 0) found.push(place);
        evidence[place] = (evidence[place] ?? 0) + weight;
      }
    }
    const most =
      found.length <= MOST
        ? found
        : found.sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0) || a - b).slice(0, MOST);
    for (const place of found) evidence[place] = 0;
    return most.sort((a, b) => a - b);
  };
}
