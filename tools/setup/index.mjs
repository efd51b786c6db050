/** The whole set-up, each part skipped in a few milliseconds when nothing is to be done. */
import { SetupError, say } from './base.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from './display.mjs';
import { electronEnvironment, electronExecutable, ensureElectron } from './electron.mjs';
import { exclusively } from './lock.mjs';
import { ensureApplication, ensureCommandLine, ensureNodeModules } from './products.mjs';
import { ensureSystemPackages } from './system.mjs';

/**
 * Sets up all that a window needs: node modules, Electron, system packages, the built application, a display. The
 * environment of this process, and so of each it starts, then names the Electron and the display.
 * @returns {Promise<string>} the folder of Electron's binaries
 */
export async function setUpWindow() {
  const virtual = needsVirtualDisplay();
  const folder = await exclusively(async () => {
    await ensureNodeModules();
    const electron = await ensureElectron();
    await ensureSystemPackages({ executable: electronExecutable(electron), display: virtual });
    await ensureApplication();
    return electron;
  });
  Object.assign(process.env, electronEnvironment(folder));
  if (virtual) process.env.DISPLAY = await startVirtualDisplay();
  return folder;
}

/** Sets up the node modules alone: enough for whatever opens no window. */
export function setUpNodeModules() {
  return exclusively(ensureNodeModules);
}

/** Sets up what the command line needs: no Electron, no system packages. */
export function setUpCommandLine() {
  return exclusively(async () => {
    await ensureNodeModules();
    await ensureCommandLine();
  });
}

/**
 * Runs a tool; a failure that a person can act on becomes one sentence.
 * @param {() => Promise<number>} tool gives the exit code
 */
export async function main(tool) {
  try {
    process.exitCode = await tool();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
