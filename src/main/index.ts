import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, Menu, nativeTheme } from 'electron';
import { events } from '../contract';
import type { MainCommand } from '../contract/commands';
import { attributesOf, type Theme } from '../contract/settings';
import { start as startWords } from '../messages/main';
import { LOCALE } from '../messages/message';
import { AppMenu } from './app/appMenu';
import { type Options, parseArguments } from './app/arguments';
import { ENGINE_BUILD, startWorker } from './app/comparingThread';
import { failWith, finishOf } from './app/finish';
import { type Handed, HandedFiles } from './app/handedFiles';
import { EXTRACTOR, startLibrary } from './app/libraryThreads';
import type { MainHandlers } from './app/menu';
import { printPage, savePdf } from './app/printing';
import { registerScheme, serve } from './app/protocol';
import { closeDoors } from './app/security';
import { SettingsFile, settingsAfter } from './app/settings';
import { openWindow, paperOf } from './app/window';
import { EngineClient } from './comparing/client';
import { answerWindow } from './ipc/answer';
import { apiOf } from './ipc/api';
import { libraryApiOf } from './ipc/libraryApi';
import { StoryWindow } from './ipc/storyWindow';
import { Library } from './library/library';
import { LibraryClient } from './library/store/client';
import { sweepDrafts } from './shared/atomicWrite';
import { isWritable } from './shared/write';
import { extractingBy } from './sources/extract/client';
import type { Web } from './sources/web/web';
import { Decisions } from './story/decisions';
import { Openings, type Places } from './story/openings';
import { Session } from './story/session';

/** Milliseconds after the first paint, which the window needs to draw the rest of its page and to answer. */
const UNTIL_LIBRARY = 1000;

/** Stories in the menu of those opened last. */
const MOST_RECENT = 10;

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

/**
 * Reading and comparing begin before Electron is ready, in a thread of their own, so that the window finds them done.
 */
function start(options: Options): void {
  const { CROSSREAD_DATA } = process.env;
  if (CROSSREAD_DATA) app.setPath('userData', resolve(CROSSREAD_DATA));
  const data = app.getPath('userData');
  const handed = new HandedFiles();
  if (!isOnItsOwn(options, handed)) {
    app.exit();
    return;
  }
  const settings = new SettingsFile(join(data, 'settings.json'));
  nativeTheme.themeSource = options.theme ?? systemTheme(settings.current.theme);
  // Fields for dates write them as the rest of the window does.
  app.commandLine.appendSwitch('lang', LOCALE);
  // A picture has as many pixels as it was asked to have, on a dense screen as well.
  if (options.screenshot !== null) app.commandLine.appendSwitch('force-device-scale-factor', '1');
  const engine = new EngineClient(startWorker);
  const decisions = new Decisions(join(data, 'decisions.json'));
  const session = new Session(engine, decisions);
  const places = { data, library: join(data, 'library'), renderer: RENDERER, sample: SAMPLE };
  const library = libraryIn(places);
  const openings = new Openings(options.files, places, { session, engine, decisions, library, build: ENGINE_BUILD });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    engine.close();
    if (!library.isOpen) return;
    // The step in flight is kept before the process ends; a start meanwhile would hand its files to no window.
    event.preventDefault();
    app.releaseSingleInstanceLock();
    void library.close().then(() => app.quit());
  });
  void app.whenReady().then(() => show({ options, data, session, decisions, library, settings, openings, handed }));
}

/**
 * Whether this start has a window of its own. One Crossread has a data folder at a time: a second start hands its files
 * to the first. A picture is of what it was started with, whatever else is open.
 */
function isOnItsOwn(options: Options, handed: HandedFiles): boolean {
  if (options.screenshot !== null) return true;
  const files = options.files.map((file) => resolve(file));
  // Where the lock cannot be written there is no other either, and the window says what is wrong with the folder.
  if (!app.requestSingleInstanceLock({ files } satisfies Handed)) return !isWritable(app.getPath('userData'));
  app.on('second-instance', (_event, _argv, _folder, given) => handed.receive(given));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    handed.add(file);
  });
  return true;
}

/** The person's library; nothing of it runs before it is asked for something. */
function libraryIn(places: Places): Library {
  const data = { folder: places.library, sample: places.sample, extractor: EXTRACTOR };
  const client = new LibraryClient(startLibrary, data);
  let web: Promise<Web> | null = null;
  const webWhenNeeded = (): Promise<Web> => {
    web ??= import('./sources/web/web').then(({ Web }) => new Web(extractingBy(EXTRACTOR)));
    return web;
  };
  return new Library(client, webWhenNeeded);
}

