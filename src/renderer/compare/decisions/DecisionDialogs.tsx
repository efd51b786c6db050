import type { Failure, KeptDecision, SettledDecision } from '../../../contract';
import type { LinkEnds } from '../../../viewmodel/pair/decisions';
import type { View } from '../../../viewmodel/pair/view';
import type { DecisionDialog } from '../state/state';
import { BreakLink } from './BreakLink';
import { DecisionList } from './DecisionList';
import { MakeLink } from './MakeLink';

interface Props {
  readonly dialog: DecisionDialog;
  readonly view: View;
  /** All decisions about the two articles, in their order. */
  readonly list: readonly SettledDecision[];
  /** True while a decision is being applied, which blocks others. */
  readonly busy: boolean;
  /** Why the last one could not be stored or applied. */
  readonly failure: Failure | null;
  /** Resolves to whether it succeeded. */
  readonly onDecide: (kind: KeptDecision['kind'], ends: LinkEnds, reason: string) => Promise<boolean>;
  readonly onUndo: (decision: KeptDecision) => void;
  readonly onClose: () => void;
}

/** The open dialog about manual links. */
export function DecisionDialogs({ dialog, list, onDecide, onUndo, ...rest }: Props) {
  switch (dialog.kind) {
    case 'break':
      return <BreakLink link={dialog.link} onBreak={(ends, reason) => onDecide('break', ends, reason)} {...rest} />;
    case 'make':
      return <MakeLink initial={dialog.initial} onMake={(ends, reason) => onDecide('make', ends, reason)} {...rest} />;
    case 'list':
      return <DecisionList list={list} onUndo={onUndo} {...rest} />;
  }
}
