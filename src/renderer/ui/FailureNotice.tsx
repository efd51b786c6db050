import type { Failure } from '../../contract';
import styles from './FailureNotice.module.css';
import { SafeText } from './SafeText';

interface Props {
  /** Nothing is shown if there are none. */
  readonly failures: readonly Failure[];
}

/** The sentences of some failures, announced by screen readers. */
export function FailureNotice({ failures }: Props) {
  if (failures.length === 0) return null;
  return (
    <div className={styles.failure} role="alert">
      {failures.map(({ message }) => (
        <p key={message}>
          <SafeText text={message} />
        </p>
      ))}
    </div>
  );
}
