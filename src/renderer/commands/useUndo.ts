import { useCallback, useRef } from 'react';
import { undoing } from '../../messages/commands';
import { type History, noHistory, record, redo as redone, undo as undone } from './history';

/** Something the user did that can be undone and redone by calling a function. */
export interface UndoableChange {
  /** The name of the change, as it follows "Undone:". */
  readonly name: string;
  readonly back: () => void;
  readonly forth: () => void;
}

/** Changes in one order: the last is undone first. */
export interface Undo {
  readonly remember: (change: UndoableChange) => void;
  /** Undoes the last change; returns the sentence that says so. */
  readonly undo: () => string;
  /** Redoes the change undone last; returns the sentence that says so. */
  readonly redo: () => string;
}

/** A history of changes that main keeps: to undo one is to ask main for the opposite. */
export function useUndo(): Undo {
  const history = useRef<History<UndoableChange>>(noHistory);
  const remember = useCallback((change: UndoableChange) => {
    history.current = record(history.current, change);
  }, []);
  const undo = useCallback(() => {
    const last = history.current.done.at(-1)?.change;
    if (last === undefined) return undoing.nothingToUndo;
    history.current = undone(history.current);
    last.back();
    return undoing.undone({ name: last.name });
  }, []);
  const redo = useCallback(() => {
    const next = history.current.undone.at(-1)?.change;
    if (next === undefined) return undoing.nothingToRedo;
    history.current = redone(history.current);
    next.forth();
    return undoing.redone({ name: next.name });
  }, []);
  return { remember, undo, redo };
}
