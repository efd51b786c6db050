/**
 * How many rows or paragraphs are drawn or left undrawn together. The browser watches each such stretch for coming into
 * sight, in every frame: two articles of 5,000 paragraphs scroll at 9 frames a second when each paragraph is watched, at
 * 60 so.
 */
export const stretch = 24;

/** So many are watched one by one: each is known to be in sight by itself, and its height is guessed more closely. */
const watchedAlone = 5 * stretch;

/** A list by the stretches it is drawn in. */
export function inStretches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / stretch) }, (_, at) =>
    items.slice(at * stretch, (at + 1) * stretch),
  );
}

/** Whether a list is so long that it must be drawn in stretches to scroll smoothly. */
export function isLong(items: readonly unknown[]): boolean {
  return items.length > watchedAlone;
}
