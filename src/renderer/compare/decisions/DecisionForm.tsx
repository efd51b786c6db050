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
  /** Whether the choice is complete. */
  readonly complete: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Resolves to whether it succeeded; then the dialog closes. */
  readonly onDecide: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
  /** The paragraphs that the decision is about. */
  readonly children: ReactNode;
}

/** A dialog for a decision: its paragraphs, a note, and the button that makes it. */
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
          {/* Only marked as disabled while the decision is applied: disabling it would lose the focus. */}
          <Button type="submit" disabled={!complete} aria-disabled={busy || undefined}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
