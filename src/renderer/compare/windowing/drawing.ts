/**
 * Windowed lists render only the items near the viewport. Before anything goes elsewhere (a key, a chip, a hit, a click
 * in the miniature) it has the target rendered, by its anchor: `left-12` for a paragraph, else the key of a row, a stub
 * or a difference.
 */

/** A windowed list on the page. */
interface WindowedListHandle {
  /** The stretch that contains an anchor, rendered or not; null if it is not in this list. */
  readonly elementOf: (anchor: string) => Element | null;
  /** True also for an anchor that is not in this list. */
  readonly isDrawn: (anchor: string) => boolean;
  readonly draw: (anchor: string) => void;
}

const lists = new Set<WindowedListHandle>();

/** Registers a list. Returns a function that removes it. */
export function addWindowedList(list: WindowedListHandle): () => void {
  lists.add(list);
  return () => lists.delete(list);
}

/**
 * Renders an anchor; does nothing if it is rendered already, or folded. A list that this adds to the page, inside the
 * item that contains the anchor, is asked too.
 */
export function draw(anchor: string): void {
  for (const list of lists) list.draw(anchor);
}

/** The placeholder that contains an anchor; null if the anchor is rendered, or not on the page. */
export function undrawnPlace(anchor: string): Element | null {
  for (const list of lists) if (!list.isDrawn(anchor)) return list.elementOf(anchor);
  return null;
}

let awaited: string | null = null;

/** Sets the anchor to scroll to once the next view is rendered: lists then render it from the start. */
export function awaitDrawing(anchor: string | null): void {
  awaited = anchor;
}

/** The anchor to scroll to once the next view is rendered, or null. */
export function awaitedName(): string | null {
  return awaited;
}
