import { Button } from '../../ui/Button';
import { articlesCounted } from '../words';
import styles from './Articles.module.css';

interface Props {
  readonly count: number;
  readonly onCompare: () => void;
  readonly onMove: () => void;
  /** Null where they cannot be split off: they are all there is, or not of one story. */
  readonly onSplit: (() => void) | null;
  readonly onDelete: () => void;
  readonly onNone: () => void;
}

/** What can be done with the chosen articles. */
export function ChosenBar({ count, onCompare, onMove, onSplit, onDelete, onNone }: Props) {
  return (
    <div className={styles.actions} role="toolbar" aria-label="The selected articles">
      <span className={styles.count} role="status">
        {articlesCounted(count)} selected
      </span>
      {count === 1 ? null : (
        <Button onClick={onCompare}>
          {count === 2 ? 'Compare these' : `Compare these ${count.toLocaleString('en-GB')}`}
        </Button>
      )}
      <Button quiet onClick={onMove}>
        Move to another story…
      </Button>
      {onSplit === null ? null : (
        <Button quiet onClick={onSplit} title="Put them into a story of their own">
          Split off
        </Button>
      )}
      <Button quiet onClick={onDelete}>
        Delete
      </Button>
      <Button quiet onClick={onNone}>
        Select none
      </Button>
    </div>
  );
}
