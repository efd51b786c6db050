/** This folder has the controls, styles and hooks that both screens share. */
import {
  createContext,
  type ReactNode,
  type Ref,
  type RefObject,
  useContext,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { closeDialog } from '../../messages/window';
import { Button } from './Button';
import styles from './Dialog.module.css';

interface Props {
  readonly title: string;
  /** Whether there is a Close button; a dialog without one has other buttons, or is bare. */
  readonly hasClose?: boolean;
  readonly closeRef?: Ref<HTMLButtonElement>;
  /** A bare dialog has no head: screen readers announce the title, and a click beside the dialog closes it. */
  readonly isBare?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLDialogElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Focuses the screen behind a closed dialog, if the element that opened the dialog is gone. */
export const FocusFallback = createContext<() => void>(() => {});

const mounted = new Set<HTMLDialogElement>();

/** Whether a dialog is open: then only the dialog handles keys and the menu. */
export function isDialogOpen(): boolean {
  return [...mounted].some(({ open }) => open);
}

/** A modal dialog. Escape closes it, and the focus returns to where it was. */
export function Dialog(props: Props) {
  const { title, hasClose = false, closeRef, isBare = false, className, ref, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useImperativeHandle(ref, () => dialog.current as HTMLDialogElement, []);
  useModal(dialog);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the keyboard equivalent of a click beside the dialog
    <dialog
      ref={dialog}
      className={className === undefined ? styles.dialog : `${styles.dialog} ${className}`}
      aria-label={isBare ? title : undefined}
      aria-labelledby={isBare ? undefined : titleId}
      onClose={onClose}
      // Not left to the browser: its close event comes a task later, and in between a key could open another dialog,
      // which the event would then close.
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

/** Shows a dialog while its component is mounted, and returns the focus when it closes. */
function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  const focusFallback = useContext(FocusFallback);
  // Before the effects of the content: they can scroll and focus only in an open dialog.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const box = dialog.current;
    if (box === null) return undefined;
    mounted.add(box);
    box.showModal();
    return () => {
      // An open dialog blocks the focus from everything behind it.
      box.close();
      mounted.delete(box);
      // The command that closed the dialog may have moved the focus already.
      if (document.activeElement !== document.body) return;
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      else focusFallback();
    };
  }, [dialog, focusFallback]);
}
