/**
 * Extracts the terms by which articles are grouped into stories: the rarest words with their weights, a sketch of the
 * wording, the day.
 *
 * Their size is small and does not grow with the article, so that a library of any size fits in memory and on disk
 * beside its articles.
 */
import { isStoryText } from '../article/roles';
import { type Language, languageData } from '../text/language';
import { CAPITAL } from '../text/scripts';
import { tokenize } from '../text/tokens';
import type { Article } from '../types';

/** The terms of one article. */
export interface Terms {
  /** Hashes of its weightiest words, the weightiest first; at most `MOST_TERMS`. */
  readonly words: Uint32Array;
  /** The weight of each, as a unit vector. */
  readonly weights: Float32Array;
  /** One-permutation MinHash of its runs of `RUN` words; `EMPTY` where no run fell into the slot. */
  readonly sketch: Uint32Array;
  /** The day of publication, in days since 1970; or null. */
  readonly day: number | null;
}

/** Words kept of an article: 0.6 kB of numbers, so that 10,000 articles fit into memory beside everything else. */
const MOST_TERMS = 80;
/** The slots of a sketch: it estimates the resemblance of two articles to within 0.06 (one standard deviation). */
export const SKETCH_SLOTS = 64;
/** A slot that no run fell into. */
const EMPTY = 0xffffffff;
/** Words in a run: shorter ones are phrases of the language, longer ones break on each edit. */
const RUN = 4;
/** News reports the event first (the inverted pyramid): the headline and two paragraphs count twice. */
const LEAD_PARAGRAPHS = 3;
const LEAD_WEIGHT = 2;
/** Words of fewer bits (more often than once in 1,000 words) are in every story. */
const LEAST_BITS = 10;
/** A word without a count is usually a rare name. */
const UNSEEN_BITS = 20;
/** Bits of a word in a language without counts. */
const UNCOUNTED_BITS = 16;
/** The length of a stem, in every language alike (see align/prepare). Names are longer and differ later. */
const STEM_LENGTH = 7;
/** Characters read: more text than an article has, a bound for books. */
const MOST_CHARACTERS = 200_000;
const MILLISECONDS_A_DAY = 86_400_000;

/** A name is better evidence of the event than another word as rare. */
const NAME_WEIGHT = 1.5;
const POSSESSIVE = /['’]s?$/;

/** FNV-1a over UTF-16 units, then mixed, because its low bits are used alone. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mixed(hash);
}

function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

interface WordCount {
  count: number;
  bits: number;
  capitals: number;
  occurrences: number;
}

/** The terms of one article. Linear in its length. */
export function termsOf(article: Article): Terms {
  const language = languageData(article.language);
  const counted = new Map<string, WordCount>();
  const sketch = new Uint32Array(SKETCH_SLOTS).fill(EMPTY);
  const run: number[] = [];
  let paragraph = 0;
  let characters = 0;
  for (const { role, text } of article.paragraphs) {
    if (!isStoryText(role) || characters > MOST_CHARACTERS) continue;
    characters += text.length;
    const weight = paragraph++ < LEAD_PARAGRAPHS ? LEAD_WEIGHT : 1;
    let isFirst = true;
    for (const { kind, start, end } of tokenize(text)) {
      if (kind === 'mark') continue;
      const surface = text.slice(start, end);
      const word = surface.toLowerCase().replace(/\./g, '').replace(POSSESSIVE, '');
      sketchRun(sketch, run, word);
      const isCapital = !isFirst && CAPITAL.test(surface);
      count(counted, { word, isFigure: kind === 'figure', isCapital, weight }, language);
      isFirst = false;
    }
  }
  return { ...weightiest(counted, language), sketch, day: dayOf(article.published) };
}

function sketchRun(sketch: Uint32Array, run: number[], word: string): void {
  run.push(hashOf(word));
  if (run.length > RUN) run.shift();
  if (run.length < RUN) return;
  let hash = 0;
  for (const part of run) hash = Math.imul(hash, 31) + part;
  hash = mixed(hash);
  const slot = hash % SKETCH_SLOTS;
  if (hash < (sketch[slot] ?? 0)) sketch[slot] = hash;
}

/** One word of the story text. */
interface CountedWord {
  readonly word: string;
  readonly isFigure: boolean;
  /** Whether it has a capital that is not the first of its paragraph. */
  readonly isCapital: boolean;
  /** Times that it counts: more in the lead. */
  readonly weight: number;
}

function count(
  counted: Map<string, WordCount>,
  { word, isFigure, isCapital, weight }: CountedWord,
  language: Language,
): void {
  if (word.length < 2 || language.common.has(word)) return;
  const stem = word.slice(0, STEM_LENGTH);
  const known = counted.get(stem);
  if (known === undefined) {
    const bits = bitsOf(word, isFigure, language);
    counted.set(stem, { count: weight, bits, capitals: Number(isCapital), occurrences: 1 });
    return;
  }
  known.count += weight;
  known.occurrences++;
  if (isCapital) known.capitals++;
}

function bitsOf(word: string, isFigure: boolean, language: Language): number {
  if (language.bits === undefined) return UNCOUNTED_BITS;
  // The counts merge all figures into one: a year or a small number is common, others are rare.
  if (isFigure) return word.length > 2 && !/^(?:19|20)\d\d$/.test(word) ? UNCOUNTED_BITS : LEAST_BITS;
  return language.bits(word) ?? UNSEEN_BITS;
}

function weightiest(counted: ReadonlyMap<string, WordCount>, language: Language): Pick<Terms, 'words' | 'weights'> {
  const weighed: { stem: string; weight: number }[] = [];
  for (const [stem, { count: times, bits, capitals, occurrences }] of counted) {
    if (bits < LEAST_BITS) continue;
    const isName = !language.nounsCapitalised && capitals * 2 >= occurrences;
    weighed.push({ stem, weight: (1 + Math.log(times)) * (bits - LEAST_BITS + 2) * (isName ? NAME_WEIGHT : 1) });
  }
  weighed.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
  const kept = weighed.slice(0, MOST_TERMS);
  const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  return {
    words: Uint32Array.from(kept, ({ stem }) => hashOf(stem)),
    weights: Float32Array.from(kept, ({ weight }) => weight / norm),
  };
}

function dayOf(published: string | null): number | null {
  if (published === null) return null;
  const time = Date.parse(published.slice(0, 10));
  return Number.isNaN(time) ? null : Math.floor(time / MILLISECONDS_A_DAY);
}

/** The share of two articles' runs of words that both have (Jaccard), estimated from their sketches. */
export function resemblance(a: Terms, b: Terms): number {
  let equal = 0;
  let filled = 0;
  for (let slot = 0; slot < SKETCH_SLOTS; slot++) {
    const [left, right] = [a.sketch[slot], b.sketch[slot]];
    if (left === EMPTY && right === EMPTY) continue;
    filled++;
    if (left === right) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}
