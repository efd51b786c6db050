/** The view model of a compared pair: everything needed to render it, computed once. */
import type { Pair } from '../../contract';
import { countFiltered, type FilterCounts } from '../filter/counts';
import { type SideNames, sideNames } from '../labels/names';
import { collectMarks, type MarkLookup } from './marks';
import { type Row, unmatchedIn } from './row';
import { alignedRows, headlineLink, leadingClutter } from './rows';
import { type ArticleShare, sharesOf } from './shares';
import { opposite, paragraphNumbers, type Side } from './sides';
import { type SourceArticle, sourceOfPair } from './source';
import { findStops, type Stop } from './stops';

/** A compared pair, prepared for rendering. */
export interface View extends SideNames {
  readonly pair: Pair;
  readonly rows: readonly Row[];
  readonly stops: readonly Stop[];
  /** The key of the stop that each marked edit belongs to. */
  readonly stopOfEdit: ReadonlyMap<number, string>;
  /** The index of the link between the headlines; null when they are not linked. */
  readonly headline: number | null;
  /** The page clutter before each text, which the header folds: paragraph indices. */
  readonly leading: Readonly<Record<Side, readonly number[]>>;
  readonly shares: Readonly<Record<Side, ArticleShare>>;
  readonly counts: FilterCounts;
  /** The number of link rows. */
  readonly linkRows: number;
  readonly marks: MarkLookup;
  /** The number of each paragraph; null for a paragraph without one. */
  readonly numbers: Readonly<Record<Side, readonly (number | null)[]>>;
  /** The article whose words the other one has, if there is evidence. */
  readonly source: SourceArticle | null;
  /** The key of the row where the text of a cut-off article ends; null for a complete article. */
  readonly cutOffRows: Readonly<Record<Side, string | null>>;
}

/** The file names of the two articles, where they are known. */
export type FileNames = Readonly<Record<Side, string | null>>;

const noFiles: FileNames = { left: null, right: null };

/** Prepares a pair for rendering. */
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
    cutOffRows: { left: cutOffRowOf(pair, rows, 'left'), right: cutOffRowOf(pair, rows, 'right') },
  };
}

/** Whether a row shows story text of a side: paragraphs, not only stubs and folds. */
function hasText(row: Row, side: Side): boolean {
  return row.kind === 'link' ? row[side].paragraphs.length > 0 : unmatchedIn(row[side]).length > 0;
}

/**
 * The key of the row that notes where the text of a cut-off article ends: the first row from its last text on where the
 * other side has unmatched paragraphs. Null for a complete article.
 */
function cutOffRowOf(pair: Pair, rows: readonly Row[], side: Side): string | null {
  if (pair[side].cutOff === null) return null;
  const last = rows.reduce((found, row, index) => (hasText(row, side) ? index : found), -1);
  const found = rows.find(
    (row, index) => index >= last && row.kind === 'gap' && unmatchedIn(row[opposite(side)]).length > 0,
  );
  return found?.key ?? null;
}
