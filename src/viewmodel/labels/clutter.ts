/** Names for folds of lines outside the story text. */
import { clutterLabels, folds } from '../../messages/compare/page';
import type { ClutterFold } from '../pair/row';
import type { View } from '../pair/view';

/** `2 lines hidden (byline, date)`, `7 lines hidden (menus, ads)`: each label once, in page order. */
export function clutterName({ pair }: Pick<View, 'pair'>, { side, paragraphs }: ClutterFold, isOpen = false): string {
  const labelOf: Readonly<Record<string, string>> = clutterLabels;
  const hidden = new Set(
    paragraphs.map((index) => labelOf[pair[side].paragraphs[index]?.role ?? ''] ?? clutterLabels.boilerplate),
  );
  const values = { count: paragraphs.length, labels: [...hidden].join(folds.separator) };
  return isOpen ? folds.shown(values) : folds.hidden(values);
}
