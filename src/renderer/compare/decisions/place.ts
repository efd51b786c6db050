/** Where a reader is, as the paragraphs a link by hand may begin with. */
import type { Link } from '../../../contract';
import type { Side } from '../../../viewmodel/pair/sides';
import { paragraphAround } from '../position/elements';

type Ends = Pick<Link, Side>;

/** The paragraph an element is in or begins with, whose partner is still to be chosen; none outside the text. */
export function endsAround(element: Element | null): Ends {
  const found = paragraphAround(element);
  return { left: [], right: [], ...(found && { [found.side]: [found.paragraph] }) };
}
