/** Words as sets: paragraphs and sentences in the form in which they are compared regardless of word order. */
import type { Word } from './prepare';
import type { Rarity } from './rarity';

/** A sentence or a paragraph as sets of its words. */
export interface Bag {
  /** Words, repeated ones counted each time. */
  readonly size: number;
  /** Each stem with its first word. */
  readonly stems: ReadonlyMap<string, Word>;
  /** Evidence of all stems, and of those in names (see ./rarity). */
  readonly total: number;
  readonly names: number;
  readonly figures: ReadonlySet<string>;
}

/** A bag that also knows the order of its words: whole paragraphs are compared by it. */
export interface OrderedBag extends Bag {
  /** The folded text: equal for texts that differ only in punctuation and house style. */
  readonly text: string;
  /** Pairs of neighbouring words. */
  readonly bigrams: ReadonlySet<string>;
  /** Character trigrams of the folded text, ascending, each encoded as one number, and the count of each. */
  readonly trigrams: { readonly codes: Float64Array; readonly counts: Uint32Array; readonly norm: number };
}

/** The bag of a range of words. */
export function bagOf(words: readonly Word[], from: number, to: number, weigh: Rarity): Bag {
  const stems = new Map<string, Word>();
  const figures = new Set<string>();
  let total = 0;
  let names = 0;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined) continue;
    if (word.figure) figures.add(word.key);
    if (stems.has(word.stem)) continue;
    stems.set(word.stem, word);
    const weight = weigh(word);
    total += weight;
    if (word.name) names += weight;
  }
  return { size: to - from, stems, total, names, figures };
}

/** The ordered bag of a range of words. */
export function orderedBagOf(words: readonly Word[], from: number, to: number, weigh: Rarity): OrderedBag {
  const keys = words.slice(from, to).map(({ key }) => key);
  const text = ` ${keys.join(' ')} `;
  const bigrams = new Set<string>();
  for (let index = 1; index < keys.length; index++) bigrams.add(`${keys[index - 1]} ${keys[index]}`);
  return { ...bagOf(words, from, to, weigh), text, bigrams, trigrams: trigramsOf(text) };
}

/** Room for one UTF-16 unit in the number of a trigram. */
const UNIT = 65_536;

function trigramsOf(text: string): OrderedBag['trigrams'] {
  const all = new Float64Array(Math.max(0, text.length - 2));
  for (let index = 0; index < all.length; index++)
    all[index] = (text.charCodeAt(index) * UNIT + text.charCodeAt(index + 1)) * UNIT + text.charCodeAt(index + 2);
  all.sort();
  const codes = new Float64Array(all.length);
  const counts = new Uint32Array(all.length);
  let length = 0;
  for (let index = 0; index < all.length; index++) {
    if (index === 0 || all[index] !== all[index - 1]) codes[length++] = all[index] ?? 0;
    counts[length - 1] = (counts[length - 1] ?? 0) + 1;
  }
  let squares = 0;
  for (const count of counts) squares += count * count;
  return { codes: codes.slice(0, length), counts: counts.slice(0, length), norm: Math.sqrt(squares) };
}

/** Cosine of the trigram counts of two bags, 0 to 1. */
export function trigramCosine({ trigrams: a }: OrderedBag, { trigrams: b }: OrderedBag): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  let dot = 0;
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length; ) {
    const difference = (a.codes[i] ?? 0) - (b.codes[j] ?? 0);
    if (difference === 0) dot += (a.counts[i++] ?? 0) * (b.counts[j++] ?? 0);
    else if (difference < 0) i++;
    else j++;
  }
  return dot / (a.norm * b.norm);
}

/** The evidence that two bags share. */
export interface SharedEvidence {
  readonly all: number;
  /** Outside names: two texts may name the same people and say different things. */
  readonly substance: number;
  /** How many stems outside names are rare enough to be evidence (`SPECIFIC`). */
  readonly specific: number;
  readonly quoted: number;
}

/** Stems of less evidence than this do not count: common verbs ("did", "work"). */
const SPECIFIC = 0.2;

/**
 * Letters that two forms of one word share at the beginning, over the length of the longer: "negotiate",
 * "negotiations".
 */
const SAME_WORD = 0.6;

/**
 * Whether two words of one stem are forms of one word. A stem is six letters, and German verbs alone have hundreds that
 * begin with "zurück".
 */
export function isSameWord({ key: a, share }: Word, { key: b }: Word): boolean {
  // The stem of a character is itself and its neighbour: a whole word.
  if (a === b || share < 1) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return shared === shorter || shared >= SAME_WORD * longer;
}

/** The evidence of the stems in both bags whose two words satisfy `isSame`. */
export function sharedOf(
  a: Bag,
  b: Bag,
  weigh: Rarity,
  isSame = (_a: Word, _b: Word): boolean => true,
): SharedEvidence {
  let all = 0;
  let substance = 0;
  let specific = 0;
  let quoted = 0;
  const [less, more] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  for (const [stem, word] of less) {
    const partner = more.get(stem);
    if (partner === undefined || !isSame(word, partner)) continue;
    // The two forms of one stem may differ in rarity; the lesser counts, on whichever side it is.
    const weight = Math.min(weigh(word), weigh(partner));
    all += weight;
    if (!word.name && !partner.name) {
      substance += weight;
      if (weight >= SPECIFIC) specific++;
    }
    if (word.quoted && partner.quoted) quoted += weight;
  }
  return { all, substance, specific, quoted };
}

/** Weighted Ochiai coefficient (cosine over sets) of what two bags share, 0 to 1. */
export function ochiai(shared: number, a: Bag, b: Bag): number {
  return a.total > 0 && b.total > 0 ? shared / Math.sqrt(a.total * b.total) : 0;
}

/** How many members two sets share. */
export function sharedMembers(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const member of less) if (more.has(member)) count++;
  return count;
}
