/** Divides a long list into stretches: consecutive items that are rendered, or replaced by a placeholder, together. */

/** Items in a stretch. */
export const STRETCH_LENGTH = 24;

/** The items by the stretch they are in. */
export function inStretches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / STRETCH_LENGTH) }, (_, at) =>
    items.slice(at * STRETCH_LENGTH, (at + 1) * STRETCH_LENGTH),
  );
}

/** How to find and estimate an item. The answers never change for one item. */
export interface ItemTraits<Item> {
  readonly keyOf: (item: Item) => string;
  /** The anchors that `ensureRendered` finds it by. */
  readonly anchorsOf: (item: Item) => readonly string[];
  /** Its estimated height, in ems. */
  readonly heightOf: (item: Item) => number;
}

/** The stretches of a list, with the properties of each at its index. */
export interface Stretches<Item> {
  readonly items: readonly (readonly Item[])[];
  /** The key of each first item. */
  readonly keys: readonly string[];
  /** Estimates, in ems. */
  readonly heights: readonly number[];
  /** The index of the stretch that contains an anchor, or -1. */
  readonly indexOf: (anchor: string) => number;
}

const cache = new WeakMap<readonly unknown[], Stretches<unknown>>();

/** The stretches of a list; cached, because switching the layout back and forth renders the same lists again. */
export function stretchesOf<Item>(list: readonly Item[], traits: ItemTraits<Item>): Stretches<Item> {
  const cached = cache.get(list) as Stretches<Item> | undefined;
  if (cached !== undefined) return cached;
  const { keyOf, anchorsOf, heightOf } = traits;
  const items = inStretches(list);
  let indices: Map<string, number> | null = null;
  const stretches: Stretches<Item> = {
    items,
    keys: items.map(([first]) => (first === undefined ? '' : keyOf(first))),
    heights: items.map((own) => own.reduce((sum, item) => sum + heightOf(item), 0)),
    indexOf: (anchor) => {
      if (indices === null) {
        indices = new Map();
        for (const [index, own] of items.entries())
          for (const item of own) for (const anchor of anchorsOf(item)) indices.set(anchor, index);
      }
      return indices.get(anchor) ?? -1;
    },
  };
  cache.set(list, stretches);
  return stretches;
}
