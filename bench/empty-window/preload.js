const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bench', { painted: (at) => ipcRenderer.send('painted', at) });
