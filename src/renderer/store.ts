import { useSyncExternalStore } from 'react';

/**
 * The state of a screen, changed by actions only. It is outside React so that handlers always read the latest state:
 * two keys may be pressed before the next render.
 */
export class StateStore<State, Action> {
  #state: State;
  readonly #reduce: (state: State, action: Action) => State;
  readonly #listeners = new Set<() => void>();

  constructor(reduce: (state: State, action: Action) => State, initial: State) {
    this.#reduce = reduce;
    this.#state = initial;
  }

  get state(): State {
    return this.#state;
  }

  /** The state that an action would result in. */
  after(action: Action): State {
    return this.#reduce(this.#state, action);
  }

  readonly dispatch = (action: Action): void => this.replace(this.after(action));

  /** Replaces the state, by one that `after` returned. */
  replace(next: State): void {
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after each change; returns a function that unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** The state of a store; rerenders when it changes. */
export function useStore<State, Action>(store: StateStore<State, Action>): State {
  return useSyncExternalStore(store.subscribe, () => store.state);
}
