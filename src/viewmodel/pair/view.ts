import type { Pair } from '../../contract';
import { placeNames } from '../../messages/compare/page';
import { countFiltered, type FilterCounts } from '../filter/filter';
import { type SideNames, sideNames } from '../labels/names';
import { findStops, type Stop } from './differences';
import { collectMarks, type MarkLookup } from './marks';
import { type Direction, type Row, unmatchedIn } from './row';
import { alignedRows, headlineLink, leadingClutter } from './rows';
import { type ArticleShare, sharesOf } from './shares';
import { headlineIndex, opposite, paragraphNumbers, type Side } from './sides';
import { type SourceArticle, sourceOfPair } from './source';

/** Everything computed from a pair, once, that drawing it needs. */
export interface View extends SideNames {
  readonly pair: Pair;
  readonly rows: readonly Row[];
  readonly stops: readonly Stop[];
  /** The difference each marked edit belongs to. */
  readonly stopOfEdit: ReadonlyMap<number, string>;
  readonly headline: number | null;
  /** The page clutter before each text, which the header folds. */
  readonly leading: Readonly<Record<Side, readonly number[]>>;
  readonly shares: Readonly<Record<Side, ArticleShare>>;
  readonly counts: FilterCounts;
  readonly linkRows: number;
  readonly marks: MarkLookup;
  readonly numbers: Readonly<Record<Side, readonly (number | null)[]>>;
  /** The article that the other one carries, if anything proves it. */
  readonly source: SourceArticle | null;
  /** The row at which the text of an article that is cut off ends, by its key. */
  readonly ends: Readonly<Record<Side, string | null>>;
}

/** The file names of the two articles, where they are known. */
export type FileNames = Readonly<Record<Side, string | null>>;

const noFiles: FileNames = { left: null, right: null };

/** Prepares a pair for drawing. */
export function viewOf(pair: Pair, files: FileNames = noFiles): View {
  const source = sourceOfPair(pair);
  const { names, titles } = sideNames(pair, files);
  const rows = alignedRows(pair);
  const headline = headlineLink(pair);
  const leading = { left: leadingClutter(pair, 'left'), right: leadingClutter(pair, 'right') };
  const stops = findStops({ pair, names, source }, rows, headline);
  return {
    pair,
    rows,
    stops,
    stopOfEdit: new Map(stops.flatMap((stop) => stop.edits.map((edit) => [edit, stop.key] as const))),
    headline,
    leading,
    counts: countFiltered(pair, rows, stops, leading),
    shares: sharesOf(pair),
    linkRows: rows.filter((row) => row.kind === 'link').length,
    marks: collectMarks(pair.comparison),
    numbers: { left: paragraphNumbers(pair.left), right: paragraphNumbers(pair.right) },
    names,
    titles,
    source,
    ends: { left: endOf(pair, rows, 'left'), right: endOf(pair, rows, 'right') },
  };
}

/** Whether a row has story text of a side: paragraphs of its own, not places and folds. */
function hasText(row: Row, side: Side): boolean {
  return row.kind === 'link' ? row[side].paragraphs.length > 0 : unmatchedIn(row[side]).length > 0;
}

/**
 * The row at which to say that a side's text ends: the first, from its last text on, where the other side has
 * paragraphs that could not be compared. Null for a text that is not cut off.
 */
function endOf(pair: Pair, rows: readonly Row[], side: Side): string | null {
  if (pair[side].cutOff === null) return null;
  const last = rows.reduce((found, row, index) => (hasText(row, side) ? index : found), -1);
  const found = rows.find(
    (row, index) => index >= last && row.kind === 'gap' && unmatchedIn(row[opposite(side)]).length > 0,
  );
  return found?.key ?? null;
}

/** `¶4` of a paragraph with a number, else its label, as readers know where to look. */
export function paragraphReference(view: Pick<View, 'pair' | 'numbers'>, side: Side, paragraph: number): string {
  const number = view.numbers[side][paragraph];
  if (number) return placeNames.numbered({ number });
  if (paragraph === headlineIndex(view.pair[side])) return placeNames.theHeadline;
  return placeNames.labels[view.pair[side].paragraphs[paragraph]?.role ?? 'boilerplate'];
}

/** Where on the page another row is. */
export const arrows: Readonly<Record<Direction, string>> = { above: '↑', below: '↓' };
