import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import styles from './Combobox.module.css';

interface Props<Item> {
  /** The purpose of the field: its placeholder, and its name for screen readers. */
  readonly label: string;
  readonly listLabel: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** The items that match, the best match first. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly draw: (item: Item) => ReactNode;
  readonly onPick: (item: Item) => void;
  /** Rows that Page Up and Page Down move by. */
  readonly pageLength: number;
  readonly fieldClass: string | undefined;
  readonly listClass: string | undefined;
  readonly optionClass: string | undefined;
}

/**
 * Picks one of many items by a few letters: an editable combobox as in the ARIA Authoring Practices. The focus stays in
 * the field.
 */
export function Combobox<Item>(props: Props<Item>) {
  const { label, items, onTyped, onPick, pageLength } = props;
  const id = useId();
  const [active, setActive] = useState(0);
  const last = items.length - 1;
  const rows: Readonly<Record<string, number>> = {
    ArrowDown: active === last ? 0 : active + 1,
    ArrowUp: active === 0 ? last : active - 1,
    PageDown: Math.min(last, active + pageLength),
    PageUp: Math.max(0, active - pageLength),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const row = rows[event.key];
    const item = items[active];
    if (event.key === 'Enter') {
      if (item !== undefined) onPick(item);
    } else if (row !== undefined && last >= 0) setActive(row);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        className={props.fieldClass}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={last >= 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={last >= 0 ? `${id}-${active}` : undefined}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={props.typed}
        onChange={(event) => {
          onTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Options {...props} id={id} active={active} onActive={setActive} />
    </>
  );
}

interface OptionsProps<Item> extends Props<Item> {
  readonly id: string;
  readonly active: number;
  readonly onActive: (index: number) => void;
}

function Options<Item>(props: OptionsProps<Item>) {
  const { items, keyOf, draw, onPick, id, active, onActive } = props;
  return (
    <div className={props.listClass} id={`${id}-list`} role="listbox" aria-label={props.listLabel}>
      {items.map((item, at) => (
        // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field takes the keys
        <div
          key={keyOf(item)}
          id={`${id}-${at}`}
          ref={at === active ? scrollIntoSight : undefined}
          role="option"
          aria-selected={at === active}
          className={`${styles.option} ${props.optionClass}`}
          // Keeps the focus in the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(item)}
          onPointerMove={() => onActive(at)}
        >
          {draw(item)}
        </div>
      ))}
    </div>
  );
}

function scrollIntoSight(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
