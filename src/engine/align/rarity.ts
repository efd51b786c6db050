/**
 * The evidence of a shared word: how rare it is in the language at large, and how rare in this story.
 *
 * "Assad" is rare in English and common in every paragraph of a story on Syria; "hysteria" is rare in both. Both must
 * hold, so the two are multiplied. Source: the background model of TF-IDF, with the story as second collection.
 */
import type { Language } from '../text/language';
import type { PreparedArticle, Word } from './prepare';

/** Words as frequent as "said" (7 bits) are almost no evidence. */
const FREE_BITS = 6;
/** A word of 18 bits (once in 260,000 words) counts fully. */
const FULL_BITS = 18;
/** The most evidence of a word in a language without frequencies, and of its common words. */
const UNCOUNTED = 0.7;
const COMMON = 0.05;
/** Verbs of saying, speakers, days and months of such a language: any two reports share them. */
const FORMULA = 0.2;
/** Even the most frequent word is some evidence: of order and phrasing. */
const LEAST = 0.03;

/**
 * Evidence of a word, from 0.03 to 1, by its key: of two spellings of one key ("nineteen", "19") the first found
 * decides.
 */
export type Rarity = (word: Word) => number;

const isFormula = (key: string, { attributions, speakers, months, scales, quantities }: Language): boolean =>
  attributions.has(key) || speakers.has(key) || months.has(key) || scales.has(key) || quantities.has(key);

function background(word: Word, { language }: PreparedArticle): number {
  if (language.common.has(word.key)) return COMMON;
  if (word.bits === undefined)
    return (word.share === 1 && isFormula(word.key, language) ? FORMULA : UNCOUNTED) * word.share;
  return Math.min(1, Math.max(LEAST, (word.bits - FREE_BITS) / (FULL_BITS - FREE_BITS)));
}

/** Builds the weights of one pair of articles. */
export function rarity(left: PreparedArticle, right: PreparedArticle): Rarity {
  const paragraphsWith = new Map<string, { count: number; left: number; right: number }>();
  let total = 0;
  for (const [side, prepared] of [
    ['left', left],
    ['right', right],
  ] as const) {
    for (const { from, to } of prepared.paragraphs) {
      if (to > from) total++;
    }
    prepared.words.forEach((word) => {
      const seen = paragraphsWith.get(word.key) ?? { count: 0, left: -1, right: -1 };
      if (seen[side] === word.paragraph) return;
      seen[side] = word.paragraph;
      seen.count++;
      paragraphsWith.set(word.key, seen);
    });
  }
  // A word in one paragraph of each article is as rare as a shared word can be.
  const rarest = Math.log(1 + total / 2);
  const weights = new Map<string, number>();
  const weigh = (word: Word): number => {
    const count = paragraphsWith.get(word.key)?.count ?? 1;
    const inStory = Math.min(1, Math.log(1 + total / count) / rarest);
    return Math.max(LEAST, background(word, left) * inStory);
  };
  return (word) => {
    let weight = weights.get(word.key);
    if (weight === undefined) {
      weight = weigh(word);
      weights.set(word.key, weight);
    }
    return weight;
  };
}
