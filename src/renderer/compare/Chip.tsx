import type { ReactNode } from 'react';
import { Sign } from '../ui/Sign';
import styles from './Chip.module.css';

interface Props {
  readonly children: ReactNode;
  /** The number of the move it belongs to, if any. */
  readonly move: number | null;
  readonly onFollow: () => void;
}

/** A small button that leads to another row. */
export function Chip({ children, move, onFollow }: Props) {
  return (
    <button type="button" className={move === null ? styles.chip : `${styles.chip} ${styles.move}`} onClick={onFollow}>
      {move === null ? null : (
        <span className={styles.number}>
          <Sign name="moved" />
          {move}
        </span>
      )}
      <span>{children}</span>
    </button>
  );
}
