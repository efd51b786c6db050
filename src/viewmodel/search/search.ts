/** Searches both articles at once, in reading order. */
import type { Pair } from '../../contract';
import type { Side } from '../pair/sides';
import { foldText } from './fold';
import type { SearchedParagraph } from './readingOrder';

/** Both articles as one text: case-folded paragraphs in reading order, joined by line feeds, which no query has. */
export interface SearchIndex {
  readonly text: string;
  /** Where each paragraph starts in `text`. */
  readonly starts: readonly number[];
  readonly paragraphs: readonly SearchedParagraph[];
}

/** The hits of a query, in reading order. `paragraph` and `nth` have one element for each hit. */
export interface SearchHits {
  /** The paragraph of each hit, as an index into `SearchIndex.paragraphs`. */
  readonly paragraph: readonly number[];
  /** The number of each hit within its paragraph, from 0. */
  readonly nth: readonly number[];
  /** The number of hits on each side. */
  readonly count: Readonly<Record<Side, number>>;
  /** The number of hits in each paragraph. */
  readonly inParagraph: Uint32Array;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Whether a character is part of a word. ASCII letters, the usual case, need no regular expression. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return WORD_CHARACTER.test(text.charAt(at));
}

/** The offsets of a folded query in a folded text, without overlaps. */
export function findAll(text: string, query: string, wholeWord: boolean): readonly number[] {
  const found: number[] = [];
  if (query.trim() === '') return found;
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length)) {
    if (!wholeWord || !(isInWord(text, at - 1) || isInWord(text, at + query.length))) found.push(at);
  }
  return found;
}

/** Folds both articles, once for all queries. `paragraphs` are in reading order. */
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

/** All hits of the typed text. */
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

/** The number of hits in closed folds. */
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
