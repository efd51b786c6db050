import { assemble, type ExtractedPiece } from './assemble';
import type { FromMarkup } from './html/page';

/** A text followed by its notes, all of them clutter: they are kept but not compared. */
export function withNotes(body: FromMarkup, notes: FromMarkup): FromMarkup {
  const clutter = piecesOf(notes).map(({ text }): ExtractedPiece => ({ text, role: 'boilerplate' }));
  return { ...body, ...assemble([...piecesOf(body), ...clutter]) };
}

function piecesOf({ text, blocks }: FromMarkup): readonly ExtractedPiece[] {
  return blocks.map(({ start, end, role }) => ({ text: text.slice(start, end), role }));
}
