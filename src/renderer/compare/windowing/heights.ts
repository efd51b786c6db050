/** Estimated heights of rows that have not been rendered yet. */
import type { GapItem, Row } from '../../../viewmodel/pair/row';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import { foldRun } from '../../../viewmodel/pair/unmatchedRun';
import type { View } from '../../../viewmodel/pair/view';

/** Characters are estimated by an average of Source Serif 4; a CJK character takes a whole em. */
const LETTER_EMS = 0.46;
/** Slightly less than the measure (31 em), as no line is full. */
const LINE_EMS = 30;
const WIDE_LETTER = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/gu;
/** The height of a line of text, of a fold and of a stub. */
const LINE_HEIGHT = 1.5;
/** The space above and below the text of a row. */
const ROW_SPACE = 1.1;

/** The estimated height of a text, in ems, without the space around it. */
export function textHeight(text: string): number {
  const wide = text.match(WIDE_LETTER)?.length ?? 0;
  return Math.max(1, Math.ceil((wide + (text.length - wide) * LETTER_EMS) / LINE_EMS)) * LINE_HEIGHT;
}

function paragraphHeight({ pair }: View, side: Side, paragraph: number): number {
  return textHeight(pair[side].paragraphs[paragraph]?.text ?? '');
}

/** The estimated height of an item of a gap row, in ems. */
export function itemHeight(view: View, side: Side, item: GapItem): number {
  return item.kind === 'unmatched' ? paragraphHeight(view, side, item.paragraph) + ROW_SPACE / 2 : LINE_HEIGHT;
}

/** The estimated height of a row, in ems, with long runs folded. */
export function rowHeight(view: View, row: Row, foldedSides: ReadonlySet<Side>): number {
  const heightOf = (side: Side): number => {
    if (row.kind === 'link')
      return row[side].paragraphs.reduce((sum, { paragraph }) => sum + paragraphHeight(view, side, paragraph), 0);
    const { before, hidden, after } = foldRun(row.key, row[side], foldedSides.has(side), view.linkRows > 0);
    const shown = [...before, ...after].reduce((sum, item) => sum + itemHeight(view, side, item), 0);
    return shown + (hidden.length === 0 ? 0 : LINE_HEIGHT);
  };
  return Math.max(...sides.map(heightOf)) + ROW_SPACE;
}
