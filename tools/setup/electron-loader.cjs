/**
 * Starts the application that is named on the command line, as the official Electron does by itself. It is put in the
 * place of the application inside a packaged Electron, so that several clones can share one binary.
 */
const { app } = require('electron');
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

/** The first argument that is no option is the application; `-r FILE` names a module to load before it. */
function parse(args) {
  const modules = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '-r' || arg === '--require') {
      index += 1;
      modules.push(args[index]);
    } else if (!arg.startsWith('-')) {
      return { folder: path.resolve(arg), modules };
    }
  }
  return { folder: null, modules };
}

function describe(folder) {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return;
  const { name, productName, version, desktopName } = JSON.parse(readFileSync(file, 'utf8'));
  if (version) app.setVersion(version);
  if (productName || name) app.name = productName || name;
  app.setDesktopName(desktopName || `${app.name}.desktop`);
  app.setAppPath(folder);
}

const { folder, modules } = parse(process.argv.slice(1));
if (folder === null) {
  process.stderr.write('electron: name the folder of the application to start.\n');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  Module._preloadModules(modules);
  describe(folder);
  Module._load(folder, Module, true);
}
