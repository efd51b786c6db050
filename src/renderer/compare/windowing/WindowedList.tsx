/** This folder renders long lists only near the viewport, with placeholders for the rest. */
import { memo, type ReactNode, type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { joinByLanguage, type OffscreenLine } from '../../../viewmodel/labels/offscreenText';
import { useFolds } from '../state/folds';
import { type ItemTraits, stretchesOf } from './stretches';
import { useRenderedStretches } from './useRenderedStretches';
import styles from './WindowedList.module.css';

/**
 * Up to this many items are all rendered. Two articles of 5,000 paragraphs have 70,000 elements, and the browser visits
 * each of them whenever one changes: without windowing a step to the next difference took half a second.
 */
const MOST_PLAIN_ITEMS = 300;

/** Whether a list is too long to be rendered as a whole. */
export function isLong(items: readonly unknown[]): boolean {
  return items.length > MOST_PLAIN_ITEMS;
}

interface Props<Item> extends ItemTraits<Item> {
  readonly items: readonly Item[];
  readonly renderItem: (item: Item) => ReactNode;
  /** The item's text, for the placeholder. */
  readonly wordsOf: (item: Item) => readonly OffscreenLine[];
  readonly ref?: RefObject<HTMLDivElement | null>;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly stretchClass?: string | undefined;
}

/** A long list that renders only the items near the viewport; placeholders have the height and text of the others. */
export function WindowedList<Item>(props: Props<Item>) {
  const { items, wordsOf, renderItem, ref, id, className, stretchClass } = props;
  const folds = useFolds();
  const isPrinting = useSyncExternalStore(folds.subscribe, () => folds.isPrinting);
  const ownRef = useRef<HTMLDivElement>(null);
  const strip = ref ?? ownRef;
  const stretches = stretchesOf(items, props);
  const { isRendered, measured } = useRenderedStretches(strip, stretches);
  /** Until a stretch has been rendered once its height is an estimate, in ems. */
  const heightOf = (at: number): string => {
    const pixels = measured.get(stretches.keys[at] ?? '');
    return pixels === undefined ? `${stretches.heights[at]?.toFixed(1)}em` : `${pixels}px`;
  };
  return (
    <div ref={strip} id={id} className={className} data-strip="">
      {stretches.items.map((own, at) => {
        const isShown = isPrinting || isRendered(at);
        return (
          <div
            key={stretches.keys[at]}
            className={stretchClass}
            data-stretch={at}
            data-strip=""
            style={isShown ? undefined : { height: heightOf(at) }}
          >
            {isShown ? own.map(renderItem) : <Placeholder items={own} wordsOf={wordsOf} />}
          </div>
        );
      })}
    </div>
  );
}

interface PlaceholderProps<Item> {
  readonly items: readonly Item[];
  readonly wordsOf: Props<Item>['wordsOf'];
}

/**
 * The plain, invisible text of a stretch, for screen readers and for copying. It is added when the browser is idle, so
 * that neither scrolling nor a change of the layout waits for it.
 */
const Placeholder = memo(function Placeholder<Item>({ items, wordsOf }: PlaceholderProps<Item>) {
  const [lines, setLines] = useState<readonly OffscreenLine[]>([]);
  useEffect(() => {
    const idle = requestIdleCallback(() => setLines(items.flatMap((item) => joinByLanguage(wordsOf(item)))));
    return () => cancelIdleCallback(idle);
  }, [items, wordsOf]);
  return (
    <div className={styles.placeholder} data-placeholder="">
      {lines.map(({ text, lang }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never change their order
        <p key={at} lang={lang ?? undefined} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}) as <Item>(props: PlaceholderProps<Item>) => ReactNode;
