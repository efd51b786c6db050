/** Search in both articles at once, in the order in which a reader meets their paragraphs on the page. */
import type { Pair } from '../../contract';
import type { Side } from '../pair/sides';
import { foldText } from './fold';
import type { SearchedParagraph } from './readingOrder';

/** Both articles as one text: folded paragraphs in reading order, each ended by a line feed that no query holds. */
export interface SearchIndex {
  readonly text: string;
  /** Where each paragraph starts in `text`. */
  readonly starts: readonly number[];
  readonly paragraphs: readonly SearchedParagraph[];
}

/** The matches of a query. */
export interface SearchHits {
  /** The paragraph each hit is in, as an index into `Index.paragraphs`; in reading order. */
  readonly paragraph: readonly number[];
  /** The number of each hit within its paragraph, from 0. */
  readonly nth: readonly number[];
  readonly count: Readonly<Record<Side, number>>;
  /** How many hits each paragraph has. */
  readonly inParagraph: Uint32Array;
}

const ofWord = /[\p{L}\p{N}]/u;

/**
 * Whether a character belongs to a word. Letters of ASCII, nearly all there are, are recognised without the expression.
 */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return ofWord.test(text.charAt(at));
}

/** Where the folded query is in a folded text, hits never overlapping. */
export function findAll(text: string, query: string, wholeWord: boolean): readonly number[] {
  const found: number[] = [];
  if (query.trim() === '') return found;
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length)) {
    if (!wholeWord || !(isOfWord(text, at - 1) || isOfWord(text, at + query.length))) found.push(at);
  }
  return found;
}

/** Folds both articles, once for all queries. */
export function buildIndex(pair: Pair, paragraphs: readonly SearchedParagraph[]): SearchIndex {
  const folded: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const { side, paragraph } of paragraphs) {
    const text = foldText(pair[side].paragraphs[paragraph]?.text ?? '');
    starts.push(at);
    folded.push(text);
    at += text.length + 1;
  }
  return { text: folded.join('\n'), starts, paragraphs };
}

/** All hits of what a person typed. */
export function search(index: SearchIndex, typed: string, wholeWord: boolean): SearchHits {
  const paragraph: number[] = [];
  const nth: number[] = [];
  const count = { left: 0, right: 0 };
  const inParagraph = new Uint32Array(index.paragraphs.length);
  let current = 0;
  for (const at of findAll(index.text, foldText(typed), wholeWord)) {
    while ((index.starts[current + 1] ?? Number.POSITIVE_INFINITY) <= at) current++;
    const side = index.paragraphs[current]?.side;
    if (side === undefined) break;
    count[side]++;
    paragraph.push(current);
    nth.push(inParagraph[current] ?? 0);
    inParagraph[current] = (inParagraph[current] ?? 0) + 1;
  }
  return { paragraph, nth, count, inParagraph };
}

/** How many hits are in folds that are closed. */
export function hitsInFolds(
  { paragraphs }: SearchIndex,
  hits: SearchHits,
  isShown: (searched: SearchedParagraph) => boolean,
): Readonly<Record<'clutter' | 'run', number>> {
  const folded = { clutter: 0, run: 0 };
  paragraphs.forEach((searched, at) => {
    const here = hits.inParagraph[at] ?? 0;
    if (here > 0 && searched.within !== null && !isShown(searched)) folded[searched.within.kind] += here;
  });
  return folded;
}
