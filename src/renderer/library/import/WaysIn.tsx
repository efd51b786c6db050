import { ways } from '../../../messages/library/screen';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import styles from './WaysIn.module.css';

/** The ways to import, each asked for by a button, a key or the menu. */
export interface Ways {
  readonly files: () => void;
  readonly folder: () => void;
  readonly address: () => void;
  readonly paste: () => void;
}

/** The ways to import, beside the search. */
export function WaysIn({ files, folder, address, paste }: Ways) {
  return (
    <div className={styles.ways} role="toolbar" aria-label={ways.toolbar}>
      <Button onClick={files} title={keyOf('import-files')}>
        {ways.files}
      </Button>
      <Button quiet onClick={folder}>
        {ways.folder}
      </Button>
      <Button quiet onClick={address} title={keyOf('import-address')}>
        {ways.url}
      </Button>
      <Button quiet onClick={paste} title={ways.pasteHint({ keys: keyOf('paste-article') })}>
        {ways.paste}
      </Button>
    </div>
  );
}
