import { useSyncExternalStore } from 'react';

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
