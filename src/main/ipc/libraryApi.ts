import { type BrowserWindow, dialog } from 'electron';
import type { ImportReport, LibraryApi, Result } from '../../contract';
import { fileDialogs } from '../../messages/main';
import type { Library } from '../library/library';
import { ok } from '../shared/result';
import { ARTICLE_ENDINGS } from '../sources/extract/kind';

/** The kinds of file the dialogs offer first: whatever an article can be read from. */
export const ARTICLE_FILES = [
  { name: fileDialogs.articles, extensions: [...ARTICLE_ENDINGS].map((ending) => ending.slice(1)) },
  { name: fileDialogs.allFiles, extensions: ['*'] },
];

/** The library's half of the window's API, with its dialogs; `opening` shows stories and articles. */
export function libraryApiOf(
  window: BrowserWindow,
  library: Library,
  opening: Pick<LibraryApi, 'openStory' | 'openArticles'>,
): LibraryApi {
  const ask = async (title: string, property: 'openFile' | 'openDirectory'): Promise<Result<ImportReport | null>> => {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      properties: [property, 'multiSelections'],
      ...(property === 'openFile' ? { filters: ARTICLE_FILES } : {}),
    });
    return filePaths.length === 0 ? ok(null) : library.importPaths(filePaths);
  };
  return {
    libraryOpen: () => library.libraryOpen(),
    libraryUpkeep: () => library.libraryUpkeep(),
    libraryFacets: () => library.libraryFacets(),
    libraryStories: (...asked) => library.libraryStories(...asked),
    libraryArticles: (...asked) => library.libraryArticles(...asked),
    libraryArticle: (id) => library.libraryArticle(id),
    libraryVersions: (id) => library.libraryVersions(id),
    librarySearch: (...asked) => library.librarySearch(...asked),
    ...opening,
    importFiles: () => ask(fileDialogs.importFilesTitle, 'openFile'),
    importFolder: () => ask(fileDialogs.importFolderTitle, 'openDirectory'),
    importPaths: (paths) => library.importPaths(paths),
    importPasted: (pasted) => library.importPasted(pasted),
    importAddresses: (addresses) => library.importAddresses(addresses),
    importMissing: () => library.importMissing(),
    dismissUpkeep: (what) => library.dismissUpkeep(what),
    readFeed: (address) => library.readFeed(address),
    cancelLibrary: () => library.cancelLibrary(),
    regroup: () => library.regroup(),
    keepSample: () => library.keepSample(),
    correct: (...asked) => library.correct(...asked),
    undoCorrection: (article) => library.undoCorrection(article),
    readAgain: (...asked) => library.readAgain(...asked),
    confirmStory: (story) => library.confirmStory(story),
    renameStory: (...asked) => library.renameStory(...asked),
    moveArticles: (...asked) => library.moveArticles(...asked),
    mergeStories: (...asked) => library.mergeStories(...asked),
    putBack: (before) => library.putBack(before),
    deleteArticles: (articles) => library.deleteArticles(articles),
    restoreArticles: (articles) => library.restoreArticles(articles),
    setVersion: (...asked) => library.setVersion(...asked),
  };
}
