import type { Failure } from '../../../contract';
import { files } from '../../../messages/import';
import { fail, quoted } from '../../shared/result';

const MB = 1024 * 1024;

/** In UTF-16 code units of extracted text. War and Peace in English is 3.2 MB; no article is longer. */
export const LONGEST_TEXT = 4 * MB;

/** Bytes of text before decoding: two for each code unit, because of UTF-16. */
export const LARGEST_TEXT = 2 * LONGEST_TEXT;

/**
 * Pages saved as one file with their pictures are about 10 MB; larger ones are not articles, and take minutes to parse.
 */
export const LARGEST_PAGE = 32 * MB;

/** Scanned pages and pictures make documents and mails large, though they contain little text. */
export const LARGEST_DOCUMENT = 128 * MB;

/** No caller needs to read more than this plus one byte. */
export const LARGEST_SOURCE = LARGEST_DOCUMENT;

/** The failure for bytes over the limit of their kind, or null. */
export function tooLarge(bytes: number, limit: number, name: string): Failure | null {
  if (bytes <= limit) return null;
  return fail('too-large', files.tooLarge({ name: quoted(name), limit: limit / MB })).error;
}
