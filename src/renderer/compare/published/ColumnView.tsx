import { type RefObject, useCallback, useMemo } from 'react';
import { layout } from '../../../messages/compare/page';
import { columnItemText } from '../../../viewmodel/labels/offscreenText';
import { endNote } from '../../../viewmodel/labels/oneSided';
import { type ColumnItem, columnItemAnchors, stopsOfColumn } from '../../../viewmodel/pair/column';
import type { Side } from '../../../viewmodel/pair/sides';
import type { Stop } from '../../../viewmodel/pair/stops';
import type { View } from '../../../viewmodel/pair/view';
import { FoldView } from '../aligned/FoldView';
import { linkOfStop } from '../state/select';
import { textHeight } from '../windowing/heights';
import { inStretches } from '../windowing/stretches';
import { isLong, WindowedList } from '../windowing/WindowedList';
import { ColumnItemView, type ToggledSign } from './ColumnItemView';
import styles from './Published.module.css';

interface Props {
  readonly view: View;
  readonly side: Side;
  readonly items: readonly ColumnItem[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** The current difference. */
  readonly stop: Stop | null;
  /** The selected link, or null. */
  readonly selected: number | null;
  readonly onToggle: (sign: ToggledSign) => void;
}

/** One article in its own order, which scrolls separately. */
export function ColumnView({ view, side, items, scroller, content, stop, selected, onToggle }: Props) {
  const link = linkOfStop(view, stop);
  const renderItem = (item: ColumnItem) =>
    item.kind === 'fold' ? (
      <div key={item.key} className={styles.fold}>
        <FoldView fold={item} />
      </div>
    ) : (
      <ColumnItemView
        key={item.key}
        view={view}
        side={side}
        item={item}
        stop={item.stop === stop?.key || isIn(item, link) ? stop : null}
        selected={isIn(item, selected) ? selected : null}
        onToggle={onToggle}
      />
    );
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      data-scroller={side}
      aria-label={layout.column({ name: view.titles[side] })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboard users must be able to scroll the column
      tabIndex={0}
    >
      <ColumnItems view={view} side={side} items={items} content={content} renderItem={renderItem} />
      {view.cutOffRows[side] === null ? null : <p className={styles.end}>{endNote(view, side)}</p>}
    </section>
  );
}

/** Whether an item is in a link. */
function isIn(item: ColumnItem, link: number | null): boolean {
  return link !== null && item.kind !== 'fold' && item.links.includes(link);
}

interface ColumnItemsProps extends Pick<Props, 'view' | 'side' | 'items' | 'content'> {
  readonly renderItem: (item: ColumnItem) => React.ReactNode;
}

/**
 * The items of a column in stretches: windowed when there are many, otherwise left to the browser's content-visibility.
 */
function ColumnItems({ view, side, items, content, renderItem }: ColumnItemsProps) {
  const stops = useMemo(() => stopsOfColumn(view, side), [view, side]);
  const anchorsOf = useCallback((item: ColumnItem) => columnItemAnchors(side, item, stops()), [side, stops]);
  const heightOf = useCallback((item: ColumnItem) => estimatedHeight(view, side, item), [view, side]);
  const wordsOf = useCallback((item: ColumnItem) => columnItemText(view, side, item), [view, side]);
  const stretches = useMemo(() => inStretches(items), [items]);
  if (isLong(items))
    return (
      <WindowedList
        ref={content}
        id={`strip-${side}`}
        className={`${styles.content} ${styles[side]}`}
        stretchClass={`${styles.stretch} ${styles.near}`}
        items={items}
        keyOf={itemKey}
        anchorsOf={anchorsOf}
        heightOf={heightOf}
        wordsOf={wordsOf}
        renderItem={renderItem}
      />
    );
  const stretchHeight = (own: readonly ColumnItem[]): string =>
    `auto ${Math.round(own.reduce((sum, item) => sum + heightOf(item), 0))}em`;
  return (
    <div ref={content} className={`${styles.content} ${styles[side]}`} id={`strip-${side}`}>
      {stretches.map((own) => (
        <div
          key={own[0]?.key}
          className={styles.stretch}
          data-stretch=""
          style={{ containIntrinsicBlockSize: stretchHeight(own) }}
        >
          {own.map(renderItem)}
        </div>
      ))}
    </div>
  );
}

const itemKey = ({ key }: ColumnItem): string => key;

/** The estimated height of an item with the space around it, in ems. */
function estimatedHeight({ pair }: View, side: Side, item: ColumnItem): number {
  if (item.kind === 'fold') return 1.5;
  return textHeight(pair[side].paragraphs[item.paragraph]?.text ?? '') + 0.75;
}
