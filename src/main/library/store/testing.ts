import type { Result } from '../../../contract';

/** The value of a result that must not be a failure. For tests; no product code imports it. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
