/** An Electron window that shows the HTML file named last on its command line. */
const { app, BrowserWindow } = require('electron');

/** The size of Crossread's window at its first start. */
const size = { width: 1280, height: 800 };

app.whenReady().then(() => new BrowserWindow(size).loadFile(process.argv.at(-1)));
