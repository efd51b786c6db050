/** Native dialogs, the command line of the application, and failed starts. */
import { message } from './message';

/** The dialogs that choose files and folders. */
export const fileDialogs = {
  openTitle: 'Open two or more articles to compare',
  importFilesTitle: 'Import files',
  importFolderTitle: 'Import folder',
  articles: 'Articles',
  allFiles: 'All files',
} as const;

/** Printing, and saving as PDF. */
export const printing = {
  failed: 'The page could not be printed. Check the printer and try again.',
  saveTitle: 'Save as PDF',
  pdf: 'PDF',
  /** Between the outlets in a suggested file name, which cannot contain a slash. */
  between: ' – ',
  notSaved: message<{ name: string }>('{name} could not be saved. Choose another folder and try again.'),
} as const;

/** Problems with a start from a terminal. */
export const start = {
  nameTheScreenshot: 'Name the picture to write: --screenshot=OUT.png.',
  chooseTheme: 'The theme is light or dark: --theme=light or --theme=dark.',
  chooseSize: message<{ least: number; most: number }>(
    'Width and height are pixels from {least} to {most}: --width=1280 --height=800.',
  ),
  screenshotTooSlow: message<{ seconds: number }>(
    'Nothing was on screen after {seconds, number} seconds, so no picture was written. Try again.',
  ),
  screenshotSize: message<{ width: number; height: number; takenWidth: number; takenHeight: number }>(
    'The window came out as {takenWidth} x {takenHeight} pixels instead of {width} x {height}. Ask for a size that fits the screen.',
  ),
  screenshotNotSaved: message<{ name: string }>('{name} could not be saved. Choose another folder for the picture.'),
  windowLost: 'The window stopped unexpectedly. Start Crossread again.',
} as const;

/** Problems with the open story. */
export const session = {
  noStory: 'No story is open. Open two articles.',
  unknownArticle: 'This article is not in the open story. Choose one from the list.',
  comparisonLost: 'The comparison stopped unexpectedly. Choose the two outlets again, or open other files.',
  superseded: 'The comparison was stopped because another one was asked for.',
  noParagraphs: 'The text could not be split into paragraphs. Choose another file.',
  readingLost: 'The articles could not be read because Crossread stopped unexpectedly. Open them again.',
} as const;

/** Problems with the file of manual links. */
export const decisions = {
  notKept: 'The manual link could not be saved. Free some disk space and try again.',
  setAside: message<{ name: string }>(
    'The manual links could not be read. Their file was set aside as {name} in Crossread’s data folder.',
  ),
  unreadable: message<{ name: string }>(
    'The manual links in {name} could not be read. Check the permissions of Crossread’s data folder.',
  ),
} as const;

/** Replies to requests that only a broken or hostile page would make. */
export const requests = {
  notOurs: 'This page may not ask anything of Crossread.',
  unknown: message<{ method: string }>('Crossread was asked for “{method}” in a way it does not know.'),
} as const;
