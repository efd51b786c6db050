import type { Failure, Result } from '../../contract';
import { files } from '../../messages/import';

/** The value of something that succeeded. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that is known to be a failure. */
export type FailedResult = Result<never> & { readonly ok: false };

/** An expected failure with its sentence. */
export function fail(code: Failure['code'], message: string): FailedResult {
  return { ok: false, error: { code, message } };
}

/**
 * A file's name for use in a sentence: in quotation marks, with characters that would break the line or turn its
 * reading direction replaced. File names come from outside.
 */
export function quoted(name: string): string {
  return `“${name.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')}”`;
}

/** The failure of a file that is neither text nor a format that contains any. */
export function notText(name: string) {
  return fail('binary', files.notText({ name: quoted(name) }));
}

/** The failure of a file that contains no text to read. */
export function withoutText(name: string) {
  return fail('empty', files.empty({ name: quoted(name) }));
}
