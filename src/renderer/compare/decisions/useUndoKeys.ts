import { useEffect, useRef } from 'react';
import type { Decisions } from './useDecisions';

/** Undoes with Ctrl+Z (Cmd+Z) and redoes with Ctrl+Shift+Z or Ctrl+Y, except where a text is written. */
export function useUndoKeys(decisions: Pick<Decisions, 'undo' | 'redo'>): void {
  const latest = useRef(decisions);
  useEffect(() => {
    latest.current = decisions;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof HTMLElement && event.target.closest('input[type="text"], textarea')) return;
      const key = event.key.toLowerCase();
      const step = key === 'z' && !event.shiftKey ? 'undo' : key === 'z' || key === 'y' ? 'redo' : null;
      if (step === null) return;
      event.preventDefault();
      void latest.current[step]?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
