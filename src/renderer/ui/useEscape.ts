import { useEffect, useEffectEvent } from 'react';
import { isDialogOpen } from './Dialog';

/** Calls `close` on Escape unless a handler further in has handled the key; null if there is nothing to close. */
export function useEscape(close: (() => void) | null): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isDialogOpen()) return;
    close?.();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
