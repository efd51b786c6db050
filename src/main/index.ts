import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, BrowserWindow, clipboard, dialog, Menu, nativeTheme } from 'electron';
import { type Api, events, type LibraryApi, type Result, type Story } from '../contract';
import type { MainCommand, WindowCommand } from '../contract/commands';
import { attributesOf, type Settings, type Theme } from '../contract/settings';
import { type Options, parseArguments } from './arguments';
import { EngineClient } from './comparing/client';
import { ENGINE_BUILD, startWorker } from './comparing/start';
import { Decisions } from './decisions';
import { failWith, finishOf } from './finish';
import { answerWindow } from './ipc';
import { extractingBy } from './library/extract/client';
import { Library } from './library/library';
import { ok } from './library/result';
import { LibraryClient } from './library/store/client';
import { ARTICLE_FILES, libraryApiOf } from './libraryApi';
import { EXTRACTOR, startLibrary } from './libraryThreads';
import { type MainHandlers, menuTemplate } from './menu';
import { printPage, savePdf } from './printing';
import { registerScheme, serve } from './protocol';
import { keep, keyOf, recall } from './recall';
import { closeDoors } from './security';
import { Session } from './session';
import { isThemeInForce, SettingsFile, settingsAfter } from './settings';
import { StartPage } from './startPage';
import { openWindow, paperOf } from './window';

/** The folder of the sample story. */
const SAMPLE = join(app.getAppPath(), 'seeds');

/** The built window. */
const RENDERER = join(__dirname, '../renderer');

// As root on Linux the system's sandbox cannot be had and Electron is started without it; the window keeps its own.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
closeDoors();
// Electron would build a menu of its own before it is ready, to be thrown away.
Menu.setApplicationMenu(null);

const parsed = parseArguments(process.argv.slice(1), isApplication);
if (parsed.ok) start(parsed.options);
else failWith(parsed.message);

/** Reading and comparing begin before Electron is ready, in a thread of their own, so that the window finds them done. */
function start(options: Options): void {
  const { CROSSREAD_DATA: data } = process.env;
  if (data) app.setPath('userData', resolve(data));
  const settings = new SettingsFile(join(app.getPath('userData'), 'settings.json'));
  nativeTheme.themeSource = options.theme ?? systemTheme(settings.current.theme);
  // A picture has as many pixels as it was asked to have, on a dense screen as well.
  if (options.screenshot !== null) app.commandLine.appendSwitch('force-device-scale-factor', '1');
  const engine = new EngineClient(startWorker);
  const decisions = new Decisions(join(app.getPath('userData'), 'decisions.json'));
  const session = new Session(engine, decisions);
  const first = openFirst(options, engine, session, decisions);
  const library = libraryIn(app.getPath('userData'));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    engine.close();
    if (!library.isOpen) return;
    // The step in flight is kept before the process ends.
    event.preventDefault();
    void library.close().then(() => app.quit());
  });
  void app.whenReady().then(() => show(options, session, library, settings, first));
}

/** The person's library; nothing of it runs before it is asked for something. */
function libraryIn(data: string): Library {
  const client = new LibraryClient(startLibrary, {
    folder: join(data, 'library'),
    sample: SAMPLE,
    extractor: EXTRACTOR,
  });
  const web = async () => new (await import('./library/web/web')).Web(extractingBy(EXTRACTOR));
  const tell = (channel: string, value?: unknown): void => {
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.send(channel, value);
  };
  return new Library(client, web, {
    progress: (progress) => tell(events.onLibraryProgress, progress),
    changed: () => tell(events.onLibraryChanged),
  });
}

interface First {
  readonly page: StartPage;
  /** Whether the page to come is what this start was opened with: nobody has decided anything since. */
  readonly isUndecided: () => boolean;
  /** What can wait until the window is painted. */
  readonly afterPaint: () => Promise<void>;
}

/** Opens the story of this start, from memory when the last start opened the same. */
function openFirst(options: Options, engine: EngineClient, session: Session, decisions: Decisions): First {
  const source = options.files.length > 0 ? { files: options.files } : { folder: SAMPLE };
  const file = join(app.getPath('userData'), 'opening.json');
  const key = keyOf(source, ENGINE_BUILD);
  const recalled = key === null ? null : recall(file, key);
  // The page shows the decisions; the kept comparison is the engine's own, without them.
  const pageKey = key === null ? null : `${key} ${decisions.state}`;
  const page = new StartPage(RENDERER, join(app.getPath('userData'), 'page.html'), pageKey);
  const isUndecided = (): boolean => !decisions.changed;
  if (recalled !== null) {
    session.resume(recalled);
    return { page, isUndecided, afterPaint: async () => engine.warm() };
  }
  void session.open(source);
  const afterPaint = async (): Promise<void> => {
    const opening = await session.opening();
    if (key !== null && opening !== null) keep(file, key, opening);
  };
  return { page, isUndecided, afterPaint };
}

