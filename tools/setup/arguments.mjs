/** Parses the arguments after `npm start --`. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './base.mjs';

const usage = 'npm start -- [FILE FILE …] [--screenshot OUT.png [--width W] [--height H] [--theme light|dark]]';

/**
 * The folder that relative paths refer to: npm runs tools in the repository and puts the user's folder in INIT_CWD.
 *
 * @param {string} cwd @param {NodeJS.ProcessEnv} env
 */
export function callersFolder(cwd = process.cwd(), env = process.env) {
  return cwd === root && env.INIT_CWD ? env.INIT_CWD : cwd;
}

/**
 * Converts arguments to those of the application, with absolute paths.
 *
 * @param {readonly string[]} args @param {string} folder
 * @returns {{ args: string[] } | { problem: string }}
 */
export function parseStart(args, folder) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        screenshot: { type: 'string' },
        width: { type: 'string' },
        height: { type: 'string' },
        theme: { type: 'string' },
      },
    });
    const { screenshot, ...rest } = values;
    const options = Object.entries(rest).map(([name, value]) => `--${name}=${value}`);
    if (screenshot !== undefined) options.unshift(`--screenshot=${path.resolve(folder, screenshot)}`);
    return { args: [...options, ...positionals.map((file) => path.resolve(folder, file))] };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split(/[.\n]/);
    return { problem: `${reason}; it is: ${usage}` };
  }
}
