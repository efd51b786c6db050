/** Search in both articles at once, in the order in which a reader meets their paragraphs on the page. */
import type { Pair } from '../../contract';
import type { FilteredRow } from '../filter/filter';
import type { ArticleColumn } from '../pair/column';
import { type GapItem, headFoldKey, type LinkRow } from '../pair/row';
import { foldRun } from '../pair/run';
import { headlineIndex, type Side, sides } from '../pair/sides';
import type { View } from '../pair/view';
import { foldText } from './fold';

/** A paragraph as the search knows it. */
export interface SearchedParagraph {
  readonly side: Side;
  readonly paragraph: number;
  /** The fold it is in, or the long run or filter that shows it only when open; null for one that is always shown. */
  readonly within: { readonly kind: 'clutter' | 'run'; readonly key: string } | null;
}

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

/** The paragraphs of a layout in its order; asked for only when something is looked for. */
export type ReadingOrder = () => readonly SearchedParagraph[];

/** The paragraphs of columns, each article in its own order: the left one, then the right. */
export function columnOrder(
  columns: Readonly<Record<Side, ArticleColumn>>,
  leading: View['leading'],
): readonly SearchedParagraph[] {
  return sides.flatMap((side) => [
    ...leading[side].map(
      (paragraph): SearchedParagraph => ({ side, paragraph, within: { kind: 'clutter', key: headFoldKey(side) } }),
    ),
    ...columns[side].items.flatMap((item): readonly SearchedParagraph[] => {
      if (item.kind !== 'fold') return item.paragraph === -1 ? [] : [{ side, paragraph: item.paragraph, within: null }];
      const within = { kind: 'clutter', key: item.key } as const;
      return item.paragraphs.map((paragraph) => ({ side, paragraph, within }));
    }),
  ]);
}

/**
 * The paragraphs of the aligned rows, each once: where it is shown, not where it is quoted. `entries` are the rows as a
 * filter leaves them, `foldedSides` the sides whose own paragraphs it folds.
 */
export function rowOrder(
  { pair, leading, linkRows }: Pick<View, 'pair' | 'leading' | 'linkRows'>,
  entries: readonly FilteredRow[],
  foldedSides: ReadonlySet<Side>,
): readonly SearchedParagraph[] {
  const found: SearchedParagraph[] = [];
  const add = (side: Side, paragraphs: readonly number[], within: SearchedParagraph['within'] = null): void => {
    for (const paragraph of paragraphs) found.push({ side, paragraph, within });
  };
  const addLink = (row: LinkRow, within: SearchedParagraph['within'] = null): void => {
    for (const side of sides)
      add(
        side,
        row[side].paragraphs.map(({ paragraph }) => paragraph),
        within,
      );
  };
  const addItems = (side: Side, items: readonly GapItem[], within: SearchedParagraph['within'] = null): void => {
    for (const item of items) {
      if (item.kind === 'fold') add(side, item.paragraphs, { kind: 'clutter', key: item.key });
      else if (item.kind === 'unmatched') add(side, [item.paragraph], within);
    }
  };
  for (const side of sides) {
    const headline = headlineIndex(pair[side]);
    if (headline !== -1) add(side, [headline]);
    add(side, leading[side], { kind: 'clutter', key: headFoldKey(side) });
  }
  for (const entry of entries) {
    if (entry.kind === 'folded') {
      for (const row of entry.rows) addLink(row, { kind: 'run', key: entry.key });
    } else if (entry.row.kind === 'link') addLink(entry.row);
    else {
      const { row } = entry;
      for (const side of sides) {
        const run = foldRun(`${row.key}-${side}`, row[side], foldedSides.has(side), linkRows > 0);
        addItems(side, run.before);
        addItems(side, run.hidden, { kind: 'run', key: run.key });
        addItems(side, run.after);
      }
    }
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
