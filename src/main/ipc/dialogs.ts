import { type BrowserWindow, dialog } from 'electron';
import { fileDialogs } from '../../messages/main';
import { ARTICLE_ENDINGS } from '../sources/extract/kind';

/** The file types that the dialogs offer first: all formats that articles can be read from. */
const ARTICLE_FILES = [
  { name: fileDialogs.articles, extensions: [...ARTICLE_ENDINGS].map((ending) => ending.slice(1)) },
  { name: fileDialogs.allFiles, extensions: ['*'] },
];

/** Asks for files of articles. Resolves to their paths, empty if the user cancelled. */
export async function askForArticles(window: BrowserWindow, title: string): Promise<readonly string[]> {
  const properties = ['openFile', 'multiSelections'] as const;
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: [...properties],
    filters: ARTICLE_FILES,
  });
  return filePaths;
}

/** Asks for folders. Resolves to their paths, empty if the user cancelled. */
export async function askForFolders(window: BrowserWindow, title: string): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'multiSelections'],
  });
  return filePaths;
}
