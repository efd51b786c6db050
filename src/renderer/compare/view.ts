import { createContext, useContext } from 'react';
import type { Pair } from '../../contract';
import { visible } from '../ui/text';
import { findStops, type Stop } from './differences';
import { type Counts, countFilterable } from './filters/filter';
import { collectMarks, type MarksOf } from './marks';
import type { Row, Told } from './row';
import { alignedRows, headlineLink, leadingFurniture } from './rows';
import { type Share, sharesOf } from './shares';
import { agencySide, paragraphNumbers, type Side, sideNames } from './sides';

/** Everything computed from a pair, once, that drawing it needs. */
export interface View {
  readonly pair: Pair;
  readonly rows: readonly Row[];
  readonly stops: readonly Stop[];
  /** The difference each marked edit belongs to. */
  readonly stopOfEdit: ReadonlyMap<number, string>;
  readonly headline: number | null;
  /** The page furniture before each text, which the header folds. */
  readonly leading: Readonly<Record<Side, readonly number[]>>;
  readonly shares: Readonly<Record<Side, Share>>;
  readonly counts: Counts;
  readonly linkRows: number;
  readonly marks: MarksOf;
  readonly numbers: Readonly<Record<Side, readonly (number | null)[]>>;
  readonly names: Readonly<Record<Side, string>>;
  /** The side that is the other's wire service, if one is. */
  readonly agency: Side | null;
}

/** Prepares a pair for drawing. */
export function viewOf(pair: Pair): View {
  const rows = alignedRows(pair);
  const headline = headlineLink(pair);
  const leading = { left: leadingFurniture(pair, 'left'), right: leadingFurniture(pair, 'right') };
  const stops = findStops(pair, rows, headline);
  const names = sideNames(pair);
  return {
    pair,
    rows,
    stops,
    stopOfEdit: new Map(stops.flatMap((stop) => stop.edits.map((edit) => [edit, stop.key] as const))),
    headline,
    leading,
    counts: countFilterable(pair.comparison, rows, leading),
    shares: sharesOf(pair),
    linkRows: rows.filter((row) => row.kind === 'link').length,
    marks: collectMarks(pair.comparison),
    numbers: { left: paragraphNumbers(pair.left), right: paragraphNumbers(pair.right) },
    names: { left: visible(names.left), right: visible(names.right) },
    agency: agencySide(pair),
  };
}

/** What the rows share besides their own data. */
export interface Shared {
  readonly view: View;
  /** Leads from one row to another; both are briefly marked. */
  readonly follow: (from: string, to: string) => void;
  /** Opens the inspector on a link. */
  readonly inspect: (link: number) => void;
  readonly furnitureShown: boolean;
  /** Sides whose own paragraphs the filter folds. */
  readonly foldedSides: ReadonlySet<Side>;
}

export const SharedContext = createContext<Shared | null>(null);

/** The shared context of a row. */
export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (shared === null) throw new Error('A row is drawn outside the page.');
  return shared;
}

/** `¶4` of a paragraph with a number, else what it is, as a reader is told where to look. */
export function placeName(view: View, side: Side, paragraph: number): string {
  const number = view.numbers[side][paragraph];
  if (number) return `¶${number}`;
  return view.pair[side].paragraphs[paragraph]?.role === 'headline' ? 'the headline' : 'the page furniture';
}

/** Where on the page another row is. */
export const arrows: Readonly<Record<Told, string>> = { earlier: '↑', later: '↓' };
