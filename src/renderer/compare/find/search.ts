/** Search in both articles at once, in the order in which a reader meets their paragraphs on the page. */
import type { Pair } from '../../../contract';
import type { Row } from '../row';
import { headlineIndex, type Side, sides } from '../sides';
import { foldText } from './fold';

/** A paragraph as the search knows it. */
export interface Searched {
  readonly side: Side;
  readonly paragraph: number;
  /** The fold it is in, or the long run that shows it only when open; null for one that is always shown. */
  readonly within: { readonly kind: 'furniture' | 'run'; readonly key: string } | null;
}

/** Both articles as one text: folded paragraphs in reading order, each ended by a line feed that no query holds. */
export interface Index {
  readonly text: string;
  /** Where each paragraph starts in `text`. */
  readonly starts: readonly number[];
  readonly paragraphs: readonly Searched[];
}

/** What a query found. */
export interface Hits {
  /** The paragraph each hit is in, as an index into `Index.paragraphs`; in reading order. */
  readonly paragraph: readonly number[];
  /** The number of each hit within its paragraph, from 0. */
  readonly nth: readonly number[];
  readonly count: Readonly<Record<Side, number>>;
  /** How many hits each paragraph has. */
  readonly inParagraph: Uint32Array;
}

const ofWord = /[\p{L}\p{N}]/u;

/** Whether a character belongs to a word. Letters of ASCII, nearly all there are, are told without the expression. */
function isOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return ofWord.test(text.charAt(at));
}

/** Where the folded query stands in a folded text, hits never overlapping. */
export function findAll(text: string, query: string, wholeWord: boolean): readonly number[] {
  const found: number[] = [];
  if (query.trim() === '') return found;
  for (let at = text.indexOf(query); at !== -1; at = text.indexOf(query, at + query.length)) {
    if (!wholeWord || !(isOfWord(text, at - 1) || isOfWord(text, at + query.length))) found.push(at);
  }
  return found;
}

/** The paragraphs in the order of the page. `shownOf` tells how many items of a run show when it is folded. */
export function readingOrder(
  pair: Pair,
  rows: readonly Row[],
  shownOf: (items: number) => number,
): readonly Searched[] {
  const found: Searched[] = [];
  const add = (side: Side, paragraphs: readonly number[], within: Searched['within'] = null): void => {
    for (const paragraph of paragraphs) found.push({ side, paragraph, within });
  };
  for (const side of sides)
    add(
      side,
      [headlineIndex(pair[side])].filter((index) => index !== -1),
    );
  for (const row of rows) {
    if (row.kind === 'link') for (const side of sides) add(side, row[side].paragraphs);
    else if (row.kind === 'furniture') {
      for (const side of sides) {
        const fold = row[side];
        if (fold !== null) add(side, fold.paragraphs, { kind: 'furniture', key: fold.key });
      }
    } else if (row.kind === 'run') {
      row.items.forEach((item, at) => {
        if (item.kind === 'fold') add(row.side, item.paragraphs, { kind: 'furniture', key: item.key });
        else add(row.side, [item.paragraph], at < shownOf(row.items.length) ? null : { kind: 'run', key: row.key });
      });
    }
  }
  return found;
}

/** Folds both articles, once for all queries. */
export function indexOf(pair: Pair, paragraphs: readonly Searched[]): Index {
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
export function search(index: Index, typed: string, wholeWord: boolean): Hits {
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

/** How many hits stand in folds that are closed. */
export function hitsInFolds(
  { paragraphs }: Index,
  hits: Hits,
  isShown: (searched: Searched) => boolean,
): Readonly<Record<'furniture' | 'run', number>> {
  const folded = { furniture: 0, run: 0 };
  paragraphs.forEach((searched, at) => {
    const here = hits.inParagraph[at] ?? 0;
    if (here > 0 && searched.within !== null && !isShown(searched)) folded[searched.within.kind] += here;
  });
  return folded;
}
