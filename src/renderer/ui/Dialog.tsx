import { type ReactNode, type Ref, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { closeDialog } from '../../messages/window';
import { Button } from './Button';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** With a button to close it by; without one it has its own, or is bare. */
  readonly hasClose?: boolean;
  /** Without a head: the title is only read out, and a click beside it closes it. */
  readonly isBare?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLDialogElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog has the keys, and the menu, to itself. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** A modal dialog; Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, hasClose = false, isBare = false, className, ref, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useImperativeHandle(ref, () => dialog.current as HTMLDialogElement, []);
  // Before the effects of what is in it: they may scroll and focus only what is shown.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    return () => {
      // While it is open nothing behind it takes the focus; what closed it may have led the focus on already.
      box?.close();
      if (document.activeElement !== document.body) return;
      // What was decided in it may have taken away the row or the button it was opened from.
      const back = before?.isConnected ? before : document.querySelector('main');
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does what a click beside the dialog does
    <dialog
      ref={dialog}
      className={className === undefined ? styles.dialog : `${styles.dialog} ${className}`}
      aria-label={isBare ? title : undefined}
      aria-labelledby={isBare ? undefined : titleId}
      onClose={onClose}
      // The close event comes a task later: a key pressed before it would find no dialog, and open one that it then closes.
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => isBare && event.target === dialog.current && onClose()}
    >
      {isBare ? (
        children
      ) : (
        <div className={styles.page}>
          <div className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            {hasClose ? <Button onClick={onClose}>{closeDialog}</Button> : null}
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
