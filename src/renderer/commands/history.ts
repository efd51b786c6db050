/** Undo and redo as values: the steps in force, and the steps undone since. */

/** Users do not remember more steps than this. */
const DEPTH = 50;

/** Where a step was before a request whose answer decides whether it is valid. */
type StepOrigin = 'new' | 'done' | 'undone';

/** A change that can be undone. */
export interface HistoryStep<Change> {
  readonly change: Change;
  /** Where the step returns to if its change, or undoing it, fails; null once it is certain. */
  readonly origin: StepOrigin | null;
}

/** The last step of each list is the next to be undone or redone. */
export interface History<Change> {
  readonly done: readonly HistoryStep<Change>[];
  readonly undone: readonly HistoryStep<Change>[];
}

/** The empty history. */
export const noHistory: History<never> = { done: [], undone: [] };

/** Adds a change, after which earlier undone changes can no longer be redone. `pending`: it may still fail. */
export function record<Change>(history: History<Change>, change: Change, pending = false): History<Change> {
  return { done: [...history.done, { change, origin: pending ? 'new' : null } as const].slice(-DEPTH), undone: [] };
}

/** Moves the last change to the undone ones. */
export function undo<Change>({ done, undone }: History<Change>, pending = false): History<Change> {
  const last = done.at(-1);
  if (last === undefined) return { done, undone };
  return { done: done.slice(0, -1), undone: [...undone, moved(last, 'done', pending)] };
}

/** Moves the last undone change back to those in force. */
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
  // A step that is back where it came from no longer depends on the answer.
  const isHome = origin !== null && origin !== 'new' && origin !== from;
  return { change, origin: isHome ? null : (origin ?? from) };
}

/** Marks the pending steps of these changes as certain: they have succeeded. */
export function settle<Change>(history: History<Change>, isOf: (change: Change) => boolean): History<Change> {
  const certain = (step: HistoryStep<Change>): HistoryStep<Change> =>
    step.origin !== null && isOf(step.change) ? { ...step, origin: null } : step;
  return { done: history.done.map(certain), undone: history.undone.map(certain) };
}

/** Moves the pending steps of these changes, which have failed, back to where they were; drops them if they are new. */
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
