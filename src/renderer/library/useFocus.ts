import { type FocusEvent, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isDialogOpen } from '../ui/Dialog';

/**
 * Manages the focus of the screen: it returns to where it was when the screen is shown again, and `focusScreen` is
 * called when the focused element is gone. Returns the handler of the screen's focus events.
 */
export function useFocus(isShown: boolean, focusScreen: () => void): (event: FocusEvent) => void {
  const last = useRef<Element | null>(null);
  const restore = useEffectEvent((): void => {
    const element = last.current;
    if (element instanceof HTMLElement && element.isConnected && !element.hidden)
      element.focus({ preventScroll: true });
    else focusScreen();
  });
  useEffect(() => {
    if (isShown) restore();
  }, [isShown]);
  // After every render: it may have removed the focused element.
  useLayoutEffect(() => {
    if (!isShown || document.activeElement !== document.body || isDialogOpen()) return;
    if (last.current !== null && !last.current.isConnected) restore();
  });
  return (event) => {
    last.current = event.target;
  };
}
