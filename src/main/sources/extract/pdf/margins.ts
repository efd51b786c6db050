import type { Fragment, PdfPage } from './text';

/** Running heads and feet are in the outer tenth of a page; the next line of text is further in. */
const MARGIN = 0.1;
/** A line repeated on this many pages is no coincidence, even in a leaflet of two pages. */
const FEWEST_PAGES = 2;

/** A page number, alone or as "Page 3 of 7", "- 3 -". */
const PAGE_NUMBER = /^\W*(?:\p{L}{0,6}\.?\s*)?\d{1,4}(?:\s*(?:\/|of|von|de|из)\s*\d{1,4})?\W*$/iu;

/** The fragments of all pages that are running heads, feet and page numbers, which become clutter. */
export function marginsOf(pages: readonly PdfPage[]): ReadonlySet<Fragment> {
  const seen = new Map<string, Set<number>>();
  pages.forEach((page, at) => {
    for (const fragment of inMargin(page)) {
      const key = sameOnEachPage(fragment);
      seen.set(key, (seen.get(key) ?? new Set()).add(at));
    }
  });
  const margins = new Set<Fragment>();
  for (const page of pages) {
    for (const fragment of inMargin(page)) {
      const isRepeated = (seen.get(sameOnEachPage(fragment))?.size ?? 0) >= FEWEST_PAGES;
      if (isRepeated || PAGE_NUMBER.test(fragment.text)) margins.add(fragment);
    }
  }
  return margins;
}

function inMargin({ fragments, height }: PdfPage): readonly Fragment[] {
  return fragments.filter(({ baseline }) => baseline < height * MARGIN || baseline > height * (1 - MARGIN));
}

/** A head's words and height, without the page numbers and dates in it. */
function sameOnEachPage({ text, baseline }: Fragment): string {
  return `${Math.round(baseline / 4)} ${text.replace(/\d+/g, '#')}`;
}
