/** In UTF-16 code units: the header of a forwarded mail is near the beginning of a text. */
const SAMPLE_LENGTH = 64 * 1024;
/** Fewer fields than this do not make a header. */
const FEWEST_FIELDS = 3;
const FIELD_LIKE = /^[^\n:：]{1,40}[:：]/gmu;

/**
 * Whether a text may be a forwarded mail that the user saved or copied. Loads nothing, unlike `mail/plainText`, which
 * gives the definite answer.
 */
export function mayBeForwarded(text: string): boolean {
  const start = text.slice(0, SAMPLE_LENGTH);
  return start.includes('@') && (start.match(FIELD_LIKE)?.length ?? 0) >= FEWEST_FIELDS;
}
