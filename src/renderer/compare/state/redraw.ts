/** How a change of the state redraws the page, which decides the text to keep in place. */
import { layoutIn, selectionIn } from './select';
import { isSwapped } from './selection';
import type { CompareState } from './state';

/**
 * - `rows`: the same comparison, with other rows or folds;
 * - `links`: another comparison of the same articles, after a decision about their links;
 * - `layout`: the same articles in the other layout; `width`: in another number of columns, as the window now is;
 * - `inspector`: the inspector opens or closes beside the texts, which may change their width;
 * - `sides`: a comparison of the same articles with the sides swapped is pending;
 * - `articles`: a comparison of other articles is pending, to be shown from the top;
 * - `stopped`: the pending comparison was stopped.
 */
export type Redraw = 'rows' | 'links' | 'layout' | 'width' | 'inspector' | 'sides' | 'articles' | 'stopped';

/** How the page is redrawn between two states; null if nothing moves. */
export function redrawOf(before: CompareState, after: CompareState): Redraw | null {
  const { comparison } = after;
  if (comparison !== before.comparison) {
    if (comparison.kind === 'loading') return isSwapped(selectionIn(before), selectionIn(after)) ? 'sides' : 'articles';
    if (comparison.kind === 'failed') return 'stopped';
  }
  // The comparison has arrived: its position was captured when it was requested.
  if (after.shown?.selection !== before.shown?.selection) return null;
  if (after.shown !== before.shown) return 'links';
  if (after.isNarrow !== before.isNarrow) return 'width';
  if (layoutIn(after) !== layoutIn(before)) return 'layout';
  if (after.filter !== before.filter || after.clutterShown !== before.clutterShown) return 'rows';
  if ((after.inspector === null) !== (before.inspector === null)) return 'inspector';
  return null;
}
