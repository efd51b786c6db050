import type { ExtractedBlock } from './types';

/** A stretch of text before it has a place: `text` has no blank lines in it and none around it. */
export interface TextPiece {
  readonly text: string;
  readonly role: ExtractedBlock['role'];
  readonly isSure?: boolean;
}

const BETWEEN = '\n\n';

/** Puts pieces one below the other, separated by blank lines, with the offsets of each. */
export function assemble(pieces: readonly TextPiece[]): {
  readonly text: string;
  readonly blocks: readonly ExtractedBlock[];
} {
  const blocks: ExtractedBlock[] = [];
  let length = 0;
  for (const { text, role, isSure = false } of pieces) {
    const start = blocks.length === 0 ? 0 : length + BETWEEN.length;
    length = start + text.length;
    blocks.push({ start, end: length, role, ...(isSure ? { isSure } : {}) });
  }
  return { text: pieces.map(({ text }) => text).join(BETWEEN), blocks };
}
