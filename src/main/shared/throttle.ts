/** Tells at once, and then at most once in so many milliseconds; what was to be told meanwhile is told at their end. */
export class Throttle {
  readonly #tell: () => void;
  readonly #milliseconds: number;
  #timer: NodeJS.Timeout | undefined;
  #waits = false;

  constructor(tell: () => void, milliseconds: number) {
    this.#tell = tell;
    this.#milliseconds = milliseconds;
  }

  tell(): void {
    if (this.#timer !== undefined) {
      this.#waits = true;
      return;
    }
    this.#tell();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#waits) return;
      this.#waits = false;
      this.tell();
    }, this.#milliseconds);
  }

  /** Nothing more is told. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waits = false;
  }
}
