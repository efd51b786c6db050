/** A whole comparison with its sides swapped. */
import { swapEdit, swapSides } from '../sides';
import type { Comparison } from '../types';
import { byPlace } from './coverage';
import { byParagraphs } from './order';

/** The same comparison with the sides swapped: links and passages are in the reading order of the new left. */
export function swapComparison({ links, passages, edits, coverage, approximate }: Comparison): Comparison {
  const order = links
    .map((link, index) => ({ index, link: swapSides(link) }))
    .sort((a, b) => byParagraphs(a.link, b.link));
  const place = new Map(order.map(({ index }, position) => [index, position]));
  return {
    links: order.map(({ link }) => link),
    passages: passages.map((passage) => swapSides(passage)).sort(byPlace),
    edits: edits
      .map((edit) => ({ ...swapEdit(edit), link: place.get(edit.link) ?? edit.link }))
      .sort((a, b) => a.link - b.link),
    coverage: swapSides(coverage),
    approximate,
  };
}
