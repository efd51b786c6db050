import { selection as words } from '../../../messages/library/articles';
import { Button } from '../../ui/Button';
import type { SelectionCommands } from '../state/commandHandlers';
import styles from './Articles.module.css';

interface Props {
  readonly count: number;
  readonly commands: SelectionCommands;
  readonly onClear: () => void;
}

/** The commands for the selected articles. */
export function SelectionBar({ count, commands, onClear }: Props) {
  return (
    <div className={styles.actions} role="toolbar" aria-label={words.toolbar}>
      <span className={styles.count} role="status">
        {words.count({ count })}
      </span>
      {commands.compare === null ? null : <Button onClick={commands.compare}>{words.compare({ count })}</Button>}
      {commands.move === null ? null : (
        <Button quiet onClick={commands.move}>
          {words.move}
        </Button>
      )}
      {commands.split === null ? null : (
        <Button quiet onClick={commands.split}>
          {words.split}
        </Button>
      )}
      {commands.delete === null ? null : (
        <Button quiet onClick={commands.delete}>
          {words.delete}
        </Button>
      )}
      <Button quiet onClick={onClear}>
        {words.clear}
      </Button>
    </div>
  );
}
