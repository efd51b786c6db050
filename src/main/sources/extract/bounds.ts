import type { Failure } from '../../../contract';
import { files } from '../../../messages/import';
import { fail, quoted } from '../../shared/result';

const MB = 1024 * 1024;

/**
 * The whole of War and Peace in English has 3.2 MB: no article is longer. In UTF-16 code units of the extracted text.
 */
export const LONGEST_TEXT = 4 * MB;

/** Bytes of text, before decoding: twice as much as characters, for UTF-16. */
export const LARGEST_TEXT = 2 * LONGEST_TEXT;

/**
 * Pages saved as one file with their pictures have some 10 MB; larger ones are no articles and take minutes to parse.
 */
export const LARGEST_PAGE = 32 * MB;

/** Scanned pages and pictures make documents and mails large; their text is small. */
export const LARGEST_DOCUMENT = 128 * MB;

/** No caller needs to read more of anything than this and one byte. */
export const LARGEST_SOURCE = LARGEST_DOCUMENT;

/** A failure for bytes past the limit of their kind, or null. */
export function tooLarge(bytes: number, limit: number, name: string): Failure | null {
  if (bytes <= limit) return null;
  return fail('too-large', files.tooLarge({ name: quoted(name), limit: limit / MB })).error;
}
