/**
 * Matches the sentences of a link before any word is compared: an inserted sentence is then one addition and never
 * smears over its neighbours.
 */
import { type ChainPoint, heaviestChain } from '../chain';
import { append, at } from '../lists';
import type { UnitChange } from './alignment';
import type { Unit } from './unit';

/** A matched stretch of both sides, or a stretch of one side that has no match; half-open ranges of units. */
type SentenceBlock = UnitChange;

/**
 * Two sentences can match when they share this part of the weight of the shorter. A quotation shared inside otherwise
 * different sentences reaches .3; sentences on one event that only name the same people stay below .2.
 */
const ALIKE = 0.25;
/** The weight of a common word here, where each rare one weighs up to 1: any two sentences share several. */
const COMMON_WEIGHT = 0.1;
/**
 * A neighbour joins a match (a split sentence) when the other side of the match still contains this part of its weight.
 */
const SPLIT = 0.5;
/** A word in more sentences than this on the right proposes no match; the rarer words beside it do. */
const COMMON = 40;

/** Sentences on one side, against one on the other, that are too many to be a rewriting of it. */
const UNPUNCTUATED = 5;

interface WeighedSentence {
  readonly from: number;
  readonly to: number;
  /** The weight of each word that is no mark, once. */
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
}

function sentencesOf(units: readonly Unit[]): readonly WeighedSentence[] {
  const found: WeighedSentence[] = [];
  for (let from = 0; from < units.length; ) {
    const words = new Map<string, number>();
    let total = 0;
    let to = from;
    for (; units[to]?.sentence === units[from]?.sentence && to < units.length; to++) {
      const unit = units[to];
      if (unit === undefined || unit.kind === 'mark' || words.has(unit.key)) continue;
      const weight = unit.slight ? COMMON_WEIGHT : unit.weight;
      words.set(unit.key, weight);
      total += weight;
    }
    found.push({ from, to, words, total });
    from = to;
  }
  return found;
}

/** Both sides in order: matched sentences, and ranges that only one side has. */
export function matchSentences(leftUnits: readonly Unit[], rightUnits: readonly Unit[]): readonly SentenceBlock[] {
  const [left, right] = [sentencesOf(leftUnits), sentencesOf(rightUnits)];
  // A text without full stops beside one that has them has no sentences to match.
  if (Math.min(left.length, right.length) === 1 && Math.max(left.length, right.length) > UNPUNCTUATED)
    return [{ leftFrom: 0, leftTo: leftUnits.length, rightFrom: 0, rightTo: rightUnits.length }];
  const blocks: SentenceBlock[] = [];
  let [l, r] = [0, 0];
  const push = (leftEnd: number, rightEnd: number) => {
    const [leftTo, rightTo] = [left[leftEnd - 1]?.to ?? 0, right[rightEnd - 1]?.to ?? 0];
    const [leftFrom, rightFrom] = [left[l]?.from ?? leftTo, right[r]?.from ?? rightTo];
    if (leftFrom < leftTo || rightFrom < rightTo) blocks.push({ leftFrom, leftTo, rightFrom, rightTo });
    [l, r] = [leftEnd, rightEnd];
  };
  const unmatched = (leftEnd: number, rightEnd: number) => {
    // One sentence in the place of one is that sentence rewritten; several are separate cuts and additions.
    if (leftEnd - l !== 1 || rightEnd - r !== 1) push(leftEnd, r);
    push(leftEnd, rightEnd);
  };
  for (const { leftFrom, leftTo, rightFrom, rightTo } of groups(left, right)) {
    unmatched(leftFrom, rightFrom);
    push(leftTo, rightTo);
  }
  unmatched(left.length, right.length);
  return blocks;
}

/** Matched sentences with the neighbours split off them: half-open ranges of sentences. */
function groups(left: readonly WeighedSentence[], right: readonly WeighedSentence[]): readonly UnitChange[] {
  if (left.length <= 1 && right.length <= 1) return [];
  const matches = candidates(left, right);
  const chain = heaviestChain(matches, true).flatMap((index) => matches[index] ?? []);
  return chain.reduce<UnitChange[]>((found, match, index) => {
    const last = found.at(-1);
    const next = chain[index + 1];
    let [leftFrom, leftTo, rightFrom, rightTo] = [match.left, match.left + 1, match.right, match.right + 1];
    const [one, other] = [left[match.left], right[match.right]];
    if (one === undefined || other === undefined) return found;
    const leftover = (whole: WeighedSentence, part: WeighedSentence) =>
      new Set([...whole.words.keys()].filter((key) => !part.words.has(key)));
    const wanted = { left: leftover(one, other), right: leftover(other, one) };
    const belongs = (sentence: WeighedSentence | undefined, missing: Set<string>): boolean => {
      if (sentence === undefined || sentence.total === 0) return false;
      let shared = 0;
      for (const [key, weight] of sentence.words) if (missing.has(key)) shared += weight;
      if (shared < SPLIT * sentence.total) return false;
      for (const key of sentence.words.keys()) missing.delete(key);
      return true;
    };
    while (leftFrom > (last?.leftTo ?? 0) && belongs(left[leftFrom - 1], wanted.right)) leftFrom--;
    while (leftTo < (next?.left ?? left.length) && belongs(left[leftTo], wanted.right)) leftTo++;
    while (rightFrom > (last?.rightTo ?? 0) && belongs(right[rightFrom - 1], wanted.left)) rightFrom--;
    while (rightTo < (next?.right ?? right.length) && belongs(right[rightTo], wanted.left)) rightTo++;
    found.push({ leftFrom, leftTo, rightFrom, rightTo });
    return found;
  }, []);
}

/**
 * Pairs of sentences that share enough, each with the weight of its shared words. They come from an index of words, so
 * that unrelated sentences are never compared.
 */
function candidates(left: readonly WeighedSentence[], right: readonly WeighedSentence[]): readonly ChainPoint[] {
  const index = new Map<string, number[]>();
  right.forEach(({ words }, sentence) => {
    for (const key of words.keys()) append(index, key, sentence);
  });
  return left.flatMap(({ words, total }, l) => {
    const shared = new Map<number, number>();
    for (const [key, weight] of words) {
      const places = index.get(key) ?? [];
      if (places.length > COMMON) continue;
      for (const place of places) shared.set(place, (shared.get(place) ?? 0) + weight);
    }
    return [...shared]
      .filter(([r, weight]) => weight >= ALIKE * Math.min(total, at(right, r).total))
      .map(([r, weight]): ChainPoint => ({ left: l, right: r, weight }));
  });
}
