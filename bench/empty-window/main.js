/** An Electron window with nothing in it; tells when it is painted, and ends. */
const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');

/** Crossread's own size at its first start. */
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
