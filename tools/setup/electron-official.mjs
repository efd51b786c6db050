/** The official Electron: the folder of its binary, whether it is present, and its download. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, say } from './base.mjs';

const folder = path.join(root, 'node_modules', 'electron');

/** A download without progress for this long is given up; one with progress may take its time. */
const stallSeconds = 9;

/** The path of the executable inside a folder of Electron binaries. @param {NodeJS.Platform} platform */
export function executableName(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The folder of the official binaries if they are complete and of the required version; else null. */
export function officialElectron() {
  const dist = path.join(folder, 'dist');
  try {
    const wanted = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
    const found = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    // Electron's installer writes path.txt last.
    const whole = existsSync(path.join(folder, 'path.txt')) && existsSync(path.join(dist, executableName()));
    return wanted === found && whole ? dist : null;
  } catch {
    return null;
  }
}

/**
 * Runs Electron's own installer to fetch its binary. @returns {Promise<string | null>} the folder, or null if it failed
 */
export async function downloadOfficialElectron() {
  say('fetching the official Electron …');
  const temporary = await mkdtemp(path.join(tmpdir(), 'crossread-electron-'));
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  delete env.ELECTRON_OVERRIDE_DIST_PATH;
  try {
    const child = spawn(process.execPath, [path.join(folder, 'install.js')], { env, stdio: 'ignore' });
    await endOrStall(child, [temporary, path.join(folder, 'dist')]);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return officialElectron();
}

/**
 * Waits until the installer ends, or kills it once the folders it writes to have stopped growing.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {readonly string[]} folders
 */
async function endOrStall(child, folders) {
  /** @type {Promise<boolean>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(true));
    child.on('close', () => resolve(true));
  });
  let size = -1;
  let lastGrowth = Date.now();
  while (!(await Promise.race([ended, afterASecond()]))) {
    const now = (await Promise.all(folders.map(sizeOf))).reduce((sum, part) => sum + part, 0);
    if (now !== size) {
      size = now;
      lastGrowth = Date.now();
    } else if (Date.now() - lastGrowth > stallSeconds * 1000) {
      child.kill('SIGKILL');
      break;
    }
  }
}

/** @returns {Promise<false>} */
function afterASecond() {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), 1000).unref();
  });
}

/** @param {string} directory @returns {Promise<number>} */
async function sizeOf(directory) {
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  const sizes = names.map((name) =>
    stat(path.join(directory, name))
      .then((entry) => entry.size)
      .catch(() => 0),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
