import type { ReactNode } from 'react';
import { Sign } from '../../ui/Sign';
import styles from './Chip.module.css';

interface Props {
  readonly children: ReactNode;
  /** Whether it leads to the other end of a move. */
  readonly moved: boolean;
  /** Set for a chip that shows more chips: whether they are shown. */
  readonly expanded?: boolean;
  readonly onFollow: () => void;
}

/** A small button that leads to another row. */
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
