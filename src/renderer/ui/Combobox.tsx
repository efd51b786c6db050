import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import styles from './Combobox.module.css';

interface Props<Item> {
  /** The accessible name of the field, and its placeholder. */
  readonly label: string;
  readonly listLabel: string;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** The matches, best first. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string | number;
  readonly draw: (item: Item) => ReactNode;
  readonly onPick: (item: Item) => void;
  /** The number of items that Page Up and Page Down move by. */
  readonly pageLength: number;
  readonly fieldClass: string | undefined;
  readonly listClass: string | undefined;
  readonly optionClass: string | undefined;
}

/** Picks an item by typing part of its name, as a combobox of the ARIA practices. The focus stays in the field. */
export function Combobox<Item>(props: Props<Item>) {
  const { label, listLabel, typed, onTyped, items, keyOf, draw, onPick, pageLength } = props;
  const id = useId();
  const [active, setActive] = useState(0);
  const last = items.length - 1;

  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const pick = (item: Item | undefined): void => {
    if (item !== undefined) onPick(item);
  };
  const places: Readonly<Record<string, number>> = {
    ArrowDown: active === last ? 0 : active + 1,
    ArrowUp: active === 0 ? last : active - 1,
    PageDown: Math.min(last, active + pageLength),
    PageUp: Math.max(0, active - pageLength),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const place = places[event.key];
    if (event.key === 'Enter') pick(items[active]);
    else if (place !== undefined && last >= 0) setActive(place);
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
        value={typed}
        onChange={(event) => {
          onTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={props.listClass} id={`${id}-list`} role="listbox" aria-label={listLabel}>
        {items.map((item, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={keyOf(item)}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            className={`${styles.option} ${props.optionClass}`}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(item)}
            onPointerMove={() => setActive(at)}
          >
            {draw(item)}
          </div>
        ))}
      </div>
    </>
  );
}
