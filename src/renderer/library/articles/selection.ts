/** Which articles of a list are chosen, by their ids: they stay chosen while the list is sorted or changes. */

export interface Selection {
  /** In the order in which they were chosen. */
  readonly chosen: readonly number[];
  /** The row from which a stretch is chosen. */
  readonly anchor: number;
}

export const nothingChosen: Selection = { chosen: [], anchor: 0 };

/** Chooses one more article, or one less. */
export function toggled({ chosen }: Selection, id: number, row: number): Selection {
  const without = chosen.filter((one) => one !== id);
  return { chosen: without.length < chosen.length ? without : [...chosen, id], anchor: row };
}

/** Chooses these as well. */
export function withAll({ chosen, anchor }: Selection, ids: readonly number[]): Selection {
  const there = new Set(chosen);
  return { chosen: [...chosen, ...ids.filter((id) => !there.has(id))], anchor };
}

/** The rows from the anchor to a row, first and last. */
export function stretch({ anchor }: Selection, row: number): readonly [number, number] {
  return [Math.min(anchor, row), Math.max(anchor, row)];
}
