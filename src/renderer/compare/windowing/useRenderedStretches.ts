import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { addWindowedList, pendingAnchor } from './anchors';
import { isRendered, isSame, nextRendered, type RenderedStretches } from './renderedStretches';
import type { Stretches } from './stretches';

interface Windowing {
  readonly isRendered: (stretch: number) => boolean;
  /** The height in pixels that a stretch had when it was last rendered, by its key. */
  readonly measured: ReadonlyMap<string, number>;
}

/**
 * Initially only the pending target is rendered, or the beginning: the first effect finds the stretches near the
 * viewport.
 */
function initial(indexOf: (anchor: string) => number): RenderedStretches {
  const anchor = pendingAnchor();
  if (anchor === null) return { from: 0, to: 1, extra: [] };
  const at = indexOf(anchor);
  return at === -1 ? { from: 0, to: 0, extra: [] } : { from: at, to: at + 1, extra: [at] };
}

/** Keeps the stretches near the viewport rendered, and those that are about to be scrolled to. */
export function useRenderedStretches<Item>(
  strip: RefObject<HTMLElement | null>,
  { keys, indexOf }: Stretches<Item>,
): Windowing {
  const [rendered, setRendered] = useState(() => initial(indexOf));
  const measured = useRef(new Map<string, number>());

  /** `own` are the keys of the stretches in the strip. */
  const update = useEffectEvent(
    (own: readonly string[], keepsExtra: boolean, commit: (change: () => void) => void): void => {
      const element = strip.current;
      if (element === null) return;
      const next = nextRendered(element, rendered, keepsExtra);
      if (isSame(rendered, next)) return;
      own.forEach((key, at) => {
        if (isRendered(rendered, at) && !isRendered(next, at))
          measured.current.set(key, element.children[at]?.getBoundingClientRect().height ?? 0);
      });
      commit(() => setRendered(next));
    },
  );
  useLayoutEffect(() => {
    // A pending target is scrolled to before the next frame is painted; only then are the stretches near the viewport
    // known.
    const frame = requestAnimationFrame(() => update(keys, true, flushSync));
    if (pendingAnchor() === null) update(keys, true, (change) => change());
    return () => cancelAnimationFrame(frame);
  }, [keys]);
  useEffect(
    () =>
      watchViewport(strip, {
        // Committed before the frame is painted, so that no placeholder is ever visible.
        onScroll: () => update(keys, false, flushSync),
        onResize: () => update(keys, true, flushSync),
      }),
    [strip, keys],
  );

  const hasRendered = useEffectEvent(
    (anchor: string) => indexOf(anchor) === -1 || isRendered(rendered, indexOf(anchor)),
  );
  const ensureRendered = useEffectEvent((anchor: string) => {
    if (!hasRendered(anchor))
      flushSync(() => setRendered((now) => ({ ...now, extra: [...now.extra, indexOf(anchor)] })));
  });
  useLayoutEffect(
    () =>
      addWindowedList({
        elementOf: (anchor) => strip.current?.children[indexOf(anchor)] ?? null,
        isRendered: (anchor) => hasRendered(anchor),
        ensureRendered: (anchor) => ensureRendered(anchor),
      }),
    [strip, indexOf],
  );
  return { isRendered: (stretch) => isRendered(rendered, stretch), measured: measured.current };
}

interface ViewportCallbacks {
  readonly onScroll: () => void;
  /** At most once a frame. */
  readonly onResize: () => void;
}

/** Reports scrolling around a strip, and changes of its size or the window's. Returns a function that stops it. */
function watchViewport(strip: RefObject<HTMLElement | null>, callbacks: ViewportCallbacks): () => void {
  const onScroll = (event: Event): void => {
    if (event.target instanceof Node && strip.current !== null && event.target.contains(strip.current))
      callbacks.onScroll();
  };
  let frame = 0;
  const onResize = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(callbacks.onResize);
  };
  const observer = new ResizeObserver(onResize);
  if (strip.current !== null) observer.observe(strip.current);
  // Scroll events do not bubble but can be captured: this hears the page, and the column that contains the strip.
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  window.addEventListener('resize', onResize);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    document.removeEventListener('scroll', onScroll, { capture: true });
    window.removeEventListener('resize', onResize);
  };
}
