/** The page of an article in the library, on which it is corrected. */
import { message } from '../message';

/** The fields and buttons of the page. */
export const article = {
  unnamed: 'Article',
  backTo: {
    results: 'Back to search results',
    all: 'Back to all articles',
    story: 'Back to the story',
  },
  move: 'Move to another story…',
  delete: 'Delete',
  outlet: 'Outlet',
  outletPlaceholder: 'Unknown outlet',
  headline: 'Headline',
  headlinePlaceholder: 'No headline',
  byline: 'Byline',
  date: 'Date',
  agencies: 'Agencies',
  cutOff: 'Cut off',
  cutOffPlaceholder: 'Not cut off',
  cutOffHint: 'The words that show that the text ends before the article does. Empty it if the article is complete.',
  none: 'None',
} as const;

/** Where an outlet's name was found; null for the text itself. */
export const outletHints = {
  text: null,
  metadata: null,
  person: null,
  'file name': 'From the file name',
  folder: 'From the folder name',
  list: 'From the web address',
} as const;

/** Problems with a typed date. */
export const dateField = {
  format: 'Write the date as 7 Feb 2012, or with a time as 7 Feb 2012, 20:27 GMT.',
  noSuchDay: 'There is no such day. Check the day and the month.',
} as const;

/** The note on a detected encoding. */
export const encodingNote = {
  label: message<{ encoding: string }>('Read as {encoding}, which was detected. If letters look wrong, try'),
  readAgain: 'Read again',
} as const;

/** Links to other versions of the article. */
export const versions = {
  compare: 'Compare',
  versionOf: 'A version of',
  possibleVersionOf: 'Possibly an earlier or later version of',
  otherVersion: 'Another version:',
  otherPossibleVersion: 'Possible earlier or later version:',
  accept: 'It is a version',
  refuse: 'Not a version',
  refused: message<{ headline: string }>('Marked as not a version of {headline}.'),
  afterAll: 'Undo',
} as const;

/** Explains the keys on paragraphs. Keys are in square brackets. */
export const paragraphKeys =
  'Press a letter on a label to change it ([F] clutter, [B] body). In the text, [Enter] splits a paragraph and ' +
  '[Backspace] at its start joins it to the previous one.';

/** The list of paragraphs. */
export const paragraphs = {
  list: 'Paragraphs',
  name: message<{ number: number }>('paragraph {number}'),
  text: message<{ number: number }>('Text of paragraph {number}'),
  label: message<{ label: string; paragraph: string }>('{label}, {paragraph}'),
  labelMenu: message<{ paragraph: string }>('Label of {paragraph}'),
  join: 'Join with next',
} as const;

/** The labels of paragraphs, by role. */
export const labels = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  date: 'Date',
  body: 'Body',
  crosshead: 'Crosshead',
  caption: 'Caption',
  credit: 'Credit',
  boilerplate: 'Clutter',
} as const;
