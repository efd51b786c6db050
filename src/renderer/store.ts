import { useSyncExternalStore } from 'react';

/**
 * The state of a screen, changed by actions only. It is kept outside React so that a handler reads it as of now: two
 * keys may be pressed before the page is rendered once.
 */
export class Store<State, Action> {
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

  /** The state an action would lead to. */
  after(action: Action): State {
    return this.#reduce(this.#state, action);
  }

  readonly dispatch = (action: Action): void => {
    const next = this.after(action);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  };

  /** Calls back after each change; returns the function that ends the subscription. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** The state of a store; renders again when it changes. */
export function useStore<State, Action>(store: Store<State, Action>): State {
  return useSyncExternalStore(store.subscribe, () => store.state);
}
