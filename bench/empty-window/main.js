/** An empty Electron window that reports when it is painted, and exits. */
const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');

/** The size of Crossread's window at its first start. */
const size = { width: 1280, height: 800 };

ipcMain.once('painted', (_event, at) => {
  process.stdout.write(`painted ${Math.round(at)}\n`, () => app.exit(0));
});

app.whenReady().then(() => {
  const window = new BrowserWindow({
    ...size,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  return window.loadFile('index.html');
});
