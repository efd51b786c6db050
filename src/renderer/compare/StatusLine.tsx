import { keyOf } from '../commands/keys';
import { counted } from '../ui/text';
import type { Stop } from './differences';
import styles from './StatusLine.module.css';
import type { Round } from './useNavigation';

interface Props {
  readonly stops: readonly Stop[];
  /** Index of the difference the reader is at, or -1. */
  readonly at: number;
  readonly round: Round;
  /** What there is to say instead. */
  readonly said: string | null;
  readonly onStep: (by: 1 | -1) => void;
}

/** Where the reader is among the differences, said aloud to a screen reader, and the two keys that lead on. */
export function StatusLine({ stops, at, round, said, onStep }: Props) {
  const stop = stops[at];
  return (
    <footer className={styles.line}>
      <div className={styles.inner}>
        <p className={styles.status} role="status">
          {said !== null ? (
            said
          ) : stop === undefined ? (
            stops.length === 0 ? (
              'No differences of substance'
            ) : (
              counted(stops.length, 'difference', 'differences')
            )
          ) : (
            <>
              <b>
                {round === null ? 'Difference' : `Back at the ${round} difference,`} {at + 1} of {stops.length}
              </b>
              : <bdi>{stop.label}</bdi>
            </>
          )}
        </p>
        <div className={styles.steps}>
          <button type="button" onClick={() => onStep(-1)} disabled={stops.length === 0}>
            <kbd>{keyOf('previous-difference')}</kbd> previous
          </button>
          <button type="button" onClick={() => onStep(1)} disabled={stops.length === 0}>
            <kbd>{keyOf('next-difference')}</kbd> next <span>difference</span>
          </button>
        </div>
      </div>
    </footer>
  );
}
