import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Role } from '../../../contract';
import { paragraphs as words } from '../../../messages/library/article';
import { RoleItems } from './RoleItems';
import styles from './RoleMenu.module.css';
import { roleName, roleOfKey } from './roles';

interface Props {
  readonly role: Role;
  /** The paragraph as screen readers name it. */
  readonly name: string;
  /** Whether Tab stops here (roving tab index). */
  readonly isActive: boolean;
  readonly onRole: (role: Role) => void;
  /** Goes to the paragraph before or after this one. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onFocus: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** The label of a paragraph: a letter changes it at once, Enter opens the menu of all labels. */
export function RoleMenu({ role, name, isActive, onRole, onStep, onFocus, button }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const choose = (chosen: Role): void => {
    if (isOpen) close();
    if (chosen !== role) onRole(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The open menu prevents the default of keys that it handles.
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const letter = roleOfKey(event.key);
    if (letter !== null) choose(letter);
    else if (isOpen && event.key === 'Escape') close();
    else if (!isOpen && event.key === 'ArrowDown') onStep(1);
    else if (!isOpen && event.key === 'ArrowUp') onStep(-1);
    else {
      if (event.key === 'Tab') setOpen(false);
      return;
    }
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button and the items in it take the keys
    <div className={styles.box} ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        tabIndex={isActive ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={words.label({ label: roleName(role), paragraph: name })}
        data-role={role}
        onFocus={onFocus}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {roleName(role)}
      </button>
      {isOpen ? <RoleItems id={id} role={role} label={words.labelMenu({ paragraph: name })} onChoose={choose} /> : null}
    </div>
  );
}
