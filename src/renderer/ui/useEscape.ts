import { useEffect, useEffectEvent } from 'react';
import { isDialogOpen } from './Dialog';

/** Calls `close` on Escape, unless a dialog is open or the focused element has handled the key; null for no handler. */
export function useEscape(close: (() => void) | null): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isDialogOpen()) close?.();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
