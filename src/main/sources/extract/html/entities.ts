import { decodeHTMLStrict } from 'entities';

/** Character references with their semicolon: without it, the `&copy=1` of an address would match. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/**
 * Replaces character references left in a text by double escaping: `&#8217;` in a page's text was `&amp;#8217;` in its
 * source.
 */
export function unescaped(text: string): string {
  return REFERENCE.test(text) ? decodeHTMLStrict(text) : text;
}
