/** Runs one of the bundled commands, after setting up everything it needs. */
import { createRequire } from 'node:module';
import { callersFolder } from './arguments.mjs';
import { SetupError, say } from './base.mjs';
import { main, setUpCommandLine } from './index.mjs';
import { commandLine } from './products.mjs';

/** The command line has a single exit code for every failure. */
const failed = 2;

/**
 * @param {'align' | 'library'} name of its bundle
 * @param {string} title the name used in the message of a crash
 */
export function runCommandLine(name, title) {
  return main(async () => {
    try {
      await setUpCommandLine();
      process.chdir(callersFolder());
      // In this process: another one would cost as much as the work.
      return await createRequire(import.meta.url)(commandLine(name)).run(process.argv.slice(2));
    } catch (error) {
      say(error instanceof SetupError ? error.message : `${title} stopped unexpectedly (${firstLine(error)}).`);
      return failed;
    }
  });
}

/** @param {unknown} error */
function firstLine(error) {
  return String(error instanceof Error ? error.message : error).split('\n')[0];
}
