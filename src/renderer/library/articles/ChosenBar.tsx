import { selection } from '../../../messages/library/articles';
import { Button } from '../../ui/Button';
import styles from './Articles.module.css';

interface Props {
  readonly count: number;
  readonly onCompare: () => void;
  readonly onMove: () => void;
  /** Puts them into a new story; null where they are all their story has, or are not of one story. */
  readonly onSplit: (() => void) | null;
  readonly onDelete: () => void;
  readonly onNone: () => void;
}

/** The actions on the selected articles. */
export function ChosenBar({ count, onCompare, onMove, onSplit, onDelete, onNone }: Props) {
  return (
    <div className={styles.actions} role="toolbar" aria-label={selection.toolbar}>
      <span className={styles.count} role="status">
        {selection.count({ count })}
      </span>
      {count === 1 ? null : <Button onClick={onCompare}>{selection.compare({ count })}</Button>}
      <Button quiet onClick={onMove}>
        {selection.move}
      </Button>
      {onSplit === null ? null : (
        <Button quiet onClick={onSplit}>
          {selection.split}
        </Button>
      )}
      <Button quiet onClick={onDelete}>
        {selection.delete}
      </Button>
      <Button quiet onClick={onNone}>
        {selection.clear}
      </Button>
    </div>
  );
}
