import { parentPort } from 'node:worker_threads';
import type { Result } from '../../contract';
import type { AnyJob, InputOf, JobKinds, ThreadReply, ThreadRequest } from './messages';

/** The cancellation and the progress of a job, for its handler. */
export interface JobControl<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** The handler of each kind of job. An exception becomes a failure of the job. */
export type JobHandlers<Jobs extends JobKinds<Jobs>, Progress = never> = {
  readonly [Kind in keyof Jobs]: (
    input: InputOf<Jobs, Kind>,
    control: JobControl<Progress>,
  ) => ReturnType<Jobs[Kind]> | Promise<ReturnType<Jobs[Kind]>>;
};

/** How a thread does its jobs. */
export interface AnswerOptions {
  /** Whether a job may start while another one is waiting for I/O; otherwise they run one after the other. */
  readonly together?: boolean;
  /** Ends the thread on request. Without it the thread ends because it has no more listeners. */
  readonly onEnd?: () => void;
}

/** Answers the jobs of a `ThreadClient` in this thread. */
export function answerJobs<Jobs extends JobKinds<Jobs>, Progress = never>(
  handlers: JobHandlers<Jobs, Progress>,
  { together = false, onEnd = () => parentPort?.close() }: AnswerOptions = {},
): void {
  const running = new Map<number, AbortController>();
  let last: Promise<unknown> = Promise.resolve();

  const post = (reply: ThreadReply<Progress>): void => parentPort?.postMessage(reply);
  const answer = async (number: number, job: AnyJob<Jobs>, signal: AbortSignal): Promise<void> => {
    const handler = handlers[job.kind] as (
      input: unknown,
      control: JobControl<Progress>,
    ) => Result<unknown> | Promise<Result<unknown>>;
    try {
      const onProgress = (progress: Progress): void => post({ number, progress });
      post({ number, result: await handler(job.input, { signal, onProgress }) });
    } catch (error) {
      post({ number, thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    } finally {
      running.delete(number);
    }
  };

  parentPort?.on('message', (request: ThreadRequest<Jobs>) => {
    if ('end' in request) onEnd();
    else if ('cancel' in request) running.get(request.number)?.abort();
    else {
      const { number, job } = request;
      const controller = new AbortController();
      // Before the job starts, because it may be cancelled while it waits.
      running.set(number, controller);
      const start = () => answer(number, job, controller.signal);
      last = together ? start() : last.then(start);
    }
  });
}
