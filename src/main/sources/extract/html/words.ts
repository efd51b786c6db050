/** Scripts without spaces between words are split into letters. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu;

/** The words of a text in lower case, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Runs of this many words identify a passage. */
const RUN = 4;

/**
 * A paragraph is in a copy of the text if the copy has this share of its runs: copies differ in punctuation and links.
 */
export const IN_COPY = 0.8;

/** In words: a shorter copy is a summary, and says nothing about the rest. */
export const SHORTEST_COPY = 60;

/** The runs of words in a text, to find out whether other texts are part of it. */
export class WordRuns {
  readonly #runs = new Set<string>();
  /** Number of words in the text. */
  readonly size: number;

  constructor(text: string) {
    const words = wordsOf(text);
    this.size = words.length;
    for (const run of runsOf(words)) this.#runs.add(run);
  }

  /** The share of a text's runs that this one has, from 0 to 1; 0 for a text without words. */
  shareOf(text: string): number {
    const runs = runsOf(wordsOf(text));
    return runs.length === 0 ? 0 : runs.filter((run) => this.#runs.has(run)).length / runs.length;
  }

  /** The number of a text's words in runs that this one has. */
  countOf(text: string): number {
    return Math.round(this.shareOf(text) * wordsOf(text).length);
  }
}

/** A text with fewer words is one run. */
function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= RUN) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** Whether two lines have the same letters and digits. */
export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** The letters and digits of a text, in lower case. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
