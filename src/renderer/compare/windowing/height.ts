import type { Item, Row } from '../../../viewmodel/pair/row';
import { runOf } from '../../../viewmodel/pair/run';
import { type Side, sides } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';

/** Ems of a line of the measure, and what letters take of one: for the height of what is not drawn yet. */
const lineEms = 30;
const letterEms = 0.46;
const wideLetter = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/gu;
/** Of what is one line whatever it holds: a fold, the place of a moved paragraph. */
const lineHeight = 1.5;
/** The space a row has above and below its text. */
const rowSpace = 1.1;

/** The height a text will probably have, in ems, without what is around it. */
export function textHeight(text: string): number {
  const wide = text.match(wideLetter)?.length ?? 0;
  return Math.max(1, Math.ceil((wide + (text.length - wide) * letterEms) / lineEms)) * lineHeight;
}

function paragraphHeight({ pair }: View, side: Side, paragraph: number): number {
  return textHeight(pair[side].paragraphs[paragraph]?.text ?? '');
}

/** The same of what one side has between two link rows. */
export function itemHeight(view: View, side: Side, item: Item): number {
  return item.kind === 'alone' ? paragraphHeight(view, side, item.paragraph) + rowSpace / 2 : lineHeight;
}

/** The same of a row, folded as it is by itself. */
export function rowHeight(view: View, row: Row, foldedSides: ReadonlySet<Side>): number {
  const heightOf = (side: Side): number => {
    if (row.kind === 'link')
      return row[side].paragraphs.reduce((sum, { paragraph }) => sum + paragraphHeight(view, side, paragraph), 0);
    const { before, hidden, after } = runOf(row.key, row[side], foldedSides.has(side), view.linkRows > 0);
    const shown = [...before, ...after].reduce((sum, item) => sum + itemHeight(view, side, item), 0);
    return shown + (hidden.length === 0 ? 0 : lineHeight);
  };
  return Math.max(...sides.map(heightOf)) + rowSpace;
}
