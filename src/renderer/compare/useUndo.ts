import { useCallback, useRef } from 'react';

/** More steps back than this nobody remembers having taken. */
const depth = 50;

/** A change of the view that can be taken back. */
interface Change {
  /** What was done, as it follows "Undone:". */
  readonly name: string;
  readonly back: () => void;
}

/** What a reader did to the view, to be taken back one by one. */
export interface Undo {
  readonly remember: (name: string, back: () => void) => void;
  /** Takes the last change back; returns its name, or null when there is none. */
  readonly undo: () => string | null;
  /** Forgets all: another story has other articles. */
  readonly forget: () => void;
}

/** A stack of the changes to the view: nothing of the articles is ever changed. */
export function useUndo(): Undo {
  const changes = useRef<readonly Change[]>([]);
  const remember = useCallback((name: string, back: () => void) => {
    changes.current = [...changes.current, { name, back }].slice(-depth);
  }, []);
  const undo = useCallback(() => {
    const last = changes.current.at(-1);
    changes.current = changes.current.slice(0, -1);
    last?.back();
    return last?.name ?? null;
  }, []);
  const forget = useCallback(() => {
    changes.current = [];
  }, []);
  return { remember, undo, forget };
}
