/** A longer run is folded to its first paragraphs: it would push what the articles share far apart. */
const longestOpenRun = 8;
export const shownOfLongRun = 4;

/** How many items of a run are shown while it is folded. */
export function shownOfRun(items: number): number {
  return items > longestOpenRun ? shownOfLongRun : items;
}
