import type { Paragraph, ParagraphAnchor } from '../../../contract';

/** A paragraph by what it says, as corrections name it. */
export function anchorOf(paragraphs: readonly Paragraph[], index: number): ParagraphAnchor {
  const text = paragraphs[index]?.text ?? '';
  let nth = 0;
  for (let at = 0; at < index; at++) if (paragraphs[at]?.text === text) nth += 1;
  return { text, nth };
}
