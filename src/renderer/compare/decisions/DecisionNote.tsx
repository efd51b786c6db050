import type { SettledDecision } from '../../../contract';
import { withKey } from '../../../messages/compare/page';
import { filterNote, manualLinks } from '../../../messages/compare/panels';
import { capitalised } from '../../../viewmodel/labels/text';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import noteStyles from '../filters/FilterNote.module.css';

interface Props {
  readonly list: readonly SettledDecision[];
  readonly onShow: () => void;
}

/** Counts the manual links, with a button that lists them: a removed link has no row that could show it. */
export function DecisionNote({ list, onShow }: Props) {
  if (list.length === 0) return null;
  const done = list.filter(({ effect }) => effect === 'applied');
  const count = (kind: 'make' | 'break'): number => done.filter(({ decision }) => decision.kind === kind).length;
  const [made, broken, idle] = [count('make'), count('break'), list.length - done.length];
  const parts = [
    made > 0 ? manualLinks.linked({ count: made }) : '',
    broken > 0 ? manualLinks.unlinked({ count: broken }) : '',
    idle > 0 ? manualLinks.idle({ count: idle }) : '',
  ];
  return (
    <div className={noteStyles.note} role="note" aria-label={manualLinks.title}>
      <span>
        <b>{manualLinks.heading}</b>{' '}
        {filterNote.sentence({ parts: capitalised(parts.filter((part) => part !== '').join(', ')) })}
      </span>
      <Button
        quiet
        onClick={onShow}
        aria-haspopup="dialog"
        title={withKey({ text: manualLinks.showTitle, key: keyOf('list-decisions') })}
      >
        {manualLinks.show}
      </Button>
    </div>
  );
}
