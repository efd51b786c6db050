/**
 * The composition root of the main process. Reading and comparing begin in a thread before Electron is ready, so that
 * they are done when the window opens.
 */
import { resolve } from 'node:path';
import { app, Menu, nativeTheme } from 'electron';
import { attributesOf } from '../contract/settings';
import { start as startWords } from '../messages/main';
import { LOCALE } from '../messages/message';
import { AppMenu } from './app/appMenu';
import { parseArguments, type StartOptions } from './app/arguments';
import { failWith, finishOf } from './app/finish';
import { IncomingFiles } from './app/incomingFiles';
import { opensWindow } from './app/instance';
import { mainCommands, systemTheme } from './app/mainCommands';
import { dataPathsIn, isApplication, RENDERER, SAMPLE, SCRIPTS } from './app/paths';
import { registerScheme, serve } from './app/protocol';
import { restrictWindows } from './app/security';
import { sendEvent } from './app/sendEvent';
import { SettingsFile } from './app/settings';
import { ENGINE_BUILD, startEngine, startLibrary } from './app/threads';
import { openWindow } from './app/window';
import { EngineClient } from './comparing/client';
import { answerWindow } from './ipc/answer';
import { methodHandlers } from './ipc/handlers';
import { StoryWindow } from './ipc/storyWindow';
import { Library } from './library/library';
import { LibraryClient } from './library/store/client';
import { extractingBy } from './sources/extract/client';
import type { Web } from './sources/web/web';
import { DecisionFile } from './story/decisions';
import { StoryOpener } from './story/opener';
import { StorySession } from './story/session';
import { bringUpToDate } from './story/upkeep';

/** Milliseconds after the first paint: the window needs them to render the rest of its page and respond to input. */
const UNTIL_LIBRARY = 1000;

/** Stories in the menu of recent ones. */
const MOST_RECENT = 10;

// As root on Linux the system's sandbox is unavailable and Electron is started without it; the window's sandbox
// remains.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
restrictWindows();
// Keeps Electron from building a default menu that would be thrown away.
Menu.setApplicationMenu(null);

const parsed = parseArguments(process.argv.slice(1), isApplication);
if (parsed.ok) start(parsed.options);
else failWith(parsed.message);

function start(options: StartOptions): void {
  const { CROSSREAD_DATA } = process.env;
  if (CROSSREAD_DATA) app.setPath('userData', resolve(CROSSREAD_DATA));
  const incoming = new IncomingFiles();
  if (!opensWindow(options, incoming)) {
    app.exit();
    return;
  }
  const services = servicesIn(options, dataPathsIn(app.getPath('userData')));
  const { engine, library, settings } = services;
  nativeTheme.themeSource = options.theme ?? systemTheme(settings.current.theme);
  // Date fields then use the same format as the rest of the window.
  app.commandLine.appendSwitch('lang', LOCALE);
  // A screenshot has the requested number of pixels even on a dense screen.
  if (options.screenshot !== null) app.commandLine.appendSwitch('force-device-scale-factor', '1');
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    engine.close();
    if (!library.isOpen) return;
    // Finish the step in progress before the process ends. The lock is released now, or a start in the meantime would
    // pass its files to a process without a window.
    event.preventDefault();
    app.releaseSingleInstanceLock();
    void library.close().then(() => app.quit());
  });
  void app.whenReady().then(() => show(options, services, incoming));
}

type Services = ReturnType<typeof servicesIn>;

/** The parts of a start that need no window. */
function servicesIn(options: StartOptions, data: ReturnType<typeof dataPathsIn>) {
  const settings = new SettingsFile(data.settings);
  const engine = new EngineClient(startEngine);
  const decisions = new DecisionFile(data.decisions);
  const session = new StorySession(engine, decisions);
  const library = libraryIn(data.library);
  const paths = { data: data.folder, library: data.library, renderer: RENDERER, sample: SAMPLE };
  const opener = new StoryOpener(options.files, paths, { session, engine, decisions, library, build: ENGINE_BUILD });
  return { data, settings, engine, decisions, session, library, opener };
}

/** The user's library. Nothing in it starts before the first request. */
function libraryIn(folder: string): Library {
  const client = new LibraryClient(startLibrary, { folder, sample: SAMPLE, extractor: SCRIPTS.extract });
  let web: Promise<Web> | null = null;
  const webWhenNeeded = (): Promise<Web> => {
    web ??= import('./sources/web/web').then(({ Web }) => new Web(extractingBy(SCRIPTS.extract)));
    return web;
  };
  return new Library(client, webWhenNeeded);
}

function show(options: StartOptions, services: Services, incoming: IncomingFiles): void {
  const { data, session, decisions, library, settings, opener } = services;
  const finish = finishOf(options, session);
  const currentSettings = () => ({ ...settings.current, theme: options.theme ?? settings.current.theme });
  serve(RENDERER, opener.page, () => attributesOf(currentSettings()));
  const window = openWindow(options, currentSettings().theme, data.windowBounds);
  const storyWindow = new StoryWindow(window, session);
  const commands = mainCommands(window, settings, {
    openFiles: () => void storyWindow.show(storyWindow.ask()),
    drawMenu: () => menu.draw(),
  });
  const menu = new AppMenu(window, commands, settings, {
    stories: [],
    open: (story) => void storyWindow.show(opener.openStory(story)),
    clear: () => void library.change('forgetOpened'),
  });
  const drawRecent = async (): Promise<void> => {
    const recent = await library.recent(MOST_RECENT);
    if (recent.ok) menu.setStories(recent.value);
  };
  library.listen({
    progress: (progress) => sendEvent(window, 'onLibraryProgress', progress),
    changed: () => {
      sendEvent(window, 'onLibraryChanged');
      void drawRecent();
    },
  });
  const refreshFromLibrary = async (): Promise<void> => {
    await drawRecent();
    const renew = async () => storyWindow.renew(await opener.renewed());
    await bringUpToDate({ data: data.folder, decisions, library, renew });
  };
  let isPainted = false;
  const onPainted = async (at: number): Promise<void> => {
    if (isPainted) return;
    isPainted = true;
    finish?.(window, at);
    await opener.afterPaint();
    if (finish !== null) return;
    incoming.deliverTo((files) => void storyWindow.showIncoming(files));
    setTimeout(() => void refreshFromLibrary(), UNTIL_LIBRARY);
  };
  // Building the menu takes as long as fetching the page, so it waits until the page has its script.
  const onScript = () => menu.show();
  const handlers = methodHandlers({ window, storyWindow, session, opener, library, commands, onScript, onPainted });
  answerWindow(window, library, handlers);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error('The window was lost:', reason);
    failWith(startWords.windowLost);
  });
}
