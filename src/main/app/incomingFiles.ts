import { z } from 'zod/mini';
import { MOST_ARTICLES } from '../sources/load';

const incomingSchema = z.object({ files: z.array(z.string()).check(z.maxLength(MOST_ARTICLES)) });

/** The files a second start passes to the first, by absolute paths. */
export type IncomingRequest = z.infer<typeof incomingSchema>;

type Open = (files: readonly string[]) => void;

/**
 * Files passed to the running application, by a second start or the system's "open with". Files that arrive before
 * there is a window wait for it; files that arrive in the same turn of the event loop form one story.
 */
export class IncomingFiles {
  #open: Open | null = null;
  #files: string[] = [];
  #isAsked = false;
  #isDue = false;

  /** Receives the files of a second start. They come from another process, so they are validated. */
  receive(incoming: unknown): void {
    const parsed = incomingSchema.safeParse(incoming);
    this.add(...(parsed.success ? parsed.data.files : []));
  }

  /** Adds files; none means a second start that only wants the window. */
  add(...files: readonly string[]): void {
    this.#files.push(...files);
    this.#isAsked = true;
    this.#deliver();
  }

  /** Call once there is a window. `open` is called with each batch of files, which may be empty. */
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
