import { type RefObject, useEffect, useRef } from 'react';
import type { View } from '../../../viewmodel/pair/view';

/** How far beyond the window paragraphs count as near: what a turn of the wheel brings in is marked before it is seen. */
const reach = '50%';

/** Keeps the set of paragraphs near the view, and says when it has changed. */
export function useNear(view: View, onChange: () => void): RefObject<ReadonlySet<Element>> {
  const near = useRef<Set<Element>>(new Set());
  const changed = useRef(onChange);
  useEffect(() => {
    changed.current = onChange;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has other elements
  useEffect(() => {
    const main = document.querySelector('main');
    if (main === null) return undefined;
    const found = near.current;
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) found.add(target);
          else found.delete(target);
        }
        changed.current();
      },
      { rootMargin: `${reach} 0px` },
    );
    const observe = (): void => {
      for (const element of found) if (!element.isConnected) found.delete(element);
      for (const element of main.querySelectorAll('[data-paragraph]')) seen.observe(element);
    };
    observe();
    const drawn = new MutationObserver(observe);
    drawn.observe(main, { childList: true, subtree: true });
    return () => {
      drawn.disconnect();
      seen.disconnect();
      found.clear();
    };
  }, [view]);
  return near;
}
