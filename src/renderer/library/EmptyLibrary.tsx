import type { Ref } from 'react';
import { empty, importButtons as words } from '../../messages/library/screen';
import { Button } from '../ui/Button';
import styles from './EmptyLibrary.module.css';
import type { ImportWays } from './state/commandHandlers';

interface Props {
  readonly ways: ImportWays;
  readonly onSample: () => void;
  /** The first button, which takes the focus where a list would have it. */
  readonly ref: Ref<HTMLButtonElement>;
}

/** Shown while the library is empty: the ways to import. */
export function EmptyLibrary({ ways, onSample, ref }: Props) {
  return (
    <div className={styles.empty}>
      <h2>{empty.title}</h2>
      <p>{empty.body}</p>
      <div className={styles.ways}>
        <Button ref={ref} onClick={ways.files}>
          {words.files}
        </Button>
        <Button onClick={ways.folder}>{words.folder}</Button>
        <Button onClick={ways.address}>{words.url}</Button>
        <Button onClick={ways.paste}>{words.paste}</Button>
      </div>
      <p className={styles.sample}>
        {empty.or} <Button onClick={onSample}>{empty.sample}</Button>
      </p>
    </div>
  );
}
