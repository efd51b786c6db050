import { createContext, useContext } from 'react';
import type { Pair } from '../../contract';
import { visible } from '../ui/text';
import { findStops, type Stop } from './differences';
import { collectMarks, type MarksOf } from './marks';
import type { Point } from './reading';
import type { Row } from './row';
import { alignedRows, headlineLink } from './rows';
import { agencySide, paragraphNumbers, type Side, sideNames } from './sides';

/** Everything computed from a pair, once, that drawing it needs. */
export interface View {
  readonly pair: Pair;
  readonly rows: readonly Row[];
  readonly stops: readonly Stop[];
  /** The difference each marked edit belongs to. */
  readonly stopOfEdit: ReadonlyMap<number, string>;
  readonly headline: number | null;
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
  const stops = findStops(pair, rows, headline);
  const names = sideNames(pair);
  return {
    pair,
    rows,
    stops,
    stopOfEdit: new Map(stops.flatMap((stop) => stop.edits.map((edit) => [edit, stop.key] as const))),
    headline,
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
  readonly furnitureShown: boolean;
  /** A paragraph the reader came from in another layout: the run that would fold it away is open. */
  readonly opened: Point | null;
}

export const SharedContext = createContext<Shared | null>(null);

/** The shared context of a row. */
export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (shared === null) throw new Error('A row is drawn outside the page.');
  return shared;
}
