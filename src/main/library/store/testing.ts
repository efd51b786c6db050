import type { Result } from '../../../contract';

/** What the tests of the library share; no product code imports it. The value of what must not fail here. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
