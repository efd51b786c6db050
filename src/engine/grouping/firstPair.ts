/**
 * Chooses the two articles of a story to show first: an agency's dispatch beside the article that shares most with it;
 * without a dispatch, the two that share most. It compares only runs of words, because comparing all pairs would delay
 * the start.
 */
import { isStoryText } from '../article/roles';
import type { Article } from '../types';

/** Words in a run that two articles share: shorter ones are phrases of the language (see ./terms). */
const RUN = 4;
/** Words read of each article: more than news has, and a bound for books. */
const MOST_WORDS = 3_000;
/** Articles of one story that are considered, the first ones: a bound on pairs. */
const MOST_ARTICLES = 200;

/*
 * Blocks of Unicode by their first unit and the one after their last. As numbers they are ready ten times sooner than a
 * compiled regular expression, and start-up waits for this.
 */
/** Punctuation beyond ASCII: general, Chinese and Japanese, full-width. */
const PUNCTUATION: readonly (readonly [number, number])[] = [
  [0x80, 0xc0],
  [0x2000, 0x2070],
  [0x3000, 0x3040],
  [0xff00, 0xff10],
];
/** Scripts whose characters count as words: Thai and Lao, Burmese, Khmer, Chinese and Japanese. */
const SPACELESS: readonly (readonly [number, number])[] = [
  [0xe00, 0xf00],
  [0x1000, 0x10a0],
  [0x1780, 0x1800],
  [0x2e80, 0xa000],
  [0xf900, 0xfb00],
];

const isIn = (blocks: readonly (readonly [number, number])[], unit: number): boolean =>
  blocks.some(([from, to]) => unit >= from && unit < to);

/** Whether a UTF-16 unit of a text in lower case belongs to a word. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return !isIn(PUNCTUATION, unit);
}

/** FNV-1a parameters. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Two articles by their indices in the list. */
export interface FirstPair {
  readonly left: number;
  readonly right: number;
}

/** Two articles with their merits as the first pair: greater is better, and the first that differs decides. */
interface RatedPair {
  readonly a: number;
  readonly b: number;
  readonly merits: readonly number[];
}

/**
 * The pair to show first; null for fewer than two articles. The order of the list decides only between equals. A
 * dispatch is on the right, as the source its partner is read against; else the earlier article is on the left.
 */
export function firstPair(articles: readonly Article[]): FirstPair | null {
  const considered = articles.slice(0, MOST_ARTICLES);
  if (considered.length < 2) return null;
  const shared = considered.length === 2 ? () => 0 : sharedRuns(considered);
  let best: RatedPair | null = null;
  for (let b = 1; b < considered.length; b++) {
    for (let a = 0; a < b; a++) {
      const candidate = { a, b, merits: meritsOf(considered, a, b, shared(a, b)) };
      if (best === null || isBetter(candidate, best)) best = candidate;
    }
  }
  return best && placed(articles, best);
}

function meritsOf(articles: readonly Article[], a: number, b: number, shared: number): readonly number[] {
  const [one, other] = [articles[a], articles[b]];
  if (one === undefined || other === undefined) return [];
  return [
    // Two dispatches of agencies are two separate reports, like two of outlets.
    Number(isDispatch(one) !== isDispatch(other)),
    // Two versions of one outlet's article share everything and are seldom the interesting pair.
    Number(one.outlet === null || one.outlet !== other.outlet),
    shared,
    Number(credits(one, other) || credits(other, one)),
  ];
}

/** Whether one pair is better than another; between equals, the one that comes first in the list. */
function isBetter(one: RatedPair, other: RatedPair): boolean {
  for (let at = 0; at < one.merits.length; at++) {
    const difference = (one.merits[at] ?? 0) - (other.merits[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return one.a < other.a || (one.a === other.a && one.b < other.b);
}

const isDispatch = ({ agencyClaims }: Article): boolean => agencyClaims.some(({ claim }) => claim === 'is');

/** Whether an article credits the agency whose dispatch the other is. */
function credits({ agencyClaims }: Article, dispatch: Article): boolean {
  const own = new Set(dispatch.agencyClaims.filter(({ claim }) => claim === 'is').map(({ agency }) => agency));
  return agencyClaims.some(({ agency, claim }) => claim === 'credits' && own.has(agency));
}

function placed(articles: readonly Article[], { a, b }: RatedPair): FirstPair {
  const [one, other] = [articles[a], articles[b]];
  const inOrder = { left: a, right: b };
  const turned = { left: b, right: a };
  if (one === undefined || other === undefined) return inOrder;
  if (isDispatch(one) !== isDispatch(other)) return isDispatch(one) ? turned : inOrder;
  return isEarlier(other.published, one.published) ? turned : inOrder;
}

/** A time with a known offset from UTC. */
const ZONED = /T.*(?:Z|[+-]\d{2}:?\d{2})$/u;

/** Whether a time is before another, at the precision that both have: a day is not before an hour of that day. */
function isEarlier(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  if (ZONED.test(one) && ZONED.test(other)) return Date.parse(one) < Date.parse(other);
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** The number of runs of words that two of the articles have in common. */
function sharedRuns(articles: readonly Article[]): (a: number, b: number) => number {
  const holders = new Map<number, number[]>();
  articles.forEach((article, at) => {
    for (const run of runsOf(article)) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [at]);
      else known.push(at);
    }
  });
  const counts = new Uint32Array(articles.length * articles.length);
  for (const held of holders.values()) {
    for (let j = 1; j < held.length; j++) {
      for (let i = 0; i < j; i++) {
        const pair = (held[i] ?? 0) * articles.length + (held[j] ?? 0);
        counts[pair] = (counts[pair] ?? 0) + 1;
      }
    }
  }
  return (a, b) => counts[a * articles.length + b] ?? 0;
}

/** The runs of words of an article's story text, each as a hash. */
function runsOf({ paragraphs }: Article): ReadonlySet<number> {
  const runs = new Set<number>();
  let words = 0;
  for (const { role, text } of paragraphs) {
    if (!isStoryText(role) || words > MOST_WORDS) continue;
    const hashes = wordHashes(text.toLowerCase());
    words += hashes.length;
    for (let at = RUN; at <= hashes.length; at++) {
      let run = 0;
      for (let word = at - RUN; word < at; word++) run = Math.imul(run, PRIME) ^ (hashes[word] ?? 0);
      runs.add(run);
    }
  }
  return runs;
}

/** FNV-1a of each word. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = OFFSET;
  for (let at = 0; at <= text.length && hashes.length < MOST_WORDS; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const isWord = isWordUnit(unit);
    const isAlone = isWord && unit >= 0x80 && isIn(SPACELESS, unit);
    if ((!isWord || isAlone) && hash !== OFFSET) {
      hashes.push(hash);
      hash = OFFSET;
    }
    if (isAlone) hashes.push(unit);
    else if (isWord) hash = Math.imul(hash ^ unit, PRIME);
  }
  return hashes;
}
