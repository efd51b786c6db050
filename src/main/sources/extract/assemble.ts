import type { Role } from '../../../engine';
import type { ExtractedBlock } from './types';

/** A stretch of text that has no offsets yet: `text` has no blank lines inside or around it. */
export interface ExtractedPiece {
  readonly text: string;
  readonly role: Role;
  readonly isSure?: boolean;
}

const SEPARATOR = '\n\n';

/** Joins pieces with blank lines between them, and gives the offsets of each. */
export function assemble(pieces: readonly ExtractedPiece[]): {
  readonly text: string;
  readonly blocks: readonly ExtractedBlock[];
} {
  const blocks: ExtractedBlock[] = [];
  let length = 0;
  for (const { text, role, isSure = false } of pieces) {
    const start = blocks.length === 0 ? 0 : length + SEPARATOR.length;
    length = start + text.length;
    blocks.push({ start, end: length, role, ...(isSure ? { isSure } : {}) });
  }
  return { text: pieces.map(({ text }) => text).join(SEPARATOR), blocks };
}
