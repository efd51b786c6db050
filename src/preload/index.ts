import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { type Api, type Bridge, channelOf, type Events, eventNames, methodNames } from '../contract';

/**
 * Subscribes a listener to an event until the returned function is called. Electron's event object is not passed on.
 */
function subscription(event: keyof Events) {
  return (listener: (...values: readonly unknown[]) => void): (() => void) => {
    const forward = (_event: IpcRendererEvent, ...values: readonly unknown[]): void => listener(...values);
    ipcRenderer.on(channelOf(event), forward);
    return () => {
      ipcRenderer.removeListener(channelOf(event), forward);
    };
  };
}

function events(): Events {
  const names = Object.keys(eventNames) as (keyof Events)[];
  return Object.fromEntries(names.map((name) => [name, subscription(name)])) as unknown as Events;
}

/** A function for each method of the contract, which invokes its channel. */
function methods(): Api {
  const names = Object.keys(methodNames) as (keyof Api)[];
  const invoking = names.map((name) => [
    name,
    (...args: readonly unknown[]) => ipcRenderer.invoke(channelOf(name), ...args),
  ]);
  return Object.fromEntries(invoking);
}

/** The path of a dropped file, in an array; empty for a file that the page created. */
function pathOf(file: unknown): readonly string[] {
  if (!(file instanceof File)) return [];
  // `webUtils.getPathForFile` exists since Electron 29; `File.path` was removed in Electron 32.
  const path = webUtils ? webUtils.getPathForFile(file) : 'path' in file ? String(file.path) : '';
  return path === '' ? [] : [path];
}

// The page must not be able to name paths of the user's files.
const { importPaths, ...api } = methods();

const bridge: Bridge = {
  ...api,
  ...events(),
  importDropped: (files) => importPaths(files.flatMap(pathOf)),
};

contextBridge.exposeInMainWorld('crossread', bridge);
