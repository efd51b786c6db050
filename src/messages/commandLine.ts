/** Help, usage and errors of the command line. */
import { type MessageValues, message } from './message';

/** Printed when `align` is called with wrong arguments. */
export const alignUsage = 'Usage: align LEFT RIGHT, or align --pairs FILE.jsonl. See align --help.';

/** The help of `align`. */
export const alignHelp = `Compare two articles and print the result as JSON.

Usage:
  npm run --silent align -- LEFT RIGHT
  npm run --silent align -- --pairs FILE.jsonl

LEFT and RIGHT are files: plain text, Markdown, HTML, MHTML, EML, PDF or DOCX.

FILE.jsonl has one pair of texts per line, already split into sentences:
  {"id": "x", "a": ["sentence", ...], "b": ["sentence", ...]}
One line is printed for each pair, in the same order.

Exit codes:
  0  done
  2  a file could not be read, or the command was wrong; the reason is on standard error
`;

/** The problem with a line of a file of pairs. */
export type PairFault = 'utf8' | 'json' | 'object' | 'field' | 'id';

const pairShape = `'{"id", "a": [sentence, ...], "b": [sentence, ...]}'`;

/**
 * A problem with a file of pairs. `line` counts from 1; `detail` is the field or id that the problem concerns, else
 * empty; `more` is the number of other lines with errors.
 */
export const pairsFault = message<
  MessageValues & {
    readonly file: string;
    readonly line: number;
    readonly reason: PairFault;
    readonly detail: string;
    readonly more: number;
  }
>(
  `Line {line, number, ::group-off} of {file} {reason, select,
    utf8 {is not UTF-8. Save the file as UTF-8}
    json {is not JSON. Write one object per line: ${pairShape}}
    object {is not an object. Write ${pairShape}}
    field {has no valid "{detail}". Write ${pairShape}}
    other {repeats the id {detail}. Give each pair its own}
  }{more, plural, =0 {} one { (# more line has errors)} other { (# more lines have errors)}}.`,
);
/** A file of pairs without lines. */
export const pairsEmpty = message<MessageValues & { readonly file: string }>(
  '{file} has no pairs. Write one pair per line.',
);

/** Printed when `library` is called with wrong arguments. */
export const libraryUsage =
  'Usage: library import PATH-OR-URL..., library list, library export STORY, or library missing [--import | --dismiss]. See library --help.';

/** The help of `library`. */
export const libraryHelp = `Use the library without a window.

Usage:
  npm run --silent library -- import PATH-OR-URL...
  npm run --silent library -- list
  npm run --silent library -- export STORY
  npm run --silent library -- missing [--import | --dismiss]

import  Imports files, folders and web pages: plain text, Markdown, HTML, MHTML, EML, PDF and DOCX.
        Prints one line of JSON per article.
list    Prints one line of JSON per story.
export  Prints a story and its articles as JSON. STORY is the number that list shows.
missing Lists the files that an interrupted import left out. --import imports them, --dismiss drops the list.

CROSSREAD_DATA names the data folder. Without it, the library is the one the window uses.

Exit codes:
  0  done
  2  something could not be read, or the command was wrong; the reason is on standard error
`;

/** The folders to import contain no files. */
export const nothingToImport = 'There are no files to import.';
/** `library export` with an unknown number. */
export const noSuchStory = (story: number): string =>
  `There is no story ${story}. Run library list to see all stories.`;
