/**
 * Of a long comparison only what is near the view is drawn. Whatever goes to a place, be it a key, a chip, a hit or a
 * click in the overview, has that place drawn first, by one of its names: `left-12` is a paragraph, anything else the
 * key of a row, a place or a difference.
 */

/** Something that draws a part of what it holds. */
interface Drawer {
  /** The element that would show a name, drawn or not; null when it is not in this list. */
  readonly elementOf: (name: string) => Element | null;
  readonly isDrawn: (name: string) => boolean;
  readonly draw: (name: string) => void;
}

const drawers = new Set<Drawer>();

/** Makes a drawer known; returns what takes it back. */
export function addDrawer(drawer: Drawer): () => void {
  drawers.add(drawer);
  return () => drawers.delete(drawer);
}

/**
 * Draws what has a name; does nothing where it is drawn, or folded away. One that this draws in turn is asked as well.
 */
export function draw(name: string): void {
  for (const drawer of drawers) drawer.draw(name);
}

/** The placeholder of something that is not drawn; null if it is drawn, or nowhere. */
export function undrawnPlace(name: string): Element | null {
  for (const drawer of drawers) if (!drawer.isDrawn(name)) return drawer.elementOf(name);
  return null;
}

let awaited: string | null = null;

/** Names what will be gone to as soon as other rows are on the page: they are drawn with it from the first. */
export function awaitDrawing(name: string | null): void {
  awaited = name;
}

/** The name that will be gone to next. */
export function awaitedName(): string | null {
  return awaited;
}
