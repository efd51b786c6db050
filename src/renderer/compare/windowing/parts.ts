/** How a long list is parted into stretches that are drawn, or left undrawn, as one. */

/** How many items are drawn or left undrawn together. */
export const stretch = 24;

/** The items by the stretches they are drawn in. */
export function inStretches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / stretch) }, (_, at) =>
    items.slice(at * stretch, (at + 1) * stretch),
  );
}

/** An item's key, names and probable height: always the same for one item. */
export interface Describe<Item> {
  readonly keyOf: (item: Item) => string;
  /** The names an item can be reached by (`draw`). */
  readonly namesOf: (item: Item) => readonly string[];
  /** The height an item will probably have, in ems. */
  readonly heightOf: (item: Item) => number;
}

/** A list in stretches; each stretch is described at its index. */
export interface Parts<Item> {
  readonly stretches: readonly (readonly Item[])[];
  /** The key of each first item. */
  readonly keys: readonly string[];
  /** In ems. */
  readonly heights: readonly number[];
  /** The stretch of the item that has a name, or -1. */
  readonly indexOf: (name: string) => number;
}

const known = new WeakMap<readonly unknown[], Parts<unknown>>();

/**
 * The parts of a list; worked out once, for the same list is drawn again whenever the layout is switched to and fro.
 */
export function partsOf<Item>(items: readonly Item[], describe: Describe<Item>): Parts<Item> {
  const before = known.get(items) as Parts<Item> | undefined;
  if (before !== undefined) return before;
  const { keyOf, namesOf, heightOf } = describe;
  const stretches = inStretches(items);
  let at: Map<string, number> | null = null;
  const parts: Parts<Item> = {
    stretches,
    keys: stretches.map(([first]) => (first === undefined ? '' : keyOf(first))),
    heights: stretches.map((own) => own.reduce((sum, item) => sum + heightOf(item), 0)),
    indexOf: (name) => {
      if (at === null) {
        at = new Map();
        for (const [index, own] of stretches.entries())
          for (const item of own) for (const one of namesOf(item)) at.set(one, index);
      }
      return at.get(name) ?? -1;
    },
  };
  known.set(items, parts);
  return parts;
}
