import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';

/** Prefixes of the keys of long runs and of page clutter; the keys of filtered rows begin differently. */
const runPrefix = 'run-';
const furniturePrefix = 'fold-';

/**
 * The folds a reader, or a search, has opened or closed, by the key of the fold or run. A store of its own and
 * not state of each fold: a hit inside a fold must be able to open it from outside, and only that fold is drawn again.
 */
export class Openings {
  #chosen = new Map<string, boolean>();
  #isPrinting = false;
  readonly #listeners = new Set<() => void>();

  /** Whether something is open: as chosen, else as it is by itself. */
  isOpen(key: string, byItself: boolean): boolean {
    return (this.#isPrinting && key.startsWith(runPrefix)) || (this.#chosen.get(key) ?? byItself);
  }

  /** Whether the page is being printed. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  /**
   * On paper no run is folded for its length: nobody can open it there. What a filter folds was folded by the reader.
   */
  print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#tell();
  }

  set(key: string, open: boolean): void {
    this.#chosen.set(key, open);
    this.#tell();
  }

  /** All page clutter as it is by itself again. */
  resetFurniture(): void {
    this.#chosen = new Map([...this.#chosen].filter(([key]) => !key.startsWith(furniturePrefix)));
    this.#tell();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Opens what must not be folded on paper, while the page is printed. */
export function usePrinting(openings: Openings): void {
  useEffect(() => {
    const begin = (): void => openings.print(true);
    const end = (): void => openings.print(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [openings]);
}

export const OpeningsContext = createContext<Openings | null>(null);

/** The openings of the page. */
export function useOpenings(): Openings {
  const openings = useContext(OpeningsContext);
  if (openings === null) throw new Error('A fold is drawn outside the page.');
  return openings;
}

/** Whether one fold is open, and what opens or closes it. */
export function useOpening(key: string, byItself: boolean): readonly [boolean, (open: boolean) => void] {
  const openings = useOpenings();
  const open = useSyncExternalStore(openings.subscribe, () => openings.isOpen(key, byItself));
  const set = useCallback((next: boolean) => openings.set(key, next), [openings, key]);
  return [open, set];
}
