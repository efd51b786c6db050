/** The whole set-up; each step takes a few milliseconds when there is nothing to do. */
import { SetupError, say } from './base.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from './display.mjs';
import { electronEnvironment, electronExecutable, ensureElectron } from './electron.mjs';
import { exclusively } from './lock.mjs';
import { ensureApplication, ensureCommandLine, ensureNodeModules } from './products.mjs';
import { ensureSystemPackages } from './system.mjs';

/**
 * Sets up everything a window needs: node modules, Electron, system packages, the built application, a display.
 * Afterwards the environment of this process, and of those it starts, names the Electron and the display.
 *
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

/** Sets up only the node modules: enough for tools that open no window. */
export function setUpNodeModules() {
  return exclusively(ensureNodeModules);
}

/** Sets up everything the command line needs: no Electron, no system packages. */
export function setUpCommandLine() {
  return exclusively(async () => {
    await ensureNodeModules();
    await ensureCommandLine();
  });
}

/**
 * Runs a tool; a failure that the user can fix is reported in one sentence.
 *
 * @param {() => Promise<number>} tool returns the exit code
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
