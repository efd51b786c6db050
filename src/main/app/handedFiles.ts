import { z } from 'zod/mini';
import { MOST_ARTICLES } from '../sources/load';

const handedSchema = z.object({ files: z.array(z.string()).check(z.maxLength(MOST_ARTICLES)) });

/** The files a second start hands to the first, by absolute paths. */
export type Handed = z.infer<typeof handedSchema>;

type Open = (files: readonly string[]) => void;

/**
 * Files that come while the application runs, from a second start or from the system's "open with". Files that come
 * before there is a window wait for it; files that come in one turn, one by one, are one story.
 */
export class HandedFiles {
  #open: Open | null = null;
  #files: string[] = [];
  #isAsked = false;
  #isDue = false;

  /** Takes the files of a second start: nothing else sends any, but they come from another process. */
  receive(handed: unknown): void {
    const parsed = handedSchema.safeParse(handed);
    this.add(...(parsed.success ? parsed.data.files : []));
  }

  /** Adds files; none is a start that only wants the window. */
  add(...files: readonly string[]): void {
    this.#files.push(...files);
    this.#isAsked = true;
    this.#deliver();
  }

  /** There is a window now: `open` is called with the files of each time, and with none. */
  deliverTo(open: Open): void {
    this.#open = open;
    this.#deliver();
  }

  #deliver(): void {
    if (this.#open === null || !this.#isAsked || this.#isDue) return;
    this.#isDue = true;
    setImmediate(() => {
      const files = this.#files;
      this.#files = [];
      this.#isDue = false;
      this.#isAsked = false;
      this.#open?.(files);
    });
  }
}
