/** The messages between a `ThreadClient` and the thread that answers its jobs. */
import type { Result } from '../../contract';

/**
 * The jobs of a thread: an interface with a method for each kind, from the input of a job to its result. Both are
 * copied between threads, so they are plain data.
 */
export type JobKinds<Jobs> = { readonly [Kind in keyof Jobs]: (input: never) => Result<unknown> };

/** The input of a job. */
export type InputOf<Jobs extends JobKinds<Jobs>, Kind extends keyof Jobs> = Parameters<Jobs[Kind]>[0];

/** A job of any kind, with the input of its kind. */
export type AnyJob<Jobs extends JobKinds<Jobs>> = {
  readonly [Kind in keyof Jobs]: { readonly kind: Kind; readonly input: InputOf<Jobs, Kind> };
}[keyof Jobs];

/** To the thread: a job, the cancellation of one, or the request to end when the current step is done. */
export type ThreadRequest<Jobs extends JobKinds<Jobs>> =
  | { readonly number: number; readonly job: AnyJob<Jobs> }
  | { readonly number: number; readonly cancel: true }
  | { readonly end: true };

/** From the thread: the progress of a job, its result, or the stack trace of its exception. */
export type ThreadReply<Progress> =
  | { readonly number: number; readonly progress: Progress }
  | { readonly number: number; readonly result: Result<unknown> }
  | { readonly number: number; readonly thrown: string };
