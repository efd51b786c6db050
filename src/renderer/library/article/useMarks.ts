import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { rangesIn } from '../../compare/find/highlight';

/** The name theme.css gives the colours of; the search of a comparison, which may wait behind, has its own. */
const found = 'found';

/**
 * Marks words in the paragraphs that are on the page, by the CSS Custom Highlight API: the text stays one text, for the
 * caret to walk in. Where the API is missing nothing is marked.
 */
export function useMarks(list: RefObject<HTMLElement | null>, words: readonly string[]): void {
  // After each drawing: others may have come into sight.
  useLayoutEffect(() => {
    if (words.length === 0 || !('highlights' in CSS)) return;
    const texts = [...(list.current?.querySelectorAll('[data-caret]') ?? [])];
    const ranges = texts.flatMap((text) => words.flatMap((word) => rangesIn(text, word, true)));
    CSS.highlights.set(found, new Highlight(...ranges));
  });
  useEffect(
    () => () => {
      if ('highlights' in CSS) CSS.highlights.delete(found);
    },
    [],
  );
}
