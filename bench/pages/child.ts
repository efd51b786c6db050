/** The process that reads the pages: if it hangs, it is killed and replaced, and the run continues. */
import { type Answer, SYSTEMS, type SystemName } from './systems';

/** A page on its way to the child. `bytes`: in base64. */
export interface Task {
  readonly system: SystemName;
  readonly url: string;
  readonly bytes: string;
}

/** The answer to a task, or its error. */
export interface Done {
  readonly milliseconds: number;
  readonly answer: Answer | null;
  readonly error: string | null;
}

// Libraries log remarks about each page, which would drown the tables.
for (const name of ['log', 'warn', 'error', 'debug', 'info'] as const) console[name] = () => undefined;

process.on('message', async ({ system, url, bytes }: Task) => {
  const page = Buffer.from(bytes, 'base64');
  const start = performance.now();
  let answer: Answer | null = null;
  let error: string | null = null;
  try {
    answer = await SYSTEMS[system](page, url);
  } catch (thrown) {
    error = String(thrown);
  }
  process.send?.({ milliseconds: performance.now() - start, answer, error } satisfies Done);
});
