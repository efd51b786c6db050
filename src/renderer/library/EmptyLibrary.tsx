import { Button } from '../ui/Button';
import styles from './EmptyLibrary.module.css';
import type { Ways } from './import/WaysIn';

interface Props {
  readonly ways: Ways;
  readonly onSample: () => void;
}

/** Said while nothing is kept: the ways in. */
export function EmptyLibrary({ ways, onSample }: Props) {
  return (
    <div className={styles.empty}>
      <h2>Bring in what you have read.</h2>
      <p>
        Saved pages, text, Word and PDF files, mail, or a whole folder of them: drop them on this window, paste what you
        copied, or choose below. Crossread keeps the articles and proposes which of them tell the same story.
      </p>
      <div className={styles.ways}>
        <Button onClick={ways.files}>Import files…</Button>
        <Button onClick={ways.folder}>Import a folder…</Button>
        <Button onClick={ways.address}>From an address…</Button>
        <Button onClick={ways.paste}>Paste…</Button>
      </div>
      <p className={styles.sample}>
        Or <Button onClick={onSample}>Bring the sample story back</Button>
      </p>
    </div>
  );
}
