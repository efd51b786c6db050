/** The frame of the library: its bar, the import buttons, and the empty library. */
import { message } from '../message';

/** The bar of the library. */
export const screen = {
  title: 'Library',
  windowTitle: 'Library – Crossread',
  toComparison: 'Comparison',
  toComparisonHint: message<{ keys: string }>('Back to the comparison ({keys})'),
  drop: 'Drop to import',
  opening: 'Opening the library…',
  sortBy: 'Sort by',
  undo: 'Undo',
  undoHint: message<{ keys: string }>('Undo ({keys})'),
} as const;

/** The buttons that import. */
export const importButtons = {
  toolbar: 'Import',
  files: 'Import files…',
  folder: 'Import folder…',
  url: 'Import from URL…',
  paste: 'Paste article…',
  pasteHint: message<{ keys: string }>('{keys}, or paste anywhere in the library'),
} as const;

/** The page of an empty library. */
export const empty = {
  title: 'Add your first articles',
  body:
    'Drop files on this window: saved web pages, text, Word and PDF files, emails, or a whole folder of them. ' +
    'You can also paste what you have copied, or choose below. Crossread keeps the articles and suggests which of ' +
    'them cover the same event.',
  or: 'Or',
  sample: 'Restore sample story',
} as const;
