/** Undo and redo as values: the steps in force, and the steps undone since. */

/** More steps back than these nobody remembers having taken. */
const DEPTH = 50;

/** Where a step was before a request whose answer decides whether it holds. */
type StepOrigin = 'new' | 'done' | 'undone';

/** A change that can be undone. */
export interface HistoryStep<Change> {
  readonly change: Change;
  /** Where the step goes back to if its change, or undoing it, fails; null once it is certain. */
  readonly origin: StepOrigin | null;
}

/** In each list the step to be undone or redone next is last. */
export interface History<Change> {
  readonly done: readonly HistoryStep<Change>[];
  readonly undone: readonly HistoryStep<Change>[];
}

/** The history in which nothing has been done. */
export const noHistory: History<never> = { done: [], undone: [] };

/** Adds a change, after which earlier undone changes can no longer be redone. `pending`: it may yet fail. */
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

function moved<Change>(
  { change, origin }: HistoryStep<Change>,
  from: 'done' | 'undone',
  pending: boolean,
): HistoryStep<Change> {
  if (!pending) return { change, origin: null };
  // Back where it came from, it no longer depends on the answer.
  const isHome = origin !== null && origin !== 'new' && origin !== from;
  return { change, origin: isHome ? null : (origin ?? from) };
}

/** The pending steps of these changes have succeeded and are certain. */
export function settle<Change>(history: History<Change>, isOf: (change: Change) => boolean): History<Change> {
  const certain = (step: HistoryStep<Change>): HistoryStep<Change> =>
    step.origin !== null && isOf(step.change) ? { ...step, origin: null } : step;
  return { done: history.done.map(certain), undone: history.undone.map(certain) };
}

/** The pending steps of these changes have failed: they go back to where they were, or are dropped if they are new. */
export function revert<Change>(history: History<Change>, isOf: (change: Change) => boolean): History<Change> {
  const isPending = ({ change, origin }: HistoryStep<Change>): boolean => origin !== null && isOf(change);
  const back = (steps: readonly HistoryStep<Change>[], origin: StepOrigin): readonly HistoryStep<Change>[] =>
    steps
      .filter((step) => isPending(step) && step.origin === origin)
      .map(({ change }) => ({ change, origin: null }))
      .reverse();
  const staying = (steps: readonly HistoryStep<Change>[]) => steps.filter((step) => !isPending(step));
  return {
    done: [...staying(history.done), ...back(history.undone, 'done')],
    undone: [...staying(history.undone), ...back(history.done, 'undone')],
  };
}
