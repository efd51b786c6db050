import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, nativeTheme } from 'electron';
import { type Api, events, type Result, type Story } from '../contract';
import type { WindowCommand } from '../contract/commands';
import { type Options, parseArguments } from './arguments';
import { EngineClient } from './comparing/client';
import { ENGINE_BUILD, startWorker } from './comparing/start';
import { failWith, finishOf } from './finish';
import { answerWindow } from './ipc';
import { ok } from './library/result';
import { type MainHandlers, menuTemplate } from './menu';
import { registerScheme, serve } from './protocol';
import { keep, keyOf, recall } from './recall';
import { closeDoors } from './security';
import { Session } from './session';
import { openWindow } from './window';

/** The kinds of file the dialog offers first. */
const FILE_FILTERS = [
  { name: 'Text', extensions: ['txt', 'text', 'md'] },
  { name: 'All files', extensions: ['*'] },
];

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
  if (options.theme) nativeTheme.themeSource = options.theme;
  // A picture has as many pixels as it was asked to have, on a dense screen as well.
  if (options.screenshot !== null) app.commandLine.appendSwitch('force-device-scale-factor', '1');
  const engine = new EngineClient(startWorker);
  const session = new Session(engine);
  const afterPaint = openFirst(options, engine, session);
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => engine.close());
  void app.whenReady().then(() => show(options, session, afterPaint));
}

/** Opens the story of this start, from memory when the last start opened the same; returns what can wait for the window. */
function openFirst(options: Options, engine: EngineClient, session: Session): () => Promise<void> {
  const source = options.files.length > 0 ? { files: options.files } : { folder: join(app.getAppPath(), 'seeds') };
  const file = join(app.getPath('userData'), 'opening.json');
  const key = keyOf(source, ENGINE_BUILD);
  const recalled = key === null ? null : recall(file, key);
  if (recalled !== null) {
    session.resume(recalled);
    return async () => engine.warm();
  }
  void session.open(source);
  return async () => {
    const opening = await session.opening();
    if (key !== null && opening !== null) keep(file, key, opening);
  };
}

function show(options: Options, session: Session, afterPaint: () => Promise<void>): void {
  const finish = finishOf(options, session);
  let isPainted = false;
  const painted = async (): Promise<void> => {
    if (isPainted) return;
    isPainted = true;
    finish?.(window);
    await afterPaint();
  };
  serve(join(__dirname, '../renderer'));
  const window = openWindow(options);
  const handlers = handlersOf(window, session);
  answerWindow(window, apiOf(window, session, handlers, painted));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    failWith(`The window ended unexpectedly (${reason}); start Crossread again.`);
  });
  // Building a menu takes as long as fetching the page: it waits until the page has its script.
  window.webContents.once('dom-ready', () => setMenu(window, handlers));
}

/** What main does of the commands. */
function handlersOf(window: BrowserWindow, session: Session): MainHandlers {
  return {
    'open-files': () => openAndTell(window, session),
  };
}

function setMenu(window: BrowserWindow, handlers: MainHandlers): void {
  const tellWindow = (command: WindowCommand): void => window.webContents.send(events.onCommand, command);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(handlers, tellWindow, process.platform)));
}

function apiOf(window: BrowserWindow, session: Session, handlers: MainHandlers, painted: () => Promise<void>): Api {
  return {
    story: () => session.story(),
    compare: (left, right) => session.compare(left, right),
    cancel: async () => {
      session.cancel();
      return ok(null);
    },
    openFiles: () => askForFiles(window, session),
    run: async (command) => {
      handlers[command]();
      return ok(null);
    },
    painted: async () => {
      await painted();
      return ok(null);
    },
  };
}

async function askForFiles(window: BrowserWindow, session: Session): Promise<Result<Story | null>> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open two or more articles',
    properties: ['openFile', 'multiSelections'],
    filters: FILE_FILTERS,
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
