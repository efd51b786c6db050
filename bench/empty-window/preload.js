const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bench', { painted: () => ipcRenderer.send('painted') });
