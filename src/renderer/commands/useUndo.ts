import { useCallback, useEffect, useRef } from 'react';
import type { Story } from '../../contract';
import { undoing } from '../../messages/commands';

/** More steps back than this nobody remembers having taken. */
const depth = 50;

/** Something a person did that can be undone and redone. */
export interface Change {
  /** The name of the change, as it follows "Undone:". */
  readonly name: string;
  readonly back: () => void;
  readonly forth: () => void;
  /**
   * Whether what it changes is on screen, so that nothing changes unseen; if not, asks for it to be shown. Absent where
   * it is always so.
   */
  readonly isShown?: () => boolean;
}

/** Changes in one order, whether to the view, to links or to the library: the last is undone first. */
export interface Undo {
  readonly remember: (change: Change) => void;
  /** Undoes the last change; returns the sentence that says so. */
  readonly undo: () => string;
  /** Redoes what was undone last; returns the sentence that says so. */
  readonly redo: () => string;
}

/** Changes that are in force, and changes undone since; in each list the next one is last. */
interface Changes {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

const none: Changes = { done: [], undone: [] };

/** One stack of all changes that can be undone. Another story has other articles: with it the stack starts empty. */
export function useUndo(story: Story | null): Undo {
  const changes = useRef(none);
  const remember = useCallback((change: Change) => {
    changes.current = { done: [...changes.current.done, change].slice(-depth), undone: [] };
  }, []);
  const undo = useCallback(() => {
    const { done, undone } = changes.current;
    const last = done.at(-1);
    if (last === undefined) return undoing.nothingToUndo;
    if (last.isShown?.() === false) return undoing.undoLater({ name: last.name });
    changes.current = { done: done.slice(0, -1), undone: [...undone, last] };
    last.back();
    return undoing.undone({ name: last.name });
  }, []);
  const redo = useCallback(() => {
    const { done, undone } = changes.current;
    const next = undone.at(-1);
    if (next === undefined) return undoing.nothingToRedo;
    if (next.isShown?.() === false) return undoing.redoLater({ name: next.name });
    changes.current = { done: [...done, next], undone: undone.slice(0, -1) };
    next.forth();
    return undoing.redone({ name: next.name });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done to one story is not undone in the next
  useEffect(() => {
    changes.current = none;
  }, [story]);
  return { remember, undo, redo };
}
