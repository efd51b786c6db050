const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'] as const;

/** Reports each change of theme, by the system or by the setting. Returns a function that stops it. */
export function watchTheme(onChange: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true });
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
    observer.disconnect();
  };
}
