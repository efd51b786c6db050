import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Role } from '../../../contract';
import styles from './RoleMenu.module.css';
import { roles } from './roles';

interface Props {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  readonly onChoose: (role: Role) => void;
}

/**
 * The menu of all labels. It opens with the focus on the current one; the arrow keys move it, wrapping around at the
 * ends.
 */
export function RoleItems({ id, role, label, onChoose }: Props) {
  const [active, setActive] = useState(() => roles.findIndex((one) => one.role === role));
  const [isAbove, setAbove] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const items = useRef<(HTMLButtonElement | null)[]>([]);
  useLayoutEffect(() => {
    // Above the button if it would extend below the window.
    setAbove((menu.current?.getBoundingClientRect().bottom ?? 0) > window.innerHeight);
  }, []);
  useEffect(() => items.current[active]?.focus(), [active]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    setActive((active + by + roles.length) % roles.length);
    event.preventDefault();
  };
  return (
    <div
      className={styles.menu}
      data-above={isAbove ? '' : undefined}
      ref={menu}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {roles.map((one, at) => (
        <button
          key={one.role}
          ref={(element) => {
            items.current[at] = element;
          }}
          type="button"
          role="menuitemradio"
          aria-checked={one.role === role}
          tabIndex={-1}
          className={styles.item}
          onClick={() => onChoose(one.role)}
        >
          {one.name}
          <kbd>{one.letter}</kbd>
        </button>
      ))}
    </div>
  );
}
