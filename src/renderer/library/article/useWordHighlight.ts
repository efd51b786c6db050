import { type RefObject, useLayoutEffect } from 'react';
import { rangesIn } from '../../compare/find/highlight';

/** Its colours are in base.css. The find bar of the comparison, which may be open behind the library, has another. */
const NAME = 'found';

/**
 * Highlights words in the text of an element by the CSS Custom Highlight API. The text stays one node, so that the
 * caret can move in it. Without the API nothing is highlighted.
 */
export function useWordHighlight(element: RefObject<HTMLElement | null>, words: readonly string[]): void {
  // After every render, because the text may have changed.
  useLayoutEffect(() => {
    const text = element.current;
    if (text === null || words.length === 0 || !('highlights' in CSS)) return undefined;
    const ranges = words.flatMap((word) => rangesIn(text, word, true));
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(NAME, highlight);
    return () => {
      for (const range of ranges) highlight.delete(range);
      if (highlight.size === 0) CSS.highlights.delete(NAME);
    };
  });
}
