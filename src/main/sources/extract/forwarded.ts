/** The header of a forwarded mail is near the beginning of a text, in UTF-16 code units. */
const SEEN = 64 * 1024;
/** A header with fewer fields is none. */
const FEWEST_FIELDS = 3;
const FIELD_LIKE = /^[^\n:：]{1,40}[:：]/gmu;

/**
 * Whether a text may be that of a forwarded mail that was saved or copied. Needs nothing loaded, unlike
 * `mail/plainText`, which finds out for certain.
 */
export function mayBeForwarded(text: string): boolean {
  const start = text.slice(0, SEEN);
  return start.includes('@') && (start.match(FIELD_LIKE)?.length ?? 0) >= FEWEST_FIELDS;
}
