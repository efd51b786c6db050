/** The page in the document: the one the last start kept, and the one to keep for the next. */

function rootOf(page: Document): HTMLElement {
  const root = page.getElementById('root');
  if (root === null) throw new Error('index.html has no #root.');
  return root;
}

/** Where the window draws itself. */
export const root = rootOf(document);

/** Whether main has put the page of the last start into the document: it is seen before any script runs. */
export const isKept = root.firstElementChild !== null;

/** The page as it is drawn now. The serialisation escapes every text in it. */
export function markup(): string {
  return root.innerHTML;
}

/** When the kept page was first seen, in milliseconds since 1970; the document has nothing else that could be painted. */
export function firstSeen(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((paints) => {
      const [first] = paints.getEntriesByName('first-contentful-paint');
      if (first !== undefined) resolve(performance.timeOrigin + first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
