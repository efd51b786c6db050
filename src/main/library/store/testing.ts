import type { Result } from '../../../contract';

/**
 * Helpers for the tests of the library; no product code imports this file. Returns the value of a result, and throws
 * its failure.
 */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
