import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import { type Api, type Bridge, channelOf, type Events, eventNames, methodNames } from '../contract';

/**
 * A subscription to an event: calls the listener until the returned function is called. Electron's event stays here.
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

/** Each method of the contract, by its channel. */
function methods(): Api {
  const names = Object.keys(methodNames) as (keyof Api)[];
  const invoking = names.map((name) => [
    name,
    (...given: readonly unknown[]) => ipcRenderer.invoke(channelOf(name), ...given),
  ]);
  return Object.fromEntries(invoking);
}

/** The path of a dropped file; none for a file that the page made. */
function pathOf(file: unknown): readonly string[] {
  if (!(file instanceof File)) return [];
  // Electron has had this from 29 on, and a property of the file until 31.
  const path = webUtils ? webUtils.getPathForFile(file) : 'path' in file ? String(file.path) : '';
  return path === '' ? [] : [path];
}

// The page must not be able to name a file of the user.
const { importPaths, ...api } = methods();

const bridge: Bridge = {
  ...api,
  ...events(),
  importDropped: (files) => importPaths(files.flatMap(pathOf)),
};

contextBridge.exposeInMainWorld('crossread', bridge);
