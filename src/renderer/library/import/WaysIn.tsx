import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import styles from './WaysIn.module.css';

/** The ways in, each asked for by a button, a key or the menu. */
export interface Ways {
  readonly files: () => void;
  readonly folder: () => void;
  readonly address: () => void;
  readonly paste: () => void;
}

/** The ways in, beside the search. */
export function WaysIn({ files, folder, address, paste }: Ways) {
  return (
    <div className={styles.ways} role="toolbar" aria-label="Import">
      <Button onClick={files} title={keyOf('import-files')}>
        Import files…
      </Button>
      <Button quiet onClick={folder}>
        A folder…
      </Button>
      <Button quiet onClick={address} title={keyOf('import-address')}>
        An address…
      </Button>
      <Button quiet onClick={paste} title={`${keyOf('paste-article')}, or paste anywhere here`}>
        Paste…
      </Button>
    </div>
  );
}
