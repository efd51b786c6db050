import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Done, Task } from './child';
import { bytesOf, type SavedPage } from './data';
import type { Answer, SystemName } from './systems';

/** A system's answer for one page, and the time it took. */
export interface Outcome extends Answer {
  /** Milliseconds. */
  readonly milliseconds: number;
  /** Why there is no answer; null if there is one. */
  readonly error: string | null;
}

/** The application gives up on a source after thirty seconds. */
const PATIENCE_MS = 30_000;

const NO_ANSWER: Answer = { paragraphs: [], headline: null, byline: null, published: null, outlet: null };

/** Runs systems on pages in a child process, which is replaced if it does not answer in time. */
export class Runner {
  #child: ChildProcess | null = null;

  async ask(system: SystemName, page: SavedPage): Promise<Outcome> {
    const child = this.#child ?? fork(join(import.meta.dirname, 'child.ts'));
    this.#child = child;
    const task: Task = { system, url: page.url, bytes: bytesOf(page).toString('base64') };
    const done = await answered(child, task);
    if (typeof done === 'string') {
      this.end();
      return { ...NO_ANSWER, milliseconds: PATIENCE_MS, error: done };
    }
    return { ...(done.answer ?? NO_ANSWER), milliseconds: done.milliseconds, error: done.error };
  }

  end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

/** The child's answer, or the reason there is none. */
function answered(child: ChildProcess, task: Task): Promise<Done | string> {
  return new Promise((resolve) => {
    const settle = (done: Done | string) => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', died);
      resolve(done);
    };
    const died = () => settle('the process ended');
    const timer = setTimeout(() => settle(`no answer in ${PATIENCE_MS / 1000} s`), PATIENCE_MS);
    child.on('message', settle).on('exit', died);
    child.send(task);
  });
}
