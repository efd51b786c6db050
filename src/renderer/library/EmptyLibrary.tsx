import type { Ref } from 'react';
import { empty, importButtons as words } from '../../messages/library/screen';
import { Button } from '../ui/Button';
import styles from './EmptyLibrary.module.css';
import type { ImportActions } from './state/commandHandlers';

interface Props {
  readonly actions: ImportActions;
  readonly onSample: () => void;
  /** The first button, which takes the focus where a list would have it. */
  readonly ref: Ref<HTMLButtonElement>;
}

/** Shown while the library is empty: the ways to import. */
export function EmptyLibrary({ actions, onSample, ref }: Props) {
  return (
    <div className={styles.empty}>
      <h2>{empty.title}</h2>
      <p>{empty.body}</p>
      <div className={styles.actions}>
        <Button ref={ref} onClick={actions.files}>
          {words.files}
        </Button>
        <Button onClick={actions.folder}>{words.folder}</Button>
        <Button onClick={actions.address}>{words.url}</Button>
        <Button onClick={actions.paste}>{words.paste}</Button>
      </div>
      <p className={styles.sample}>
        {empty.or} <Button onClick={onSample}>{empty.sample}</Button>
      </p>
    </div>
  );
}
