import { type BrowserWindow, dialog } from 'electron';
import { fileDialogs } from '../../messages/main';
import { ARTICLE_ENDINGS } from '../sources/extract/kind';

/** The kinds of file the dialogs offer first: all that an article can be read from. */
const ARTICLE_FILES = [
  { name: fileDialogs.articles, extensions: [...ARTICLE_ENDINGS].map((ending) => ending.slice(1)) },
  { name: fileDialogs.allFiles, extensions: ['*'] },
];

/** Asks for files of articles; the paths, none when the user chose none. */
export async function askForArticles(window: BrowserWindow, title: string): Promise<readonly string[]> {
  const properties = ['openFile', 'multiSelections'] as const;
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: [...properties],
    filters: ARTICLE_FILES,
  });
  return filePaths;
}

/** Asks for folders; the paths, none when the user chose none. */
export async function askForFolders(window: BrowserWindow, title: string): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'multiSelections'],
  });
  return filePaths;
}
