import type { Link } from '../../../contract';
import type { Side } from '../../../viewmodel/pair/sides';
import type { View } from '../../../viewmodel/pair/view';
import { BreakLink } from './BreakLink';
import { DecisionList } from './DecisionList';
import { MakeLink } from './MakeLink';
import type { Decisions } from './useDecisions';

/** The dialog that is open, and the link it is about. */
export type Deciding =
  | { readonly kind: 'break'; readonly link: Link }
  | { readonly kind: 'make'; readonly initial: Pick<Link, Side> }
  | { readonly kind: 'list' };

interface Props {
  readonly deciding: Deciding;
  readonly view: View;
  readonly decisions: Decisions;
  readonly onClose: () => void;
}

/** The dialog of what is being decided. */
export function DecisionDialogs({ deciding, view, decisions, onClose }: Props) {
  const { busy, failure } = decisions;
  const rest = { view, busy, failure, onClose };
  if (deciding.kind === 'break') return <BreakLink link={deciding.link} onBreak={decisions.break} {...rest} />;
  if (deciding.kind === 'make') return <MakeLink initial={deciding.initial} onMake={decisions.make} {...rest} />;
  return <DecisionList list={decisions.list} onTakeBack={(one) => void decisions.takeBack(one)} {...rest} />;
}
