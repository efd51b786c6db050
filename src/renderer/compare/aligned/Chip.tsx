import type { ReactNode } from 'react';
import { Sign } from '../../ui/Sign';
import styles from './Chip.module.css';

interface Props {
  readonly children: ReactNode;
  /** Whether it leads to the other end of a move. */
  readonly moved: boolean;
  /** Of one that opens more of them in its place. */
  readonly expanded?: boolean;
  readonly onFollow: () => void;
}

/** A few words that lead to another row. */
export function Chip({ children, moved, expanded, onFollow }: Props) {
  return (
    <button
      type="button"
      aria-expanded={expanded}
      className={moved ? `${styles.chip} ${styles.moved}` : styles.chip}
      onClick={onFollow}
    >
      {moved ? <Sign name="moved" /> : null}
      <span>{children}</span>
    </button>
  );
}
