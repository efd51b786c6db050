/**
 * Compares changed tokens with marks made by hand: our edits and those of peers.
 *
 * A token is a word, a number or one punctuation mark; in the two sets that come tokenised, their tokens. It is changed
 * in the gold if it touches a marked span (or, if the gold is an alignment, is aligned to no equal word), and changed
 * for a method if it touches one of its changes, house style included. Punctuation and case: punctuation marks count as
 * tokens; the gold of ArgRewrite marks changes of case, that of the other two does not, so there an edit of case alone
 * counts for no method. If a pair has several annotators, the nearest counts. Micro F1 over both sides. Development
 * splits only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays, diffWords, diffWordsWithSpace } from 'diff';
import { plainArticle } from '../src/engine/article/plain';
import { editsBetween } from '../src/engine/diff/edits';
import { BENCH } from './data';
import { type Counts, figuresOf, total } from './score';
import { cells, heading, row } from './table';

/** Offsets in a text, `to` exclusive. */
type Span = readonly [from: number, to: number];
interface Sides<Value> {
  readonly a: Value;
  readonly b: Value;
}
const SIDES = ['a', 'b'] as const;

interface Pair {
  readonly text: Sides<string>;
  readonly tokens: Sides<readonly Span[]>;
  /** One or more judges: for each token, whether it is changed. */
  readonly gold: readonly Sides<readonly boolean[]>[];
  readonly marksCase: boolean;
}

interface MarkedSpan extends Sides<Span | null> {}
interface ArgRewriteLine {
  readonly a_text: string;
  readonly b_text: string;
  readonly edits: readonly MarkedSpan[];
}
interface ArxivLine extends Sides<readonly string[]> {
  readonly alternatives: readonly (readonly MarkedSpan[])[];
}
interface MultiMwaLine extends Sides<readonly string[]> {
  readonly sure: readonly Span[];
}

