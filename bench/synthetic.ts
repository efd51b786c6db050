/**
 * Seeded synthetic texts of any size: English words in the frequencies of English news, so that common and rare words
 * mix as in real prose, in sentences of about 20 words and paragraphs of two or three sentences.
 */
import { englishWords } from '../src/engine/text/data/englishRarity';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = [...englishWords().keys()];
/** Cumulative share of running text up to each word of `WORDS`, not scaled to 1. */
const SHARES = [...englishWords().values()].reduce<number[]>((sums, bits) => {
  sums.push((sums.at(-1) ?? 0) + 2 ** -bits);
  return sums;
}, []);

/** One word, as often as English news uses it. The word list has "0" for every number. */
function word(random: Random): string {
  const wanted = random() * (SHARES.at(-1) ?? 1);
  let [low, high] = [0, SHARES.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((SHARES[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  const drawn = WORDS[low] ?? '';
  return drawn === '0' ? String(Math.floor(random() * 2000) + 1) : drawn;
}

const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

function sentence(random: Random): string {
  const words = Array.from({ length: between(random, 15, 25) }, () => word(random)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Paragraphs of two or three sentences, `words` words in total. */
export function paragraphs(words: number, random: Random): readonly string[] {
  const texts: string[] = [];
  for (let written = 0; written < words; ) {
    const text = Array.from({ length: between(random, 2, 3) }, () => sentence(random)).join(' ');
    texts.push(text);
    written += text.split(' ').length;
  }
  return texts;
}

/** A copy in which every `every`-th word is replaced. */
export function reworked(text: string, every: number, random: Random): string {
  return text
    .split(' ')
    .map((kept, index) => (index % every === every - 1 ? word(random) : kept))
    .join(' ');
}

export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const rest = [...items];
  for (let index = rest.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const [a, b] = [rest[index], rest[other]];
    if (a !== undefined && b !== undefined) [rest[index], rest[other]] = [b, a];
  }
  return rest;
}

/** Two texts to compare, as lists of paragraphs. */
export type Texts = readonly [left: readonly string[], right: readonly string[]];

/** Two texts of `words` words that share half of their paragraphs, in different order. */
export function halfShared(words: number): Texts {
  const random = randomFrom(words);
  const shared = paragraphs(words / 2, random);
  const [left, right] = [paragraphs(words / 2, random), paragraphs(words / 2, random)];
  return [shuffled([...shared, ...left], random), shuffled([...shared, ...right], random)];
}

/** One paragraph of 20 to 40 words. */
function shortParagraph(random: Random): string {
  const words = Array.from({ length: between(random, 20, 40) }, () => word(random)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/**
 * Two articles of `count` paragraphs that readers would call long: half of them shared, every second of these edited,
 * every fiftieth moved; between them are paragraphs that only one side has.
 */
export function longArticles(count: number): Texts {
  const random = randomFrom(count);
  const shared = Array.from({ length: count / 2 }, () => shortParagraph(random));
  const side = (isEdited: boolean): readonly string[] => {
    const told = shared.map((text, index) => (isEdited && index % 2 === 0 ? reworked(text, 12, random) : text));
    const moved = isEdited ? told.filter((_, index) => index % 50 === 7) : [];
    const kept = isEdited ? told.filter((_, index) => index % 50 !== 7) : told;
    return [...kept, ...moved].flatMap((text) => {
      const own = between(random, 0, 2);
      return [text, ...Array.from({ length: own }, () => shortParagraph(random))];
    });
  };
  return [side(false), side(true)].map((texts) => texts.slice(0, count)) as [string[], string[]];
}

/** Inputs that have hung other tools, by name: each must finish, with a valid answer. */
export const hardPairs: ReadonlyMap<string, () => Texts> = new Map([
  [
    'one paragraph of 50,000 words, edited',
    () => {
      const random = randomFrom(1);
      const text = paragraphs(50_000, random).join(' ');
      return [[text], [reworked(text, 12, random)]];
    },
  ],
  [
    'two unrelated texts of 100,000 words',
    () => [paragraphs(100_000, randomFrom(2)), paragraphs(100_000, randomFrom(3))],
  ],
  ['one word, 100,000 times', () => [['word '.repeat(100_000)], ['word '.repeat(99_000)]]],
  [
    '10,000 equal paragraphs',
    () => {
      const equal = Array.from({ length: 10_000 }, () => 'Officials said nothing more was known of it.');
      return [equal, equal.slice(1)];
    },
  ],
  [
    '10,000 paragraphs of one word',
    () => {
      const random = randomFrom(4);
      const single = () => Array.from({ length: 10_000 }, () => word(random));
      return [single(), single()];
    },
  ],
  [
    '1,000,000 characters without a space',
    () => {
      const random = randomFrom(5);
      const letters = Array.from({ length: 1_000_000 }, () => String.fromCharCode(97 + between(random, 0, 25))).join(
        '',
      );
      return [[letters], [`${letters.slice(0, 500_000)}x${letters.slice(500_000)}`]];
    },
  ],
]);
