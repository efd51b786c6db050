/** Undo and redo as values: the steps that are in force, and those undone since. */

/** More steps back than these nobody remembers having taken. */
const DEPTH = 50;

/** Where a step was before an answer was asked for that decides whether it holds. */
type Origin = 'new' | 'done' | 'undone';

/** A change that can be undone. */
export interface Step<Change> {
  readonly change: Change;
  /** Where the step goes back to if its change, or undoing it, fails; null once it is certain. */
  readonly origin: Origin | null;
}

/** In each list the step to be undone or redone next is last. */
export interface History<Change> {
  readonly done: readonly Step<Change>[];
  readonly undone: readonly Step<Change>[];
}

/** The history in which nothing has been done. */
export const noHistory: History<never> = { done: [], undone: [] };

/** Adds a change; redoing what was undone before it is no longer possible. `pending`: it may yet fail. */
export function record<Change>(history: History<Change>, change: Change, pending = false): History<Change> {
  return { done: [...history.done, { change, origin: pending ? 'new' : null } as const].slice(-DEPTH), undone: [] };
}

/** Moves the last change to those undone. */
export function undo<Change>({ done, undone }: History<Change>, pending = false): History<Change> {
  const last = done.at(-1);
  if (last === undefined) return { done, undone };
  return { done: done.slice(0, -1), undone: [...undone, moved(last, 'done', pending)] };
}

/** Moves the change undone last back to those in force. */
export function redo<Change>({ done, undone }: History<Change>, pending = false): History<Change> {
  const last = undone.at(-1);
  if (last === undefined) return { done, undone };
  return { done: [...done, moved(last, 'undone', pending)], undone: undone.slice(0, -1) };
}

function moved<Change>({ change, origin }: Step<Change>, from: 'done' | 'undone', pending: boolean): Step<Change> {
  if (!pending) return { change, origin: null };
  // Back where it came from, there is nothing left to go wrong.
  const isHome = origin !== null && origin !== 'new' && origin !== from;
  return { change, origin: isHome ? null : (origin ?? from) };
}

/** What was asked for has come about: the pending steps of these changes are certain. */
export function settle<Change>(history: History<Change>, isOf: (change: Change) => boolean): History<Change> {
  const certain = (step: Step<Change>): Step<Change> =>
    step.origin !== null && isOf(step.change) ? { ...step, origin: null } : step;
  return { done: history.done.map(certain), undone: history.undone.map(certain) };
}

/** What was asked for has failed: the pending steps of these changes go back to where they were, or, if new, away. */
export function revert<Change>(history: History<Change>, isOf: (change: Change) => boolean): History<Change> {
  const isPending = ({ change, origin }: Step<Change>): boolean => origin !== null && isOf(change);
  const back = (steps: readonly Step<Change>[], origin: Origin): readonly Step<Change>[] =>
    steps
      .filter((step) => isPending(step) && step.origin === origin)
      .map(({ change }) => ({ change, origin: null }))
      .reverse();
  const staying = (steps: readonly Step<Change>[]) => steps.filter((step) => !isPending(step));
  return {
    done: [...staying(history.done), ...back(history.undone, 'done')],
    undone: [...staying(history.undone), ...back(history.done, 'undone')],
  };
}
