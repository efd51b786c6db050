/**
 * Windowed lists render only the items near the viewport. Before anything scrolls to a target (a key, a chip, a hit, a
 * click in the miniature), the target is rendered by its anchor: `left-12` for a paragraph, else the key of a row, a
 * stub or a difference.
 */

/** A windowed list on the page. */
interface WindowedListHandle {
  /** The stretch that contains an anchor, rendered or not; null if it is not in this list. */
  readonly elementOf: (anchor: string) => Element | null;
  /** True also for an anchor that is not in this list. */
  readonly isRendered: (anchor: string) => boolean;
  readonly ensureRendered: (anchor: string) => void;
}

const lists = new Set<WindowedListHandle>();

/** Registers a list. Returns a function that removes it. */
export function addWindowedList(list: WindowedListHandle): () => void {
  lists.add(list);
  return () => lists.delete(list);
}

/**
 * Renders an anchor; does nothing if it is rendered already, or folded. Includes lists that this mounts inside the item
 * that contains the anchor.
 */
export function ensureRendered(anchor: string): void {
  for (const list of lists) list.ensureRendered(anchor);
}

/** The placeholder that contains an anchor; null if the anchor is rendered, or not on the page. */
export function placeholderOf(anchor: string): Element | null {
  for (const list of lists) if (!list.isRendered(anchor)) return list.elementOf(anchor);
  return null;
}

let pending: string | null = null;

/** Sets the anchor to scroll to once the next view is rendered: lists then render it from the start. */
export function setPendingAnchor(anchor: string | null): void {
  pending = anchor;
}

/** The anchor to scroll to once the next view is rendered, or null. */
export function pendingAnchor(): string | null {
  return pending;
}
