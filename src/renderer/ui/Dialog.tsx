import { type ReactNode, type Ref, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { closeDialog } from '../../messages/window';
import { Button } from './Button';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** Whether it has a close button; a dialog without one has other buttons that close it, or is bare. */
  readonly hasClose?: boolean;
  readonly closeRef?: Ref<HTMLButtonElement>;
  /** Without a head: only screen readers get the title, and a click outside closes the dialog. */
  readonly isBare?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLDialogElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

let openDialogs = 0;

/** Whether a dialog is open: it has the keys, and the menu, to itself. */
export function isDialogOpen(): boolean {
  return openDialogs > 0;
}

/** A modal dialog. Escape closes it, and the focus returns to where it was. */
export function Dialog({
  title,
  hasClose = false,
  closeRef,
  isBare = false,
  className,
  ref,
  onClose,
  children,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useImperativeHandle(ref, () => dialog.current as HTMLDialogElement, []);
  // A layout effect, so that it is open before the effects of its content scroll or focus something in it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    openDialogs++;
    return () => {
      // While it is open nothing behind it can take the focus.
      box?.close();
      openDialogs--;
      if (document.activeElement !== document.body) return;
      // The button that opened it may be gone, with the row of a link that was removed.
      const back = before?.isConnected ? before : document.querySelector('main');
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same as a click outside the dialog
    <dialog
      ref={dialog}
      className={className === undefined ? styles.dialog : `${styles.dialog} ${className}`}
      aria-label={isBare ? title : undefined}
      aria-labelledby={isBare ? undefined : titleId}
      onClose={onClose}
      // Not left to the close event, which comes a task later: a key pressed in between would open another dialog.
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
            {hasClose ? (
              <Button ref={closeRef} onClick={onClose}>
                {closeDialog}
              </Button>
            ) : null}
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
