import { useEffect, useState } from 'react';

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'] as const;

/** Counts the changes of theme, by the system or by the page's own choice: what paints by itself paints again. */
export function useTheme(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const onChange = (): void => setChanges((now) => now + 1);
    const lists = queries.map((query) => matchMedia(query));
    for (const list of lists) list.addEventListener('change', onChange);
    const observer = new MutationObserver(onChange);
    observer.observe(document.documentElement, { attributes: true });
    return () => {
      for (const list of lists) list.removeEventListener('change', onChange);
      observer.disconnect();
    };
  }, []);
  return changes;
}
