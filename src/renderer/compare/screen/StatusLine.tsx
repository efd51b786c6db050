import { status } from '../../../messages/compare/differences';
import type { Stop } from '../../../viewmodel/pair/stops';
import { keyOf } from '../../commands/keys';
import type { Round } from '../state/state';
import styles from './StatusLine.module.css';

interface Props {
  readonly stops: readonly Stop[];
  /** The number of unmatched paragraphs that the differences lead to. */
  readonly unmatched: number;
  /** Index of the current difference, or -1. */
  readonly at: number;
  readonly round: Round;
  /** A sentence to show instead; null for none. */
  readonly message: string | null;
  readonly onStep: (by: 1 | -1) => void;
}

const positions = { on: status.at, first: status.backAtFirst, last: status.backAtLast };

/** The number of differences in matched paragraphs, and of unmatched paragraphs. */
function countsOf(stops: readonly Stop[], paragraphs: number): string {
  if (stops.length === 0) return status.none;
  const runs = stops.filter(({ sort }) => sort === 'only').length;
  return status.all({ matched: stops.length - runs, runs, paragraphs });
}

/** The current difference, announced by screen readers, and the two buttons that step on. */
export function StatusLine({ stops, unmatched, at, round, message, onStep }: Props) {
  const stop = stops[at];
  return (
    <footer className={styles.line}>
      <div className={styles.inner}>
        <p className={styles.status} role="status">
          {message !== null ? (
            message
          ) : stop === undefined ? (
            countsOf(stops, unmatched)
          ) : (
            <>
              <b>{positions[round ?? 'on']({ at: at + 1, of: stops.length })}</b>: <bdi>{stop.label}</bdi>
            </>
          )}
        </p>
        <div className={styles.steps}>
          <button type="button" onClick={() => onStep(-1)} disabled={stops.length === 0}>
            <kbd>{keyOf('previous-difference')}</kbd> {status.previous}
          </button>
          <button type="button" onClick={() => onStep(1)} disabled={stops.length === 0}>
            <kbd>{keyOf('next-difference')}</kbd> {status.next} <span>{status.difference}</span>
          </button>
        </div>
      </div>
    </footer>
  );
}
