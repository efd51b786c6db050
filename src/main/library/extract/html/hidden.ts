import type { DomElement } from './dom';

/** Elements a page does not show: their text is furniture whatever else they are. */
const HIDDEN =
  '[hidden], [aria-hidden="true"], noscript, dialog:not([open]), [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"], [style*="visibility: hidden"]';

export function isHidden(element: DomElement): boolean {
  return element.closest(HIDDEN) !== null;
}
