import type { Failure, Result } from '../../contract';
import { broken as message } from '../../messages/library/actions';

const broken: Failure = { code: 'engine', message };

/** The answer, or the sentence for a bug when there is none. */
export function answered<T>(answer: Promise<Result<T>>): Promise<Result<T>> {
  return answer.catch(() => ({ ok: false, error: broken }));
}
