/** Lists of decisions, and the way back and forth between those of one sitting. */
import type { KeptDecision, Link } from '../../../contract';

export type List = readonly KeptDecision[];

type Ends = Pick<Link, 'left' | 'right'>;

/** What the list was before, the latest last, and what was undone since, the next to redo last. */
export interface History {
  readonly past: readonly List[];
  readonly future: readonly List[];
}

export const emptyHistory: History = { past: [], future: [] };

/** A history and the list to go to. */
interface Step {
  readonly history: History;
  readonly list: List;
}

/** After something new was decided: what was undone cannot be redone any more. */
export function recorded({ past }: History, before: List): History {
  return { past: [...past, before], future: [] };
}

/** One step back from the list as it is now; null at the beginning. */
export function undone({ past, future }: History, now: List): Step | null {
  const list = past.at(-1);
  return list === undefined ? null : { list, history: { past: past.slice(0, -1), future: [...future, now] } };
}

/** One step forth; null when nothing was undone. */
export function redone({ past, future }: History, now: List): Step | null {
  const list = future.at(-1);
  return list === undefined ? null : { list, history: { past: [...past, now], future: future.slice(0, -1) } };
}

/** The list when left is right. */
export function turned(list: List): List {
  return list.map((decision) => ({ ...decision, left: decision.right, right: decision.left }));
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((index, at) => index === b[at]);

/** The list with one more decision, which takes the place of an earlier one about just these paragraphs. */
export function withDecision(list: List, decision: KeptDecision): List {
  return [
    ...list.filter(({ left, right }) => !isSame(left, decision.left) || !isSame(right, decision.right)),
    decision,
  ];
}

/**
 * The links that a decision about these paragraphs would stand over: each that puts one of the left beside one of the
 * right, as the engine has it.
 */
export function givingWay(links: readonly Link[], { left, right }: Ends): readonly Link[] {
  return links.filter(
    (link) => link.left.some((index) => left.includes(index)) && link.right.some((index) => right.includes(index)),
  );
}
