/** Which two articles are compared, and on which side each is. */
import type { Selection } from './state';

/** The same articles with the sides swapped. */
export function swapped({ left, right }: Selection): Selection {
  return { left: right, right: left };
}

/** Whether two selections have the same articles on the same sides. */
export function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  return one?.left === other?.left && one?.right === other?.right;
}

/** Whether one selection is the other with the sides swapped; an article beside itself has no sides to swap. */
export function isSwapped(one: Selection | null, other: Selection | null): boolean {
  return one !== null && other !== null && one.left !== one.right && isSameSelection(one, swapped(other));
}

/** Whether two selections have the same articles, whichever side each is on. */
export function isSamePair(one: Selection, other: Selection): boolean {
  return isSameSelection(one, other) || isSwapped(one, other);
}
