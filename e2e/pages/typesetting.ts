/** Measures of text as it is painted. */
import type { Locator, Page } from '@playwright/test';
import { marks } from './marks';

/** The number of characters in each full line of long paragraphs. */
export function lineLengths(paragraphs: Locator): Promise<readonly number[]> {
  return paragraphs.evaluateAll((all) =>
    all
      .filter((one) => (one.textContent ?? '').length > 280 && one.getBoundingClientRect().height > 0)
      .flatMap((paragraph) => {
        const range = document.createRange();
        const lines = new Map<number, number>();
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (let at = 0; at < (node.textContent?.length ?? 0); at++) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const line = Math.round(range.getBoundingClientRect().bottom / 10);
            lines.set(line, (lines.get(line) ?? 0) + 1);
          }
        }
        // The last line ends with the text.
        return [...lines.values()].slice(0, -1);
      }),
  );
}

/** The share of the paragraph's width that each line fills, without the last line of each paragraph. */
export function filledShareOfLines(paragraphs: Locator): Promise<readonly number[]> {
  return paragraphs.evaluateAll((all) =>
    all.flatMap((paragraph) => {
      const box = paragraph.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const ends: { middle: number; right: number }[] = [];
      for (const { top, bottom, right } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        // Marked words are a little higher or lower than the words beside them.
        const line = ends.find((one) => Math.abs(one.middle - middle) < 8);
        if (line === undefined) ends.push({ middle, right });
        else line.right = Math.max(line.right, right);
      }
      return ends.slice(0, -1).map(({ right }) => (right - box.left) / box.width);
    }),
  );
}

/** The share of the window, measured at 20 heights between its bars, that shows drawn text. */
export function drawnShareOfWindow(page: Page): Promise<number> {
  return page.evaluate((drawn) => {
    const heights = Array.from({ length: 20 }, (_, at) => 60 + ((window.innerHeight - 140) * at) / 20);
    const isText = (y: number): boolean =>
      [0.25, 0.75].some((x) =>
        document.elementsFromPoint(window.innerWidth * x, y).some((one) => one.closest(drawn) !== null),
      );
    return heights.filter(isText).length / heights.length;
  }, marks.drawn);
}
