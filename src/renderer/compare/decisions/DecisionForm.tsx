import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { type Failure, LONGEST_REASON } from '../../../contract';
import { links } from '../../../messages/compare/panels';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SafeText } from '../../ui/SafeText';
import styles from './Decisions.module.css';

interface Props {
  readonly title: string;
  readonly action: string;
  /** False while there is not enough to decide on. */
  readonly complete: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Resolves to whether it was done; then the dialog closes. */
  readonly onDecide: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
  /** The paragraphs it is about. */
  readonly children: ReactNode;
}

/** A decision to be made: what it is about, why, and the button that makes it. */
export function DecisionForm({ title, action, complete, busy, failure, onDecide, onClose, children }: Props) {
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (complete && !busy && (await onDecide(reason))) onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {children}
        <label className={styles.label} htmlFor={reasonId}>
          {links.note}
        </label>
        <textarea
          id={reasonId}
          className={styles.reason}
          rows={3}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {failure === null ? null : (
          <p role="alert" className={styles.failure}>
            <SafeText text={failure.message} />
          </p>
        )}
        <div className={styles.actions}>
          <Button quiet onClick={onClose}>
            {links.cancel}
          </Button>
          {/* One that is disabled lets go of the focus: while it works it only says so. */}
          <Button type="submit" disabled={!complete} aria-disabled={busy || undefined}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