function show(options: Options, session: Session, library: Library, settings: SettingsFile, first: First): void {
  const finish = finishOf(options, session);
  let isPainted = false;
  const painted = async (at: number): Promise<void> => {
    if (isPainted) return;
    isPainted = true;
    finish?.(window, at);
    await first.afterPaint();
    if (finish === null) await library.libraryOpen();
  };
  const keepPage = async (markup: string): Promise<void> => {
    // Of what this start opened, and as whole as what is kept with it.
    if ((await session.opening()) !== null && first.isUndecided()) first.page.keep(markup);
  };
  // Building a menu takes as long as fetching the page: it waits until the page has its script.
  const scriptRuns = (): void => {
    if (Menu.getApplicationMenu() === null && !window.isDestroyed()) setMenu(window, handlers, settings.current);
  };
  const theme = options.theme ?? settings.current.theme;
  serve(RENDERER, first.page, () =>
    attributesOf({ ...settings.current, theme: options.theme ?? settings.current.theme }),
  );
  const window = openWindow(options, theme);
  const handlers = handlersOf(window, session, settings);
  answerWindow(window, {
    ...apiOf(window, session, handlers, { scriptRuns, painted, keepPage }),
    ...libraryApiOf(window, library, session),
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    failWith(`The window ended unexpectedly (${reason}); start Crossread again.`);
  });
}

/** What main does of the commands. */
function handlersOf(window: BrowserWindow, session: Session, settings: SettingsFile): MainHandlers {
  const set = (command: MainCommand) => () => {
    const { theme } = settings.current;
    settings.change(settingsAfter(settings.current, command));
    // A theme asked for on the command line holds until another is chosen.
    if (settings.current.theme !== theme) {
      nativeTheme.themeSource = systemTheme(settings.current.theme);
      window.setBackgroundColor(paperOf(settings.current.theme));
    }
    window.webContents.send(events.onSettings, settings.current);
    setMenu(window, handlers, settings.current);
  };
  const handlers: MainHandlers = {
    'open-files': () => openAndTell(window, session),
    print: () => printPage(window),
    'save-pdf': () => savePdf(window),
    'text-larger': set('text-larger'),
    'text-smaller': set('text-smaller'),
    'text-normal': set('text-normal'),
    'theme-system': set('theme-system'),
    'theme-light': set('theme-light'),
    'theme-dark': set('theme-dark'),
    'theme-contrast': set('theme-contrast'),
  };
  return handlers;
}

/** High contrast is light or dark as the system has it. */
function systemTheme(theme: Theme): 'system' | 'light' | 'dark' {
  return theme === 'contrast' ? 'system' : theme;
}

function setMenu(window: BrowserWindow, handlers: MainHandlers, settings: Settings): void {
  const tellWindow = (command: WindowCommand): void => window.webContents.send(events.onCommand, command);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(handlers, (id) => isThemeInForce(settings, id), tellWindow, process.platform)),
  );
}

/** How far the window has come in showing what this start opened. */
interface Progress {
  readonly scriptRuns: () => void;
  readonly painted: (at: number) => Promise<void>;
  readonly keepPage: (markup: string) => Promise<void>;
}

function apiOf(
  window: BrowserWindow,
  session: Session,
  handlers: MainHandlers,
  progress: Progress,
): Omit<Api, keyof LibraryApi> {
  return {
    story: () => {
      // After the answer, which the window waits for.
      setImmediate(progress.scriptRuns);
      return session.story();
    },
    compare: (left, right) => session.compare(left, right),
    coverage: (left, right) => session.coverage(left, right),
    decide: (left, right, decisions) => session.decide(left, right, decisions),
    cancel: async () => {
      session.cancel();
      return ok(null);
    },
    openFiles: () => askForFiles(window, session),
    run: async (command) => {
      handlers[command]();
      return ok(null);
    },
    copyText: async (text) => {
      clipboard.writeText(text);
      return ok(null);
    },
    painted: async (at) => {
      await progress.painted(at);
      return ok(null);
    },
    keepPage: async (markup) => {
      await progress.keepPage(markup);
      return ok(null);
    },
  };
}

async function askForFiles(window: BrowserWindow, session: Session): Promise<Result<Story | null>> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open two or more articles',
    properties: ['openFile', 'multiSelections'],
    filters: ARTICLE_FILES,
  });
  return filePaths.length === 0 ? ok(null) : session.open({ files: filePaths });
}

async function openAndTell(window: BrowserWindow, session: Session): Promise<void> {
  const story = await askForFiles(window, session);
  if (window.isDestroyed()) return;
  if (!story.ok) await dialog.showMessageBox(window, { type: 'error', message: story.error.message });
  else if (story.value) window.webContents.send(events.onStory, story.value);
}

/** A development start has the application's own folder among its arguments. */
function isApplication(path: string): boolean {
  try {
    return realpathSync(path) === realpathSync(app.getAppPath());
  } catch {
    return false;
  }
}
