import { importButtons } from '../../../messages/library/screen';
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
    <div className={styles.ways} role="toolbar" aria-label={importButtons.toolbar}>
      <Button onClick={files} title={keyOf('import-files')}>
        {importButtons.files}
      </Button>
      <Button quiet onClick={folder}>
        {importButtons.folder}
      </Button>
      <Button quiet onClick={address} title={keyOf('import-address')}>
        {importButtons.url}
      </Button>
      <Button quiet onClick={paste} title={importButtons.pasteHint({ keys: keyOf('paste-article') })}>
        {importButtons.paste}
      </Button>
    </div>
  );
}
