import type { Failure } from '../../contract';
import { screen } from '../../messages/library/screen';
import { keyOf } from '../commands/keys';
import { Button } from '../ui/Button';
import { FailureNotice } from '../ui/FailureNotice';
import { SafeText } from '../ui/SafeText';
import styles from './Notices.module.css';
import type { Notice } from './state/state';

interface Props {
  readonly notice: Notice | null;
  readonly failures: readonly Failure[];
  readonly onUndo: () => void;
}

/** The last command, with a button to undo it, and the failures. */
export function Notices({ notice, failures, onUndo }: Props) {
  return (
    <>
      <FailureNotice failures={failures} />
      <div className={styles.notice} data-filled={notice === null ? undefined : ''}>
        <span role="status">{notice === null ? '' : <SafeText text={notice.text} />}</span>
        {notice?.canUndo ? (
          <Button quiet onClick={onUndo} title={screen.undoHint({ keys: keyOf('undo') })}>
            {screen.undo}
          </Button>
        ) : null}
      </div>
    </>
  );
}
