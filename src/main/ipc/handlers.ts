import { type BrowserWindow, clipboard } from 'electron';
import { fileDialogs } from '../../messages/main';
import type { MainHandlers } from '../app/menu';
import type { Library } from '../library/library';
import { ok } from '../shared/result';
import type { StoryOpener } from '../story/opener';
import type { StorySession } from '../story/session';
import type { MethodHandlers } from './answer';
import { askForArticles, askForFolders } from './dialogs';
import type { StoryWindow } from './storyWindow';

/** The parts of main that the handlers use. */
export interface HandlerOptions {
  readonly window: BrowserWindow;
  readonly storyWindow: StoryWindow;
  readonly session: StorySession;
  readonly opener: StoryOpener;
  readonly library: Library;
  readonly commands: MainHandlers;
  /** Called when the window's script starts to run. */
  readonly onScript: () => void;
  /** Called when the window is painted; `at` is in milliseconds since 1970. */
  readonly onPainted: (at: number) => Promise<void>;
}

/** The methods that need the open story, a dialog or the window. */
export function methodHandlers(options: HandlerOptions): MethodHandlers {
  const { window, storyWindow, session, opener, library, commands, onScript, onPainted } = options;
  return {
    story: async () => {
      // After the answer has been sent, because the window waits for it.
      setImmediate(onScript);
      await opener.started;
      return session.story();
    },
    compare: (left, right) => session.compare(left, right),
    coverage: (left, right) => session.coverage(left, right),
    decide: (left, right, decisions) => session.decide(left, right, decisions),
    cancel: async () => {
      session.cancel();
      return ok(null);
    },
    openFiles: () => storyWindow.ask(),
    run: async (command) => {
      commands[command]();
      return ok(null);
    },
    copyText: async (text) => {
      await clipboard.writeText(text);
      return ok(null);
    },
    painted: async (at) => {
      await onPainted(at);
      return ok(null);
    },
    keepPage: async (markup) => {
      await opener.keepPage(markup);
      return ok(null);
    },
    openStory: (story) => storyWindow.answer(opener.openStory(story)),
    openArticles: (articles) => storyWindow.answer(opener.openArticles(articles)),
    importFiles: async () => {
      const files = await askForArticles(window, fileDialogs.importFilesTitle);
      return files.length === 0 ? ok(null) : library.importPaths(files);
    },
    importFolder: async () => {
      const folders = await askForFolders(window, fileDialogs.importFolderTitle);
      return folders.length === 0 ? ok(null) : library.importPaths(folders);
    },
  };
}
