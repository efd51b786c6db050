/**
 * This folder has every word that users read: one file for each screen, in ICU MessageFormat where a message has
 * arguments or counts. These are the files to translate.
 */
import { IntlMessageFormat } from 'intl-messageformat';

/** The language and region in which numbers, dates and plurals are formatted. */
export const LOCALE = 'en-GB';

/** The arguments of a message, by the names it uses in braces. */
export type MessageValues = Readonly<Record<string, string | number>>;

/**
 * A message with arguments, in ICU MessageFormat: `{count, plural, one {# paragraph} other {# paragraphs}}`,
 * `{share, number, percent}`, `{side, select, left {…} other {…}}`. Parsed on first use.
 *
 * @param pattern The message. A literal brace, and an apostrophe before a brace, must be quoted with apostrophes.
 * @returns A function from the arguments to the text. Throws when an argument is missing.
 */
export function message<Values extends MessageValues>(pattern: string): (values: Values) => string {
  let format: IntlMessageFormat | null = null;
  return (values) => {
    // The build replaces patterns with their syntax trees, which the constructor also accepts (tools/build).
    format ??= new IntlMessageFormat(pattern, LOCALE, undefined, { ignoreTag: true });
    return String(format.format(values));
  };
}

/**
 * `AP’s`, `Reuters’`: a name that ends in s takes only the apostrophe.
 *
 * @param name The name of an outlet or article, as in the sentence.
 */
export function possessive(name: string): string {
  return /s$/iu.test(name) ? `${name}’` : `${name}’s`;
}

const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** `a`, `a and b`, `a, b and c`. */
export function listOf(parts: readonly string[]): string {
  return lists.format(parts);
}
