/**
 * The simple methods that ours is compared with. Each is a similarity of every pair of texts (paragraphs or sentences)
 * and a way to choose among the pairs. If it needs a threshold, `atItsBest` finds the best one for the data it is
 * measured on.
 */
import { diffArrays } from 'diff';
import type { Group } from './data';
import { type Counts, type Figures, figuresOf, total } from './score';

/** The similarity of each text on the left (row) to each on the right (column). */
type Matrix = readonly (readonly number[])[];
type Likeness = (a: readonly string[], b: readonly string[]) => Matrix;
/** Chooses among the pairs; those below the threshold are left out. */
type Choice = (matrix: Matrix, threshold: number) => readonly Group[];

interface Peer {
  readonly name: string;
  readonly likeness: Likeness;
  readonly choose: Choice;
  /** Set if the method defines its threshold. */
  readonly threshold?: number;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Cosine of vectors; 0 if either is empty. */
function cosines(a: readonly ReadonlyMap<string, number>[], b: readonly ReadonlyMap<string, number>[]): Matrix {
  const lengthOf = (vector: ReadonlyMap<string, number>): number =>
    Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  const lengths = b.map(lengthOf);
  return a.map((left) => {
    const length = lengthOf(left);
    return b.map((right, j) => {
      let product = 0;
      for (const [key, value] of left) product += value * (right.get(key) ?? 0);
      return product === 0 ? 0 : product / (length * (lengths[j] ?? 0));
    });
  });
}

/** TF-IDF cosine; a term is rare if few texts of this pair of documents contain it. */
const tfIdfOver =
  (termsOf: (text: string) => readonly string[]): Likeness =>
  (a, b) => {
    const bags = [...a, ...b].map((text) => countsOf(termsOf(text)));
    const documents = countsOf(bags.flatMap((bag) => [...bag.keys()]));
    const weigh = ([term, count]: readonly [string, number]): [string, number] => [
      term,
      count * (1 + Math.log((bags.length + 1) / ((documents.get(term) ?? 0) + 1))),
    ];
    const vectors = bags.map((bag) => new Map([...bag].map(weigh)));
    return cosines(vectors.slice(0, a.length), vectors.slice(a.length));
  };

/** Every `size` consecutive items as one string. */
function grams(items: readonly string[], size: number): readonly string[] {
  return items.slice(size - 1).map((_, index) => items.slice(index, index + size).join(' '));
}

const tfIdf = tfIdfOver(wordsOf);
const characterGrams = tfIdfOver((text) => grams([...wordsOf(text).join(' ')], 3));

/** Shared runs of five words, divided by those of the text with fewer. */
const containment: Likeness = (a, b) => {
  const sets = (texts: readonly string[]) => texts.map((text) => new Set(grams(wordsOf(text), 5)));
  const right = sets(b);
  return sets(a).map((left) =>
    right.map((other) => {
      const shared = [...left].filter((gram) => other.has(gram)).length;
      return shared / Math.max(1, Math.min(left.size, other.size));
    }),
  );
};

const blank = (a: readonly string[], b: readonly string[]): number[][] => a.map(() => b.map(() => 0));

/** The texts that a diff of lines reports as equal. */
const equalTexts: Likeness = (a, b) => {
  const matrix = blank(a, b);
  let [i, j] = [0, 0];
  for (const { added, removed, value } of diffArrays(
    a.map((text) => text.trim()),
    b.map((text) => text.trim()),
  )) {
    value.forEach((text, offset) => {
      const row = matrix[i + offset];
      if (!added && !removed && row !== undefined && text !== '') row[j + offset] = 1;
    });
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return matrix;
};

/** jsdiff over all words of both documents: the longest run of equal words in each pair of texts. */
const equalRuns: Likeness = (a, b) => {
  const matrix = blank(a, b);
  const words = (texts: readonly string[]) =>
    texts.flatMap((text, index) => wordsOf(text).map((word) => ({ word, index })));
  const [left, right] = [words(a), words(b)];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of diffArrays(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
  )) {
    let run = { row: -1, column: -1, words: 0 };
    for (let offset = 0; !added && !removed && offset < value.length; offset++) {
      const [row, column] = [left[i + offset]?.index ?? -1, right[j + offset]?.index ?? -1];
      const same = row === run.row && column === run.column;
      run = { row, column, words: same ? run.words + 1 : 1 };
      const cells = matrix[row];
      if (cells !== undefined) cells[column] = Math.max(cells[column] ?? 0, run.words);
    }
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return matrix;
};

interface Cell {
  readonly i: number;
  readonly j: number;
  readonly value: number;
}

const cellsFrom = (matrix: Matrix, threshold: number): readonly Cell[] =>
  matrix.flatMap((row, i) => row.flatMap((value, j) => (value >= threshold ? [{ i, j, value }] : [])));

/** Groups all pairs that are connected. */
function connected(pairs: readonly { readonly i: number; readonly j: number }[]): readonly Group[] {
  let groups: { a: Set<number>; b: Set<number> }[] = [];
  for (const { i, j } of pairs) {
    const touching = groups.filter(({ a, b }) => a.has(i) || b.has(j));
    const merged = {
      a: new Set([i, ...touching.flatMap(({ a }) => [...a])]),
      b: new Set([j, ...touching.flatMap(({ b }) => [...b])]),
    };
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups.map(({ a, b }) => ({ a: [...a], b: [...b] }));
}

const single = ({ i, j }: { readonly i: number; readonly j: number }): Group => ({ a: [i], b: [j] });

const everyPair: Choice = (matrix, threshold) => cellsFrom(matrix, threshold).map(single);

/** The most similar pair first, each text once. */
const greedy: Choice = (matrix, threshold) => {
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return [...cellsFrom(matrix, threshold)]
    .sort((x, y) => y.value - x.value)
    .flatMap((cell) => {
      if (taken.a.has(cell.i) || taken.b.has(cell.j)) return [];
      taken.a.add(cell.i);
      taken.b.add(cell.j);
      return [single(cell)];
    });
};

/** The most similar text on the other side, for each text of one side. */
function likeliest(cells: readonly Cell[], side: 'i' | 'j'): readonly Cell[] {
  const best = new Map<number, Cell>();
  for (const cell of cells) if (cell.value > (best.get(cell[side])?.value ?? 0)) best.set(cell[side], cell);
  return [...best.values()];
}

/** Each text on the right with its most similar on the left, as CATS aligns simplifications: splits become groups. */
const fromTheRight: Choice = (matrix, threshold) => connected(likeliest(cellsFrom(matrix, threshold), 'j'));

/** Each text with the most similar on the other side, in both directions: splits and merges become groups. */
const bothWays: Choice = (matrix, threshold) => {
  const cells = cellsFrom(matrix, threshold);
  return connected([...new Set([...likeliest(cells, 'i'), ...likeliest(cells, 'j')])]);
};

/** Needleman-Wunsch: the chain in reading order with the greatest sum of similarity above the threshold. */
const monotone: Choice = (matrix, threshold) => {
  const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
  const sums = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (i: number, j: number): number => sums[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => (matrix[i]?.[j] ?? 0) - threshold;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const row = sums[i];
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), at(i + 1, j + 1) + gain(i, j));
    }
  }
  const chain: Group[] = [];
  for (let [i, j] = [0, 0]; i < rows && j < columns; ) {
    if (gain(i, j) >= 0 && at(i, j) === at(i + 1, j + 1) + gain(i, j)) chain.push(single({ i: i++, j: j++ }));
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return chain;
};

export const PARAGRAPH_PEERS: readonly Peer[] = [
  { name: 'paragraph diff', likeness: equalTexts, choose: everyPair, threshold: 1 },
  { name: 'jsdiff, runs of 15 words', likeness: equalRuns, choose: everyPair, threshold: 15 },
  { name: 'word 5-grams', likeness: containment, choose: everyPair },
  { name: 'TF-IDF cosine', likeness: tfIdf, choose: everyPair },
  { name: 'character 3-grams', likeness: characterGrams, choose: everyPair },
  { name: 'monotone (Needleman-Wunsch)', likeness: tfIdf, choose: monotone },
];

export const SENTENCE_PEERS: readonly Peer[] = [
  { name: 'greedy cosine', likeness: tfIdf, choose: greedy },
  { name: 'monotone (Needleman-Wunsch)', likeness: tfIdf, choose: monotone },
  { name: 'character 3-grams', likeness: characterGrams, choose: fromTheRight },
  { name: 'both-way best match', likeness: tfIdf, choose: bothWays },
  // The baseline for data in which most of the pairs that count are right.
  {
    name: 'every sentence with every other',
    likeness: (a, b) => a.map(() => b.map(() => 1)),
    choose: everyPair,
    threshold: 1,
  },
];

/** Thresholds to try. */
const THRESHOLDS = Array.from({ length: 50 }, (_, index) => (index + 1) / 50);

/** Two lists of texts, and a way to count an answer about them. */
export interface Trial {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly count: (groups: readonly Group[]) => Counts;
}

/** A peer's result with the best threshold for it on these data, and its answers with that threshold. */
export function atItsBest(
  { likeness, choose, threshold }: Peer,
  trials: readonly Trial[],
): { readonly figures: Figures; readonly answers: readonly (readonly Group[])[] } {
  const matrices = trials.map(({ a, b }) => likeness(a, b));
  return (threshold === undefined ? THRESHOLDS : [threshold])
    .map((tried) => {
      const answers = matrices.map((matrix) => choose(matrix, tried));
      return { answers, figures: figuresOf(total(trials.map(({ count }, index) => count(answers[index] ?? [])))) };
    })
    .reduce((best, other) => (other.figures.f1 > best.figures.f1 ? other : best));
}
