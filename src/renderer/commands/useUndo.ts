import { useCallback, useEffect, useRef } from 'react';
import type { Story } from '../../contract';

/** More steps back than this nobody remembers having taken. */
const depth = 50;

/** Something a reader did that can be taken back, and done again. */
export interface Change {
  /** What was done, as it follows "Undone:". */
  readonly name: string;
  readonly back: () => void;
  readonly forth: () => void;
  /**
   * Whether what it changes is on screen, so that nothing changes unseen; if not, asks for it to be shown. Absent where
   * it is always so.
   */
  readonly isShown?: () => boolean;
}

/** What a reader did, to the view or about the links, in one order: the last is the first to be taken back. */
export interface Undo {
  readonly remember: (change: Change) => void;
  /** Takes the last change back; returns what there is to say. */
  readonly undo: () => string;
  /** Does again what was taken back last; returns what there is to say. */
  readonly redo: () => string;
}

/** What was done and not taken back, and what was taken back since, each with the next one last. */
interface Changes {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

const none: Changes = { done: [], undone: [] };

/** One stack of all changes that can be taken back; with another story, which has other articles, it begins anew. */
export function useUndo(story: Story | null): Undo {
  const changes = useRef(none);
  const remember = useCallback((change: Change) => {
    changes.current = { done: [...changes.current.done, change].slice(-depth), undone: [] };
  }, []);
  const undo = useCallback(() => {
    const { done, undone } = changes.current;
    const last = done.at(-1);
    if (last === undefined) return 'Nothing to undo.';
    if (last.isShown?.() === false) return `Not undone yet: ${last.name}. Its two articles come first.`;
    changes.current = { done: done.slice(0, -1), undone: [...undone, last] };
    last.back();
    return `Undone: ${last.name}.`;
  }, []);
  const redo = useCallback(() => {
    const { done, undone } = changes.current;
    const next = undone.at(-1);
    if (next === undefined) return 'Nothing to do again.';
    if (next.isShown?.() === false) return `Not done again yet: ${next.name}. Its two articles come first.`;
    changes.current = { done: [...done, next], undone: undone.slice(0, -1) };
    next.forth();
    return `Done again: ${next.name}.`;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done to one story is not undone in the next
  useEffect(() => {
    changes.current = none;
  }, [story]);
  return { remember, undo, redo };
}
