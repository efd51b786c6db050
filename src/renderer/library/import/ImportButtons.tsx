import { importButtons as words } from '../../../messages/library/screen';
import { keyOf } from '../../commands/keys';
import { Button } from '../../ui/Button';
import type { ImportActions } from '../state/commandHandlers';
import styles from './ImportButtons.module.css';

/** The ways to import, beside the search. */
export function ImportButtons({ files, folder, address, paste }: ImportActions) {
  return (
    <div className={styles.actions} role="toolbar" aria-label={words.toolbar}>
      <Button onClick={files} title={keyOf('import-files')}>
        {words.files}
      </Button>
      <Button quiet onClick={folder}>
        {words.folder}
      </Button>
      <Button quiet onClick={address} title={keyOf('import-address')}>
        {words.url}
      </Button>
      <Button quiet onClick={paste} title={words.pasteHint({ keys: keyOf('paste-article') })}>
        {words.paste}
      </Button>
    </div>
  );
}
