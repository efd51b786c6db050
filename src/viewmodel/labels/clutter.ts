/** Names for folds of lines outside the story text. */
import { clutterLabels, folds } from '../../messages/compare/page';
import type { ClutterFold } from '../pair/row';
import type { View } from '../pair/view';

/** `2 lines hidden (byline, date)`, `7 lines hidden (menus, ads)`; each thing once, in the order of the page. */
export function clutterName({ pair }: Pick<View, 'pair'>, { side, paragraphs }: ClutterFold, isOpen = false): string {
  const labels: Readonly<Record<string, string>> = clutterLabels;
  const what = new Set(
    paragraphs.map((index) => labels[pair[side].paragraphs[index]?.role ?? ''] ?? clutterLabels.boilerplate),
  );
  const said = { count: paragraphs.length, what: [...what].join(folds.separator) };
  return isOpen ? folds.shown(said) : folds.hidden(said);
}
