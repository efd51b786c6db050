import { useSyncExternalStore } from 'react';

/** Below 900 px two columns hold no readable lines. On paper they do: a sheet is no screen. The same as in the styles. */
const narrow = matchMedia('screen and (max-width: 899.98px)');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whether the page is one column with the changes inline. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