const TOKEN = /[\p{L}\p{N}_]+(?:[-'’.,:][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const spansOf = (text: string): readonly Span[] =>
  [...text.matchAll(TOKEN)].map((match): Span => [match.index, match.index + match[0].length]);
const touches = ([from, to]: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span[0] < to && from < span[1]);
const both = <Value>(make: (side: 'a' | 'b') => Value): Sides<Value> => ({ a: make('a'), b: make('b') });

function ofArgRewrite(line: ArgRewriteLine): Pair {
  const text = { a: line.a_text, b: line.b_text };
  const tokens = both((side) => spansOf(text[side]));
  const changed = both((side) => {
    const marked = line.edits.flatMap((edit) => (edit[side] === null ? [] : [edit[side]]));
    return tokens[side].map((token) => touches(token, marked));
  });
  return { text, tokens, gold: [changed], marksCase: true };
}

/** Joins tokens with spaces, and gives their spans. */
function joined(line: Sides<readonly string[]>): Pick<Pair, 'text' | 'tokens'> {
  const tokens = both((side) => {
    let at = 0;
    return line[side].map((token): Span => {
      const span: Span = [at, at + token.length];
      at = span[1] + 1;
      return span;
    });
  });
  return { text: both((side) => line[side].join(' ')), tokens };
}

function ofArxiv(line: ArxivLine): Pair {
  const judges = line.alternatives.length === 0 ? [[]] : line.alternatives;
  const gold = judges.map((edits) =>
    both((side) => {
      const marked = edits.flatMap((edit) => (edit[side] === null ? [] : [edit[side]]));
      return line[side].map((_, index) => touches([index, index + 1], marked));
    }),
  );
  return { ...joined(line), gold, marksCase: false };
}

function ofMultiMwa(line: MultiMwaLine): Pair {
  const lower = both((side) => line[side].map((token) => token.toLowerCase()));
  const equal = line.sure.filter(([i, j]) => lower.a[i] === lower.b[j]);
  const kept = { a: new Set(equal.map(([i]) => i)), b: new Set(equal.map(([, j]) => j)) };
  return {
    ...joined(line),
    gold: [both((side) => line[side].map((_, index) => !kept[side].has(index)))],
    marksCase: false,
  };
}

const SETS = [
  { name: 'ArgRewrite', file: 'word-argrewrite-v2.dev.jsonl', read: (line: string) => ofArgRewrite(JSON.parse(line)) },
  { name: 'arXivEdits', file: 'word-arxivedits.dev.jsonl', read: (line: string) => ofArxiv(JSON.parse(line)) },
  { name: 'MultiMWA-wiki', file: 'word-multimwa-wiki.dev.jsonl', read: (line: string) => ofMultiMwa(JSON.parse(line)) },
];

/** The spans a method reports as changed. */
type Method = (pair: Pair) => Sides<readonly Span[]>;

const inCase = (text: string, { marksCase }: Pair): string => (marksCase ? text : text.toLowerCase());

/** Longest common subsequence over the tokens. */
const subsequence: Method = (pair) => {
  const surfaces = both((side) => pair.tokens[side].map(([from, to]) => inCase(pair.text[side].slice(from, to), pair)));
  const changed: Sides<Span[]> = { a: [], b: [] };
  let [i, j] = [0, 0];
  for (const { added, removed, value } of diffArrays([...surfaces.a], [...surfaces.b])) {
    if (removed) changed.a.push(...pair.tokens.a.slice(i, i + value.length));
    if (added) changed.b.push(...pair.tokens.b.slice(j, j + value.length));
    if (!added) i += value.length;
    if (!removed) j += value.length;
  }
  return changed;
};

/** jsdiff on the texts themselves. */
const byJsdiff =
  (diff: typeof diffWords): Method =>
  (pair) => {
    const changed: Sides<Span[]> = { a: [], b: [] };
    let [i, j] = [0, 0];
    for (const { added, removed, value } of diff(inCase(pair.text.a, pair), inCase(pair.text.b, pair))) {
      if (removed) changed.a.push([i, i + value.length]);
      if (added) changed.b.push([j, j + value.length]);
      if (!added) i += value.length;
      if (!removed) j += value.length;
    }
    return changed;
  };

const ours: Method = (pair) => {
  const [left, right] = [plainArticle([pair.text.a], 'en'), plainArticle([pair.text.b], 'en')];
  const changed: Sides<Span[]> = { a: [], b: [] };
  for (const edit of editsBetween(left, right)) {
    const [from, to] = [edit.left, edit.right];
    const caseAlone =
      from !== null &&
      to !== null &&
      pair.text.a.slice(from.start, from.end).toLowerCase() === pair.text.b.slice(to.start, to.end).toLowerCase();
    if (caseAlone && !pair.marksCase) continue;
    if (from !== null) changed.a.push([from.start, from.end]);
    if (to !== null) changed.b.push([to.start, to.end]);
  }
  return changed;
};

const METHODS: readonly { readonly name: string; readonly method: Method }[] = [
  { name: 'Crossread', method: ours },
  { name: 'longest common subsequence', method: subsequence },
  { name: 'jsdiff diffWords', method: byJsdiff(diffWords) },
  { name: 'jsdiff diffWordsWithSpace', method: byJsdiff(diffWordsWithSpace) },
];

/** A pair that is equal, and found to be, scores 1. */
const f1 = (counts: Counts): number => (counts.found + counts.gold === 0 ? 1 : figuresOf(counts).f1);

/** Counts against the nearest judge. */
function count(pair: Pair, changed: Sides<readonly Span[]>): Counts {
  const found = both((side) => pair.tokens[side].map((token) => touches(token, changed[side])));
  const all = pair.gold.map((gold) =>
    total(
      SIDES.map((side) => ({
        right: found[side].filter((isFound, index) => isFound && gold[side][index] === true).length,
        found: found[side].filter(Boolean).length,
        gold: gold[side].filter(Boolean).length,
      })),
    ),
  );
  return all.reduce((best, counts) => (f1(counts) > f1(best) ? counts : best));
}

export function reportWords(): void {
  for (const { name, file, read } of SETS) {
    const pairs = readFileSync(join(BENCH, file), 'utf8').trim().split('\n').map(read);
    heading(`Changed tokens: ${name}, ${pairs.length} pairs of sentences`, ['precision', 'recall', 'F1']);
    for (const { name: label, method } of METHODS)
      row(label, cells(figuresOf(total(pairs.map((pair) => count(pair, method(pair)))))));
  }
}
