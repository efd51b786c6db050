/** Where a reader is, as the paragraphs a link by hand may begin with. */
import type { Link } from '../../../contract';
import type { Side } from '../sides';

type Ends = Pick<Link, Side>;

/** The paragraph an element is in or begins with, whose partner is still to be chosen; none outside the text. */
export function endsAround(element: Element | null): Ends {
  const box = element?.closest('main [data-paragraph], main [tabindex="-1"]');
  const paragraph =
    box?.closest<HTMLElement>('[data-paragraph]') ?? box?.querySelector<HTMLElement>('[data-paragraph]');
  const [side, index] = paragraph?.dataset.paragraph?.split('-') ?? [];
  const chosen = [Number(index)];
  return { left: side === 'left' ? chosen : [], right: side === 'right' ? chosen : [] };
}
