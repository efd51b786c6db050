/** The words of the command line: help, usage and errors. */
import { type MessageValues, message } from './message';

export const alignUsage = 'Usage: align LEFT RIGHT, or align --pairs FILE.jsonl. See align --help.';

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

/** The fault in a line of a file of pairs. `detail` is the field or the id it is about, else empty. */
export type PairFault = 'utf8' | 'json' | 'object' | 'field' | 'id';

const pairShape = `'{"id", "a": [sentence, ...], "b": [sentence, ...]}'`;

/** `line` counts from 1; `more` is the number of other lines with errors. */
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
export const pairsEmpty = message<MessageValues & { readonly file: string }>(
  '{file} has no pairs. Write one pair per line.',
);

export const libraryUsage =
  'Usage: library import PATH-OR-URL..., library list, library export STORY, or library missing [--import | --dismiss]. See library --help.';

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

export const nothingToImport = 'There are no files to import.';
export const noSuchStory = (story: number): string =>
  `There is no story ${story}. Run library list to see all stories.`;
