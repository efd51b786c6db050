import type { Failure, Result } from '../../contract';
import { broken as message } from '../../messages/library/actions';

const broken: Failure = { code: 'engine', message };

/** The answer to a request; a failure that reports a bug when the request itself breaks. */
export function answered<T>(request: Promise<Result<T>>): Promise<Result<T>> {
  return request.catch(() => ({ ok: false, error: broken }));
}
