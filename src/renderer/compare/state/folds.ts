import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';

/** Prefixes of the keys of long runs and of page clutter; the keys of filtered rows begin differently. */
const RUN_PREFIX = 'run-';
const CLUTTER_PREFIX = 'fold-';

/**
 * The folds that the user, or a search, has opened or closed, by the key of the fold or run. Not in `CompareState`, so
 * that opening one of thousands renders only that one; and not in each fold, because a search opens it from outside.
 */
export class FoldStore {
  #chosen = new Map<string, boolean>();
  #isPrinting = false;
  readonly #listeners = new Set<() => void>();

  /** Whether a fold is open: as the user chose, else by default. */
  isOpen(key: string, byDefault: boolean): boolean {
    return (this.#isPrinting && key.startsWith(RUN_PREFIX)) || (this.#chosen.get(key) ?? byDefault);
  }

  /** Whether the page is being printed. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  /**
   * On paper long runs are unfolded, because they cannot be opened there. A filter's folds stay, because the user chose
   * them.
   */
  print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#notify();
  }

  set(key: string, open: boolean): void {
    this.#chosen.set(key, open);
    this.#notify();
  }

  /** Forgets the choices about page clutter. */
  resetClutter(): void {
    this.#chosen = new Map([...this.#chosen].filter(([key]) => !key.startsWith(CLUTTER_PREFIX)));
    this.#notify();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Opens long runs while the page is printed. */
export function usePrinting(folds: FoldStore): void {
  useEffect(() => {
    const begin = (): void => folds.print(true);
    const end = (): void => folds.print(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [folds]);
}

/** The context of `useFolds`. */
export const FoldsContext = createContext<FoldStore | null>(null);

/** The folds of the page. */
export function useFolds(): FoldStore {
  const folds = useContext(FoldsContext);
  if (folds === null) throw new Error('A fold is rendered outside the page.');
  return folds;
}

/** Whether one fold is open, and a function that opens or closes it. */
export function useFold(key: string, byDefault: boolean): readonly [boolean, (open: boolean) => void] {
  const folds = useFolds();
  const open = useSyncExternalStore(folds.subscribe, () => folds.isOpen(key, byDefault));
  const set = useCallback((next: boolean) => folds.set(key, next), [folds, key]);
  return [open, set];
}
