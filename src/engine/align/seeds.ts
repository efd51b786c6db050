/**
 * Finds runs of three words of the left article in the right one, in time that grows with the text alone: repetitions
 * in both articles are not paired with each other every time.
 */
import type { PreparedArticle } from './prepare';

/** Words in a seed: two are shared by any two texts on one event, four miss "tens of terrorists". */
export const SEED = 3;
/**
 * A seed more frequent than this in either article is a formula or repetition. It matches only as the beginning of a
 * stretch of `STRETCH` words. The links of the gold are the same from 2 on.
 */
const COMMON_SEED = 4;
/**
 * Words that make a formula a shared statement after all. A shorter paragraph counts as a whole. A stretch that is
 * common itself is paired in order, its k-th position with the k-th, so that ten thousand equal paragraphs stay linear.
 */
const STRETCH = 12;

/** The words of an article as numbers, equal for equal keys, and where the paragraph of each word begins and ends. */
interface WordStream {
  readonly ids: Int32Array;
  /** Index of the first word of the paragraph, by word. */
  readonly from: Int32Array;
  /** Index after the last word of the paragraph, by word. */
  readonly to: Int32Array;
}

interface Streams {
  readonly left: WordStream;
  readonly right: WordStream;
  /** The number of different words. */
  readonly vocabulary: number;
}

/** Numbers the words of both articles. */
export function streamsOf(left: PreparedArticle, right: PreparedArticle): Streams {
  const numbers = new Map<string, number>();
  const stream = ({ words, paragraphs }: PreparedArticle): WordStream => {
    const ids = Int32Array.from(words, ({ key }) => {
      let value = numbers.get(key);
      if (value === undefined) {
        value = numbers.size;
        numbers.set(key, value);
      }
      return value;
    });
    const [begin, end] = [new Int32Array(words.length), new Int32Array(words.length)];
    for (const { from, to } of paragraphs) {
      begin.fill(from, from, to);
      end.fill(to, from, to);
    }
    return { ids, from: begin, to: end };
  };
  return { left: stream(left), right: stream(right), vocabulary: numbers.size };
}

/** Called with a position in each article, as indices into the word streams. */
type Meet = (left: number, right: number) => void;

/**
 * Keys of one article by position (-1: none), numbered over both articles, and the positions of each key in the other.
 */
interface Keys {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly counts: { readonly left: Int32Array; readonly right: Int32Array };
  /** Positions on the right, key by key: those of key k are from `starts[k]` to `starts[k + 1]`. */
  readonly places: Int32Array;
  readonly starts: Int32Array;
}

function count(keys: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const key of keys) if (key >= 0) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Numbers the values of `valueAt` at the positions of both articles (-1: none). */
function keysOf({ left, right }: Streams, valueAt: (side: 'left' | 'right', place: number) => number): Keys {
  const numbers = new Map<number, number>();
  const number = (side: 'left' | 'right', { ids }: WordStream) =>
    ids.map((_, place) => {
      const value = valueAt(side, place);
      if (value < 0) return -1;
      let key = numbers.get(value);
      if (key === undefined) {
        key = numbers.size;
        numbers.set(value, key);
      }
      return key;
    });
  const [leftKeys, rightKeys] = [number('left', left), number('right', right)];
  const counts = { left: count(leftKeys, numbers.size), right: count(rightKeys, numbers.size) };
  const starts = new Int32Array(numbers.size + 1);
  counts.right.forEach((times, key) => {
    starts[key + 1] = (starts[key] ?? 0) + times;
  });
  const filled = starts.slice();
  const places = new Int32Array(starts.at(-1) ?? 0);
  rightKeys.forEach((key, place) => {
    if (key < 0) return;
    const at = filled[key] ?? 0;
    places[at] = place;
    filled[key] = at + 1;
  });
  return { left: leftKeys, right: rightKeys, counts, places, starts };
}

const isCommon = ({ counts }: Keys, key: number): boolean =>
  (counts.left[key] ?? 0) > COMMON_SEED || (counts.right[key] ?? 0) > COMMON_SEED;

/** A number below 2^32 for a stretch of words; two stretches may share one, so the caller compares the words. */
function hash(ids: Int32Array, from: number, to: number): number {
  let mixed = to - from;
  for (let place = from; place < to; place++) mixed = Math.imul(mixed ^ (ids[place] ?? 0), 0x01000193) ^ (mixed >>> 15);
  return mixed >>> 0;
}

/**
 * Returns a function that, called for each position of the left article in order, calls `meet` with each position of
 * the right that begins alike.
 */
export function seedMeetings(streams: Streams): (place: number, meet: Meet) => void {
  const { vocabulary } = streams;
  const seeds = keysOf(streams, (side, place) => {
    const { ids, to } = streams[side];
    if (place + SEED > (to[place] ?? 0)) return -1;
    let seed = 0;
    for (let offset = 0; offset < SEED; offset++) seed = seed * vocabulary + (ids[place + offset] ?? 0);
    return seed;
  });
  const stretches = keysOf(streams, (side, place) => {
    const seed = seeds[side][place] ?? -1;
    if (seed < 0 || !isCommon(seeds, seed)) return -1;
    const { ids, from, to } = streams[side];
    const end = Math.min(place + STRETCH, to[place] ?? 0);
    return end - place === STRETCH || place === from[place] ? hash(ids, place, end) : -1;
  });
  const turns = new Int32Array(stretches.starts.length);

  const meetAll = ({ starts, places }: Keys, key: number, place: number, meet: Meet) => {
    for (let at = starts[key] ?? 0; at < (starts[key + 1] ?? 0); at++) meet(place, places[at] ?? 0);
  };
  const meetInOrder = ({ starts, places }: Keys, key: number, place: number, meet: Meet) => {
    const [first, end] = [starts[key] ?? 0, starts[key + 1] ?? 0];
    const turn = first + (turns[key] ?? 0);
    turns[key] = turn - first + 1;
    const last = places[end - 1] ?? 0;
    if (turn < end) meet(place, places[turn] ?? 0);
    // Surplus positions on one side match the last on the other; within a paragraph that would take square time.
    else if (first < end && place === streams.left.from[place] && last === streams.right.from[last]) meet(place, last);
  };
  return (place, meet) => {
    const seed = seeds.left[place] ?? -1;
    const stretch = stretches.left[place] ?? -1;
    if (seed >= 0 && !isCommon(seeds, seed)) meetAll(seeds, seed, place, meet);
    else if (stretch >= 0 && isCommon(stretches, stretch)) meetInOrder(stretches, stretch, place, meet);
    else if (stretch >= 0) meetAll(stretches, stretch, place, meet);
  };
}
