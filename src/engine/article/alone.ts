import { splitPieces } from './blocks';
import { isFurniture } from './furniture';
import { isChangeNote } from './notices';
import { measure } from './shape';

/**
 * Whether a paragraph is clutter by its own words ("Sign up for our newsletter", "Read more: ..."), wherever it is.
 *
 * @param text One paragraph; of several, the first is looked at. Text without a letter or figure is clutter.
 */
export function isFurnitureAlone(text: string): boolean {
  const [piece] = splitPieces(text);
  if (piece === undefined) return true;
  const draft = measure(piece);
  return isFurniture(draft, false) || isChangeNote(draft);
}
