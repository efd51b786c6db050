import {
  memo,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { flushSync } from 'react-dom';
import { joined, type Line } from '../../../viewmodel/labels/undrawn';
import { firstBelow } from '../position/reading';
import { useOpenings } from '../state/folds';
import { addDrawer, awaitedName } from './drawing';
import { type Describe, partsOf } from './parts';
import styles from './Stretches.module.css';

/**
 * Fewer items than these are all on the page. Two articles of 5,000 paragraphs have 70,000 elements, and the browser
 * looks at each of them whenever one changes: a step to the next difference took half a second.
 */
const longest = 300;

/** How far above and below the window is drawn, in heights of the window; what is drawn stays until twice as far. */
const reach = 0.75;

/** Whether items are too many to have all of them on the page. */
export function isLong(items: readonly unknown[]): boolean {
  return items.length > longest;
}

interface Props<Item> extends Describe<Item> {
  readonly items: readonly Item[];
  readonly draw: (item: Item) => ReactNode;
  /** Its words while it is not drawn. */
  readonly wordsOf: (item: Item) => readonly Line[];
  readonly ref?: Ref<HTMLDivElement>;
  readonly id?: string;
  readonly className?: string | undefined;
  /** Of each stretch. */
  readonly stretchClass?: string | undefined;
}

/** Which stretches are drawn: those from the first on to the one before the last, and single ones elsewhere. */
interface Drawn {
  readonly from: number;
  readonly to: number;
  readonly kept: readonly number[];
}

function isIn({ from, to, kept }: Drawn, at: number): boolean {
  return (at >= from && at < to) || kept.includes(at);
}

function isSame(one: Drawn, other: Drawn): boolean {
  return one.from === other.from && one.to === other.to && one.kept.join() === other.kept.join();
}

/** The index of the child of a strip that holds an element, or -1. */
function childWith(strip: Element, element: Element | null): number {
  for (let at = element; at !== null; at = at.parentElement)
    if (at.parentElement === strip) return Number(at.getAttribute('data-stretch'));
  return -1;
}

/** The stretches within a distance of the window, in its heights. */
function near({ children }: Element, distance: number): { readonly from: number; readonly to: number } {
  const room = window.innerHeight * distance;
  return {
    from: firstBelow(children, -room),
    to: Math.min(children.length, firstBelow(children, window.innerHeight + room) + 1),
  };
}

/** The stretches to draw after `now`. Those with the selection or the focus stay. */
function nextDrawn(strip: Element, now: Drawn, keeps: boolean): Drawn {
  const [close, far] = [near(strip, reach), near(strip, reach * 2)];
  const selection = document.getSelection();
  const isSelecting = selection !== null && !selection.isCollapsed && strip.contains(selection.anchorNode);
  const clamped = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
  const from = isSelecting ? Math.min(now.from, close.from) : clamped(now.from, far.from, close.from);
  const to = isSelecting ? Math.max(now.to, close.to) : clamped(now.to, close.to, far.to);
  const focused = childWith(strip, document.activeElement);
  return { from, to, kept: keeps ? now.kept : focused === -1 ? [] : [focused] };
}

interface UndrawnProps<Item> {
  readonly items: readonly Item[];
  readonly wordsOf: Props<Item>['wordsOf'];
}

/**
 * The placeholder of a stretch that is not drawn: its bare words, unseen. They come when there is nothing else to
 * do, so that neither scrolling nor a change of the layout waits for them.
 */
const Undrawn = memo(function Undrawn<Item>({ items, wordsOf }: UndrawnProps<Item>) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    const idle = requestIdleCallback(() => setLines(items.flatMap((item) => joined(wordsOf(item)))));
    return () => cancelIdleCallback(idle);
  }, [items, wordsOf]);
  return (
    <div className={styles.undrawn} data-undrawn="">
      {lines.map(({ text, lang }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never change their order
        <p key={at} lang={lang ?? undefined} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}) as <Item>(props: UndrawnProps<Item>) => ReactNode;

/**
 * Many items below one another, of which only those near the window are drawn; the others keep their height and words.
 */
export function Stretches<Item>(props: Props<Item>) {
  const { items, wordsOf, draw, ref, id, className, stretchClass } = props;
  const openings = useOpenings();
  const isPrinting = useSyncExternalStore(openings.subscribe, () => openings.isPrinting);
  const { stretches, keys, heights, indexOf } = partsOf(items, props);
  const strip = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => strip.current as HTMLDivElement, []);
  /** Heights as last measured, in pixels, by the key of the first item. */
  const measured = useRef(new Map<string, number>());
  const [drawn, setDrawn] = useState<Drawn>(() => {
    const name = awaitedName();
    if (name === null) return { from: 0, to: 1, kept: [] };
    const at = indexOf(name);
    return at === -1 ? { from: 0, to: 0, kept: [] } : { from: at, to: at + 1, kept: [at] };
  });
  const latest = useRef(drawn);
  useLayoutEffect(() => {
    latest.current = drawn;
  });

  const update = useCallback(
    (keeps: boolean, commit: (change: () => void) => void) => {
      const element = strip.current;
      if (element === null) return;
      const now = latest.current;
      const next = nextDrawn(element, now, keeps);
      if (isSame(now, next)) return;
      keys.forEach((key, at) => {
        if (isIn(now, at) && !isIn(next, at))
          measured.current.set(key, element.children[at]?.getBoundingClientRect().height ?? 0);
      });
      commit(() => setDrawn(next));
    },
    [keys],
  );

  useLayoutEffect(() => {
    // An awaited item is scrolled to before the next frame is painted: only then is it known which items are near.
    const frame = requestAnimationFrame(() => update(true, flushSync));
    if (awaitedName() === null) update(true, (change) => change());
    return () => cancelAnimationFrame(frame);
  }, [update]);
  useEffect(() => {
    // Scrolling does not bubble, but it can be captured on its way down: the page, or the column this is in.
    const onScroll = (event: Event): void => {
      if (event.target instanceof Node && strip.current !== null && event.target.contains(strip.current))
        // Before the frame is painted: nobody is to see an empty stretch.
        update(false, flushSync);
    };
    let frame = 0;
    const onResize = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => update(true, flushSync));
    };
    const observer = new ResizeObserver(onResize);
    if (strip.current !== null) observer.observe(strip.current);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('resize', onResize);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('resize', onResize);
    };
  }, [update]);

  useLayoutEffect(
    () =>
      addDrawer({
        elementOf: (name) => strip.current?.children[indexOf(name)] ?? null,
        isDrawn: (name) => indexOf(name) === -1 || isIn(latest.current, indexOf(name)),
        draw: (name) => {
          const at = indexOf(name);
          if (at === -1 || isIn(latest.current, at)) return;
          flushSync(() => setDrawn((now) => ({ ...now, kept: [...now.kept, at] })));
        },
      }),
    [indexOf],
  );

  return (
    <div ref={strip} id={id} className={className} data-strip="">
      {stretches.map((own, at) => {
        const isDrawn = isPrinting || isIn(drawn, at);
        const key = keys[at] ?? '';
        const height = measured.current.get(key);
        const style = isDrawn
          ? undefined
          : { height: height === undefined ? `${heights[at]?.toFixed(1)}em` : `${height}px` };
        return (
          <div key={key} className={stretchClass} data-stretch={at} data-strip="" style={style}>
            {isDrawn ? own.map(draw) : <Undrawn items={own} wordsOf={wordsOf} />}
          </div>
        );
      })}
    </div>
  );
}
