/** The page in the document: kept by the last start, or to be kept for the next. */

function rootOf(page: Document): HTMLElement {
  const root = page.getElementById('root');
  if (root === null) throw new Error('index.html has no #root.');
  return root;
}

/** The element React renders into. */
export const root = rootOf(document);

/** Whether main has put the page of the last start into the document, which shows before any script runs. */
export const isKept = root.firstElementChild !== null;

/** The markup of the page. The serialisation escapes every text in it. */
export function markup(): string {
  return root.innerHTML;
}

/** When the kept page was first seen, in ms since 1970; the document has nothing else to paint. */
export function firstSeen(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((paints) => {
      const [first] = paints.getEntriesByName('first-contentful-paint');
      if (first !== undefined) resolve(performance.timeOrigin + first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
