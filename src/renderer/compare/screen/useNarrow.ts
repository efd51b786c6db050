import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/**
 * Below 900 px two columns hold no readable lines. On paper they do: a sheet is no screen. The same as in the styles, but for a
 * window that has no width yet: on a busy machine the first page may be drawn before it has one, and is then drawn for the
 * window to come, not in one column first (measured: 2 of 40 starts on two loaded processors).
 */
const narrow = matchMedia('screen and (min-width: 1px) and (max-width: 899.98px)');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whether the page is one column with the changes inline. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}

/** Calls back when the window has become narrow or wide, before anything is drawn for it. */
export function useBeforeNarrow(onChange: () => void): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  // Listeners are called in the order they came: layout effects come before the effects by which `useNarrow` subscribes.
  useLayoutEffect(() => subscribe(() => latest.current()), []);
}
