import { allParagraphs } from './elements';

/** How far beyond the window a paragraph counts as near: hits are marked before a turn of the wheel shows them. */
const MARGIN = '50%';

/**
 * Keeps `near` the set of paragraph elements near the viewport, and reports its changes. Returns a function that stops
 * it.
 */
export function watchNearParagraphs(near: Set<Element>, onChange: () => void): () => void {
  const intersections = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      onChange();
    },
    { rootMargin: `${MARGIN} 0px` },
  );
  const observeAll = (): void => {
    for (const element of near) if (!element.isConnected) near.delete(element);
    for (const element of allParagraphs()) intersections.observe(element);
  };
  observeAll();
  // Observes the whole page, because another pair is rendered in another <main>.
  const mutations = new MutationObserver(observeAll);
  mutations.observe(document.body, { childList: true, subtree: true });
  return () => {
    mutations.disconnect();
    intersections.disconnect();
    near.clear();
  };
}
