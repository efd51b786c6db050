/** Where a reader is, as the paragraphs a link by hand may begin with. */
import type { Link } from '../../../contract';
import { linkAround } from '../places';
import type { Side } from '../sides';
import type { View } from '../view';

type Ends = Pick<Link, Side>;

/**
 * The paragraphs of the link around an element, to be corrected; else the one paragraph it is in or begins with, whose
 * partner is still to be chosen; none outside the text.
 */
export function endsAround(view: View, element: Element | null): Ends {
  const link = view.pair.comparison.links[linkAround(element) ?? -1];
  if (link !== undefined) return { left: link.left, right: link.right };
  const box = element?.closest('main [data-paragraph], main [tabindex="-1"]');
  const paragraph =
    box?.closest<HTMLElement>('[data-paragraph]') ?? box?.querySelector<HTMLElement>('[data-paragraph]');
  const [side, index] = paragraph?.dataset.paragraph?.split('-') ?? [];
  const chosen = [Number(index)];
  return { left: side === 'left' ? chosen : [], right: side === 'right' ? chosen : [] };
}
