import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import styles from './List.module.css';
import { stepTo } from './steps';

/** The handle by which others act on a list. */
export interface ListHandle {
  readonly focus: () => void;
}

interface Props {
  readonly label: string;
  readonly total: number;
  /** The row the keys are at: the focus stays on the list, so that it is never lost with a row. */
  readonly active: number;
  readonly isSelected: (index: number) => boolean;
  /** Whether more than one row can be selected. */
  readonly isMultiple?: boolean;
  /** Pixels a row takes about; each is measured once it is drawn. */
  readonly rowHeight: number;
  readonly keyOf: (index: number) => string | number;
  readonly onActive: (index: number, extending: boolean) => void;
  /** Enter and a double click. */
  readonly onOpen: (index: number) => void;
  /** A click; gets what was clicked, for parts of a row that do something else. */
  readonly onPick?: (index: number, event: MouseEvent) => void;
  /** Keys that are not the list's own. */
  readonly onKey?: (event: KeyboardEvent) => void;
  readonly onSight?: (first: number, last: number) => void;
  readonly className?: string | undefined;
  readonly ref?: Ref<ListHandle>;
  /** The content of a row; it may contain no control. */
  readonly children: (index: number) => ReactNode;
}

/** How many rows Page Up and Page Down lead past. */
const keyPage = 8;

/** A listbox of any length: only the rows in sight are on the page. */
export function List(props: Props) {
  const { label, total, active, isSelected, isMultiple = false, rowHeight, keyOf, onActive, onOpen, children } = props;
  const { onPick, onKey, onSight, className, ref } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => box.current?.focus() }), []);
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 6,
    // The row the keys are at is always there to be named, wherever it was scrolled to.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return active < 0 || active >= total || drawn.includes(active) ? drawn : [...drawn, active].sort((a, b) => a - b);
    },
  });
  const drawn = rows.getVirtualItems();
  const { startIndex: first = 0, endIndex: last = 0 } = rows.range ?? {};
  useEffect(() => onSight?.(first, last), [onSight, first, last]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another active row is scrolled to
  useEffect(() => {
    if (active >= 0 && active < total) rows.scrollToIndex(active, { align: 'auto' });
  }, [active, total === 0]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const place = event.ctrlKey || event.metaKey || event.altKey ? null : stepTo(event.key, active, total, keyPage);
    if (place !== null) onActive(place, event.shiftKey);
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
      className={className === undefined ? styles.list : `${styles.list} ${className}`}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-multiselectable={isMultiple || undefined}
      aria-activedescendant={active >= 0 && active < total ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.rows} style={{ height: rows.getTotalSize() }}>
        {drawn.map(({ index, key, start }) => (
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
