import { empty, importButtons as words } from '../../messages/library/screen';
import { Button } from '../ui/Button';
import styles from './EmptyLibrary.module.css';
import type { Ways } from './import/WaysIn';

interface Props {
  readonly ways: Ways;
  readonly onSample: () => void;
}

/** Shown while the library is empty: the ways to import. */
export function EmptyLibrary({ ways, onSample }: Props) {
  return (
    <div className={styles.empty}>
      <h2>{empty.title}</h2>
      <p>{empty.body}</p>
      <div className={styles.ways}>
        <Button onClick={ways.files}>{words.files}</Button>
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
