import { type FocusEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { isDialogOpen } from '../ui/Dialog';

/**
 * Keeps the focus of the screen: it comes back to where it was when the screen is shown again, and goes to the nearest
 * list when what had it is gone. Returns what is to be told of each focus.
 */
export function useFocus(screen: RefObject<HTMLElement | null>, isShown: boolean): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  const onFocus = useCallback((event: FocusEvent) => {
    last.current = event.target;
  }, []);
  /** The nearest thing that takes the keys: where the focus was, else the list on its side, else the first of all. */
  const restore = useCallback(() => {
    const was = last.current;
    const target =
      was?.isConnected && !(was as HTMLElement).hidden
        ? was
        : (screen.current?.querySelector('[role="listbox"]') ?? screen.current?.querySelector('main button'));
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [screen]);
  useEffect(() => {
    if (isShown) restore();
  }, [isShown, restore]);
  // After each drawing: what had the focus may have gone with it.
  useLayoutEffect(() => {
    if (!isShown || document.activeElement !== document.body || isDialogOpen()) return;
    if (last.current !== null && !last.current.isConnected) restore();
  });
  return onFocus;
}
