import type { Failure, Result } from '../../contract';

const broken: Failure = {
  code: 'engine',
  message: 'The library could not answer; this is a fault of Crossread. Try again, or restart it.',
};

/** The answer, or the sentence for a bug when there is none. */
export function answered<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  return answer.catch(() => ({ ok: false, error: broken }));
}
