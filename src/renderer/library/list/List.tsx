import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import styles from './List.module.css';
import { rowForKey } from './listKeys';

/** The methods of a list for other components. */
export interface ListHandle {
  readonly focus: (options?: FocusOptions) => void;
}

interface Props {
  readonly label: string;
  readonly total: number;
  /** The row that the keys act on. The focus stays on the list itself, so that it is never lost with a row. */
  readonly active: number;
  readonly isSelected: (index: number) => boolean;
  /** Whether more than one row can be selected. */
  readonly isMultiple?: boolean;
  /** An estimate in pixels; each row is measured once it is rendered. */
  readonly rowHeight: number;
  readonly keyOf: (index: number) => string | number;
  readonly onActive: (index: number, isRange: boolean) => void;
  /** Called on Enter or a double click. */
  readonly onOpen: (index: number) => void;
  /** Called on a click, after `onActive`; the event shows which part of the row was clicked. */
  readonly onPick?: (index: number, event: MouseEvent) => void;
  /** Called for keys that the list does not handle. */
  readonly onKey?: (event: KeyboardEvent) => void;
  /** Called when the rows in the viewport have changed. */
  readonly onViewport?: (first: number, last: number) => void;
  readonly ref?: Ref<ListHandle>;
  /** Renders the content of a row, without controls: only the list takes the focus. */
  readonly children: (index: number) => ReactNode;
}

/** Rows that Page Up and Page Down move by. */
const KEY_PAGE = 8;

/** A listbox of any length: only the rows in the viewport are rendered. */
export function List(props: Props) {
  const { label, total, active, isSelected, isMultiple = false, onActive, onOpen, onPick, onKey, children } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.ref, () => ({ focus: (options) => box.current?.focus(options) }), []);
  const rows = useListRows(box, props);

  const onKeyDown = (event: KeyboardEvent): void => {
    const row = event.ctrlKey || event.metaKey || event.altKey ? null : rowForKey(event.key, active, total, KEY_PAGE);
    if (row !== null) onActive(row, event.shiftKey);
    else if (event.key === 'Enter' && active >= 0 && active < total) onOpen(active);
    else {
      onKey?.(event);
      return;
    }
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable={isMultiple || undefined}
      aria-activedescendant={active >= 0 && active < total ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list takes the keys
          <div
            key={key}
            id={`${id}-${index}`}
            ref={rows.measureElement}
            data-index={index}
            role="option"
            aria-selected={isSelected(index)}
            aria-posinset={index + 1}
            aria-setsize={total}
            data-active={index === active ? '' : undefined}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            onClick={(event) => {
              onActive(index, event.shiftKey);
              onPick?.(index, event);
            }}
            onDoubleClick={() => onOpen(index)}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Renders the rows in the viewport of `box`, and scrolls to the active one. */
function useListRows(
  box: { readonly current: HTMLDivElement | null },
  { total, active, rowHeight, keyOf, onViewport }: Props,
) {
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 6,
    // Always includes the active row, because `aria-activedescendant` refers to it.
    rangeExtractor: (range) => {
      const rendered = defaultRangeExtractor(range);
      const isExtra = active >= 0 && active < total && !rendered.includes(active);
      return isExtra ? [...rendered, active].sort((a, b) => a - b) : rendered;
    },
  });
  const { startIndex: first = 0, endIndex: last = 0 } = rows.range ?? {};
  // Also for another listener: a list in another order, or with more rows, has to load the same viewport.
  useEffect(() => onViewport?.(first, last), [onViewport, first, last]);

  const scrollTo = useEffectEvent((row: number): void => {
    if (row >= 0 && row < total) rows.scrollToIndex(row, { align: 'auto' });
  });
  const isEmpty = total === 0;
  useEffect(() => {
    if (!isEmpty) scrollTo(active);
  }, [active, isEmpty]);
  return rows;
}
