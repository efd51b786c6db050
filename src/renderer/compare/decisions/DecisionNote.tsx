import type { SettledDecision } from '../../../contract';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import { counted } from '../../ui/text';
import noteStyles from '../filters/FilterNote.module.css';

interface Props {
  readonly list: readonly SettledDecision[];
  readonly onShow: () => void;
}

/** Says how much of the comparison a person decided, and leads to the list of it: a broken link has no row to say so. */
export function DecisionNote({ list, onShow }: Props) {
  if (list.length === 0) return null;
  const done = list.filter(({ effect }) => effect === 'done');
  const count = (kind: 'make' | 'break'): number => done.filter(({ decision }) => decision.kind === kind).length;
  const [made, broken, idle] = [count('make'), count('break'), list.length - done.length];
  const parts = [
    made > 0 ? `${counted(made, 'link', 'links')} made` : '',
    broken > 0 ? `${counted(broken, 'link', 'links')} broken` : '',
    idle > 0 ? `${counted(idle, 'decision', 'decisions')} without effect` : '',
  ];
  return (
    <div className={noteStyles.note} role="note" aria-label="Decided by hand">
      <span>
        <b>By hand.</b> {parts.filter((part) => part !== '').join(', ')}.
      </span>
      <Button quiet onClick={onShow} aria-haspopup="dialog" title={`Each with its reason (${keyOf('list-decisions')})`}>
        Show and take back
      </Button>
    </div>
  );
}
