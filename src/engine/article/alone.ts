import { splitPieces } from './blocks';
import { isClutter } from './clutter';
import { isChangeNote } from './notices';
import { measure } from './shape';

/**
 * Whether a paragraph is clutter by its words alone ("Sign up for our newsletter", "Read more: ..."), at any position.
 *
 * @param text One paragraph; of several, only the first is read. Text without a letter or figure is clutter.
 */
export function isClutterAlone(text: string): boolean {
  const [piece] = splitPieces(text);
  if (piece === undefined) return true;
  const draft = measure(piece);
  return isClutter(draft, false) || isChangeNote(draft);
}
