import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Bridge, channels, events, type Story } from '../contract';
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

const bridge: Bridge = {
  story: () => ipcRenderer.invoke(channels.story),
  compare: (left, right) => ipcRenderer.invoke(channels.compare, left, right),
  coverage: (left, right) => ipcRenderer.invoke(channels.coverage, left, right),
  decide: (left, right, decisions) => ipcRenderer.invoke(channels.decide, left, right, decisions),
  cancel: () => ipcRenderer.invoke(channels.cancel),
  openFiles: () => ipcRenderer.invoke(channels.openFiles),
  run: (command) => ipcRenderer.invoke(channels.run, command),
  copyText: (text) => ipcRenderer.invoke(channels.copyText, text),
  painted: (at) => ipcRenderer.invoke(channels.painted, at),
  keepPage: (markup) => ipcRenderer.invoke(channels.keepPage, markup),
  onStory: (listener) => subscribe<Story>(events.onStory, listener),
  onCommand: (listener) => subscribe<WindowCommand>(events.onCommand, listener),
  onSettings: (listener) => subscribe<Settings>(events.onSettings, listener),
};

contextBridge.exposeInMainWorld('crossread', bridge);