interface Showing {
  readonly options: Options;
  /** The folder of the person's data. */
  readonly data: string;
  readonly session: Session;
  readonly decisions: Decisions;
  readonly library: Library;
  readonly settings: SettingsFile;
  readonly openings: Openings;
  readonly handed: HandedFiles;
}

function show({ options, data, session, decisions, library, settings, openings, handed }: Showing): void {
  const finish = finishOf(options, session);
  const currentSettings = () => ({ ...settings.current, theme: options.theme ?? settings.current.theme });
  serve(RENDERER, openings.page, () => attributesOf(currentSettings()));
  const window = openWindow(options, currentSettings().theme);
  const storyWindow = new StoryWindow(window, session);
  const handlers = handlersOf(window, settings, {
    openFiles: () => void storyWindow.show(storyWindow.ask()),
    drawMenu: () => menu.draw(),
  });
  const menu = new AppMenu(window, handlers, settings, {
    stories: [],
    open: (story) => void storyWindow.show(openings.openStory(story)),
    clear: () => void library.forgetOpened(),
  });
  const drawRecent = async (): Promise<void> => {
    const recent = await library.recent(MOST_RECENT);
    if (recent.ok) menu.setStories(recent.value);
  };
  library.tell({
    progress: (progress) => storyWindow.send(events.onLibraryProgress, progress),
    changed: () => {
      storyWindow.send(events.onLibraryChanged);
      void drawRecent();
    },
  });
  const lookIntoLibrary = async (): Promise<void> => {
    await drawRecent();
    await upkeep(async () => storyWindow.renew(await openings.renewed()), { data, decisions, library });
  };
  let isPainted = false;
  const painted = async (at: number): Promise<void> => {
    if (isPainted) return;
    isPainted = true;
    finish?.(window, at);
    await openings.afterPaint();
    if (finish !== null) return;
    handed.deliverTo((files) => void storyWindow.handed(files));
    setTimeout(() => void lookIntoLibrary(), UNTIL_LIBRARY);
  };
  answerWindow(window, {
    ...apiOf(session, handlers, {
      begun: openings.begun,
      // Building a menu takes as long as fetching the page: it waits until the page has its script.
      scriptRuns: () => menu.show(),
      painted,
      keepPage: (markup) => openings.keepPage(markup),
      askForFiles: () => storyWindow.ask(),
    }),
    ...libraryApiOf(window, library, {
      openStory: (story) => storyWindow.answer(openings.openStory(story)),
      openArticles: (articles) => storyWindow.answer(openings.openArticles(articles)),
    }),
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error('The window was lost:', reason);
    failWith(startWords.windowLost);
  });
}

/** Brings the library up to date behind an open window. `renew` shows what has changed of the open story. */
async function upkeep(
  renew: () => Promise<void>,
  { data, decisions, library }: Pick<Showing, 'data' | 'decisions' | 'library'>,
): Promise<void> {
  await renew();
  sweepDrafts(data);
  const reread = await library.rereadStale(decisions, () => void renew());
  // A library that is open elsewhere is read again there.
  if (!reread.ok && reread.error.code !== 'in-use')
    console.error(`Not all articles could be read again: ${reread.error.message}`);
}

/** The commands that main answers itself. */
function handlersOf(
  window: BrowserWindow,
  settings: SettingsFile,
  { openFiles, drawMenu }: { readonly openFiles: () => void; readonly drawMenu: () => void },
): MainHandlers {
  const set = (command: MainCommand) => () => {
    const { theme } = settings.current;
    settings.change(settingsAfter(settings.current, command));
    // A theme asked for on the command line holds until another is chosen.
    if (settings.current.theme !== theme) {
      nativeTheme.themeSource = systemTheme(settings.current.theme);
      window.setBackgroundColor(paperOf(settings.current.theme));
    }
    window.webContents.send(events.onSettings, settings.current);
    drawMenu();
  };
  return {
    'open-files': openFiles,
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
}

/** High contrast is light or dark as the system has it. */
function systemTheme(theme: Theme): 'system' | 'light' | 'dark' {
  return theme === 'contrast' ? 'system' : theme;
}

/** A development start has the application's own folder among its arguments. */
function isApplication(path: string): boolean {
  try {
    return realpathSync(path) === realpathSync(app.getAppPath());
  } catch {
    return false;
  }
}
