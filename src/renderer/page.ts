/** The page in the document: cached by the last start, or to be cached for the next. */

function rootOf(page: Document): HTMLElement {
  const root = page.getElementById('root');
  if (root === null) throw new Error('index.html has no #root.');
  return root;
}

/** The element React renders into. */
export const root = rootOf(document);

/** Whether the document contains the page cached by the last start, which shows before any script runs. */
export const isCached = root.firstElementChild !== null;

/** The markup of the page. Serialisation escapes every text in it. */
export function markup(): string {
  return root.innerHTML;
}

/** Resolves to the time of the cached page's first paint, in ms since 1970; there is nothing else to paint. */
export function firstSeen(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((paints) => {
      const [first] = paints.getEntriesByName('first-contentful-paint');
      if (first !== undefined) resolve(performance.timeOrigin + first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
