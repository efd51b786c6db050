import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { type Api, type Bridge, channels, events, type LibraryProgress, type Story } from '../contract';
import type { WindowCommand } from '../contract/commands';
import type { Settings } from '../contract/settings';

/** Calls `listener` for each message on a channel until the returned function is called. The event stays here. */
function subscribe<T>(channel: string, listener: (value: T) => void): () => void {
  const forward = (_event: IpcRendererEvent, value: T): void => listener(value);
  ipcRenderer.on(channel, forward);
  return () => {
    ipcRenderer.removeListener(channel, forward);
  };
}

/** Each method of the contract, by its channel. */
function methods(): Api {
  const invoking = Object.entries(channels).map(([method, channel]) => [
    method,
    (...given: readonly unknown[]) => ipcRenderer.invoke(channel, ...given),
  ]);
  return Object.fromEntries(invoking);
}

/** Where a dropped file is; nothing for what a page made itself. */
function pathOf(file: unknown): readonly string[] {
  if (!(file instanceof File)) return [];
  // Electron has had this from 29 on, and a property of the file until 31.
  const path = webUtils ? webUtils.getPathForFile(file) : 'path' in file ? String(file.path) : '';
  return path === '' ? [] : [path];
}

// What a page could name a file of the person's by is not for the page.
const { importPaths, ...api } = methods();

const bridge: Bridge = {
  ...api,
  importDropped: (files) => importPaths(files.flatMap(pathOf)),
  onStory: (listener) => subscribe<Story>(events.onStory, listener),
  onStoryRenewed: (listener) => subscribe<Story>(events.onStoryRenewed, listener),
  onCommand: (listener) => subscribe<WindowCommand>(events.onCommand, listener),
  onSettings: (listener) => subscribe<Settings>(events.onSettings, listener),
  onLibraryProgress: (listener) => subscribe<LibraryProgress | null>(events.onLibraryProgress, listener),
  onLibraryChanged: (listener) => subscribe<void>(events.onLibraryChanged, () => listener()),
};

contextBridge.exposeInMainWorld('crossread', bridge);
