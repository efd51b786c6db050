/** Calls back at once, then at most once per interval; calls in between are merged into one at its end. */
export class Throttle {
  readonly #callback: () => void;
  readonly #interval: number;
  #timer: NodeJS.Timeout | undefined;
  #isDue = false;

  /** `interval`: in milliseconds. */
  constructor(callback: () => void, interval: number) {
    this.#callback = callback;
    this.#interval = interval;
  }

  call(): void {
    if (this.#timer !== undefined) {
      this.#isDue = true;
      return;
    }
    this.#callback();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#isDue) return;
      this.#isDue = false;
      this.call();
    }, this.#interval);
  }

  /** Stops all further callbacks. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isDue = false;
  }
}
