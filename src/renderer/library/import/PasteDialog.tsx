import { type ClipboardEvent, type FormEvent, useState } from 'react';
import type { Pasted } from '../../../contract';
import { pasteDialog } from '../../../messages/library/import';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import styles from './ImportDialogs.module.css';
import { pastedFrom } from './pasted';

interface Props {
  readonly onImport: (pasted: Pasted) => void;
  readonly onClose: () => void;
}

/** Asks for a copied article. The page may not read the clipboard; it gets only the text that the user pastes. */
export function PasteDialog({ onImport, onClose }: Props) {
  const [text, setText] = useState('');
  /** The pasted text with its formatting, until it is edited. */
  const [rich, setRich] = useState<Pasted | null>(null);
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = pastedFrom(event.clipboardData);
    // Only into an empty field: mixed with other text it would lose its formatting.
    if (pasted?.kind !== 'html' || text !== '') return;
    event.preventDefault();
    setRich(pasted);
    setText(event.clipboardData.getData('text/plain'));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '' && rich === null) return;
    onClose();
    onImport(rich ?? { kind: 'text', value: text });
  };
  return (
    <Dialog title={pasteDialog.title} className={styles.dialog} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={pasteDialog.field} layout="stacked">
          <textarea
            rows={12}
            value={text}
            onPaste={onPaste}
            onChange={(event) => {
              setText(event.target.value);
              setRich(null);
            }}
          />
        </Field>
        <div className={styles.actions}>
          <Button onClick={onClose}>{pasteDialog.cancel}</Button>
          <Button type="submit" disabled={text.trim() === '' && rich === null}>
            {pasteDialog.import}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
