import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Role } from '../../../contract';
import { paragraphs as words } from '../../../messages/library/article';
import styles from './RoleMenu.module.css';
import { roleName, roleOfKey, roles } from './roles';

interface Props {
  readonly role: Role;
  /** The paragraph, as it is named to who cannot see it. */
  readonly name: string;
  /** Whether Tab leads here: of all paragraphs one has it. */
  readonly isActive: boolean;
  readonly onRole: (role: Role) => void;
  /** The paragraph before or after this one. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onFocus: () => void;
}

/** The label of a paragraph: a letter changes it at once, Enter opens the menu of all labels. */
export function RoleMenu({ role, name, isActive, onRole, onStep, onFocus }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [isUp, setIsUp] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  // Above the button where the window ends before the menu would.
  useLayoutEffect(() => {
    if (!open) return;
    const bottom = box.current?.getBoundingClientRect().bottom ?? 0;
    setIsUp(bottom + (menu.current?.offsetHeight ?? 0) > window.innerHeight);
  }, [open]);
  useEffect(() => {
    if (!open) return undefined;
    menu.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
    const close = (event: PointerEvent): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  const choose = (chosen: Role): void => {
    if (open) close();
    if (chosen !== role) onRole(chosen);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = roleOfKey(event.key);
    if (letter !== null) choose(letter);
    else if (open) {
      if (event.key === 'Escape') close();
      else if (event.key === 'Tab') setOpen(false);
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
        stepIn(menu.current, event.key === 'ArrowDown' ? 1 : -1);
      else return;
      if (event.key === 'Tab') return;
    } else if (event.key === 'ArrowDown') onStep(1);
    else if (event.key === 'ArrowUp') onStep(-1);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button and the entries in it take the keys
    <div className={styles.box} ref={box} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        tabIndex={isActive ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={words.label({ label: roleName(role), paragraph: name })}
        data-role={role}
        onFocus={onFocus}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {roleName(role)}
      </button>
      {open ? (
        <div
          className={styles.menu}
          data-up={isUp ? '' : undefined}
          ref={menu}
          id={id}
          role="menu"
          aria-label={words.labelMenu({ paragraph: name })}
        >
          {roles.map((one) => (
            <button
              key={one.role}
              type="button"
              role="menuitemradio"
              aria-checked={one.role === role}
              tabIndex={-1}
              className={styles.item}
              onClick={() => choose(one.role)}
            >
              {one.name}
              <kbd>{one.letter}</kbd>
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Leads the focus to the next entry of a menu, round at its ends. */
function stepIn(menu: HTMLElement | null, by: 1 | -1): void {
  const items: readonly Element[] = [...(menu?.querySelectorAll('[role="menuitemradio"]') ?? [])];
  const at = document.activeElement === null ? -1 : items.indexOf(document.activeElement);
  const next = items[(at + by + items.length) % items.length];
  if (next instanceof HTMLElement) next.focus();
}
