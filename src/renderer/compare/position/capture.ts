/** Positions as values: the point of the text that stays in place, and how to find it on the page. */

import { opposite, type Side } from '../../../viewmodel/pair/sides';
import type { Stop } from '../../../viewmodel/pair/stops';
import { type ParagraphOf, paragraphOf, shownElement } from './elements';
import { type FocusedText, focusedText } from './focus';
import { isInSight } from './inSight';
import { placeAtLine, scrollerOf, type TextPoint } from './reading';
import { isGliding } from './settle';

/** A paragraph, and where in the window its upper edge is. */
export interface PixelPoint extends ParagraphOf {
  /** Pixels below the window's upper edge. */
  readonly top: number;
  /** The current difference, as its index among those marked in the paragraph; -1 for its whole row; null for none. */
  readonly stop: number | null;
}

/** The point of each column that is at the reading line in Original order. */
export interface ColumnPoints {
  /** The column the reader was reading. */
  readonly lead: Side;
  /** Null where a column follows the other one. */
  readonly points: Readonly<Record<Side, TextPoint | null>>;
}

/** Where the reader is. */
export interface Position {
  /**
   * The point to keep in place: in pixels if the paragraph keeps its height, as a share at the reading line if its
   * height changes. Null if only the columns are scrolled.
   */
  readonly point: PixelPoint | TextPoint | 'top' | null;
  /** The points of both columns, for a redraw that ends in Original order. */
  readonly columns: ColumnPoints | null;
  /** The part of the text to focus again if the redraw takes the focus away: `text` for all of it, null for none. */
  readonly focus: FocusedText | 'text' | null;
}

/** The kinds of redraw that keep the position in different ways. */
export type CaptureKind = 'rows' | 'links' | 'sides' | 'layout' | 'width' | 'inspector';

/** The parts of the screen's state that the position depends on. */
export interface ReadingState {
  readonly stop: Stop | null;
  /** Whether each article has a column that scrolls. */
  readonly hasColumns: boolean;
  /** The same after the redraw. */
  readonly willHaveColumns: boolean;
  /** Finds the row of the link that is, or is about to be, under inspection. */
  readonly rowOfInspected: () => HTMLElement | null;
}

/** From this width on the inspector is beside the texts, which may get narrower. The styles have the same limit. */
const inspectorBeside = '(min-width: 1600px)';

/** The position of the first paragraph of an element. */
export function pixelPointIn(element: HTMLElement | null, stop: number | null = null): PixelPoint | null {
  const shown = element?.matches('[data-paragraph]')
    ? element
    : element?.querySelector<HTMLElement>('[data-paragraph]');
  const paragraph = paragraphOf(shown ?? null);
  return paragraph && shown ? { ...paragraph, top: shown.getBoundingClientRect().top, stop } : null;
}

/** The position before another comparison; `lead` is the column that leads, or null where there are rows. */
export function beforeComparison(point: PixelPoint | null, lead: Side | null): Position | null {
  if (lead === null) return point && { point, columns: null, focus: null };
  const points = { left: restingPlace('left'), right: restingPlace('right') };
  return { point, columns: { lead, points }, focus: null };
}

/** The point of a column at the reading line; null while the column glides, because it has yet to reach its place. */
function restingPlace(side: Side): TextPoint | null {
  const place = placeAtLine(side, true);
  const element = place && shownElement(place);
  return element !== null && isGliding(scrollerOf(element)) ? null : place;
}

/** The position before another layout: its point at the reading line, for the rows or for the column of its side. */
export function beforeLayout(point: TextPoint | null, lead: Side, willHaveColumns: boolean): Position {
  const focus = focusedText(point);
  if (!willHaveColumns) return { point: point ?? 'top', columns: null, focus };
  const side = point?.side ?? lead;
  return { point: null, columns: { lead: side, points: { left: null, right: null, [side]: point } }, focus };
}

/** The position before the inspector opens or closes: the inspected row, if the texts may change their width. */
export function beforeInspector(rowOf: () => HTMLElement | null): Position | null {
  const row = matchMedia(inspectorBeside).matches ? rowOf() : null;
  const point = row !== null && isInSight(row) ? pixelPointIn(row) : null;
  return point && { point, columns: null, focus: null };
}

/** The point of a position by its pixels, if it has one. */
export function pixelsOf(position: Position | null): PixelPoint | null {
  const point = position?.point ?? null;
  return point !== null && point !== 'top' && 'top' in point ? point : null;
}

/** The text that a position is about: it must be rendered to be scrolled to. */
export function textOf(position: Position | null): ParagraphOf | null {
  if (position === null) return null;
  const { point, columns } = position;
  const ofColumns = columns === null ? null : columns.points[columns.lead];
  return ofColumns ?? (point === 'top' ? null : point);
}

/** The same position when left is right. */
export function mirrored(position: Position): Position {
  const { point, columns } = position;
  return {
    ...position,
    point: point === null || point === 'top' ? point : { ...point, side: opposite(point.side) },
    columns: columns && mirroredColumns(columns),
  };
}

function mirroredColumns({ lead, points }: ColumnPoints): ColumnPoints {
  const on = (side: Side): TextPoint | null => {
    const point = points[opposite(side)];
    return point && { ...point, side };
  };
  return { lead: opposite(lead), points: { left: on('left'), right: on('right') } };
}
