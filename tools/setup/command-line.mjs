/** Runs one of the bundled commands, with all it needs set up. */
import { createRequire } from 'node:module';
import { callersFolder } from './arguments.mjs';
import { SetupError, say } from './base.mjs';
import { main, setUpCommandLine } from './index.mjs';
import { commandLine } from './products.mjs';

/** The interface has one exit code for all that fails, whatever the reason. */
const failed = 2;

/**
 * @param {'align' | 'library'} name of its bundle
 * @param {string} what it is, for the sentence that says that it stopped
 */
export function runCommandLine(name, what) {
  return main(async () => {
    try {
      await setUpCommandLine();
      process.chdir(callersFolder());
      // In this process: another one would cost as much as the work itself.
      return await createRequire(import.meta.url)(commandLine(name)).run(process.argv.slice(2));
    } catch (error) {
      say(error instanceof SetupError ? error.message : `${what} stopped unexpectedly (${firstLine(error)}).`);
      return failed;
    }
  });
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}
