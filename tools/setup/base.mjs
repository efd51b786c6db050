/** Shared by all tools: paths, messages, running other programs. Imports only Node's built-in modules. */
import { spawn } from 'node:child_process';
import { constants, homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A failure that the user can fix: its message is one sentence, shown without a stack trace. */
export class SetupError extends Error {}

/** Prints a message to the user. On standard error, because standard output is for results. @param {string} message */
export function say(message) {
  process.stderr.write(`crossread: ${message}\n`);
}

/**
 * The user's cache folder, by the convention of each platform.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 */
export function cacheFolder(platform = process.platform, env = process.env, home = homedir()) {
  const { join } = platform === 'win32' ? path.win32 : path.posix;
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'crossread');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'crossread');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'crossread');
}

/**
 * Forwards termination signals to a child process.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => NodeJS.Signals | null} stops forwarding, and returns the signal received, if any
 */
export function handOnSignals(child) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'];
  /** @type {NodeJS.Signals | null} */
  let came = null;
  /** @param {NodeJS.Signals} signal */
  const handle = (signal) => {
    came = signal;
    // A terminal sends Ctrl-C to the child as well; a second one would kill it before it has cleaned up.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of signals) process.on(signal, handle);
  return () => {
    for (const signal of signals) process.off(signal, handle);
    return came;
  };
}

/** The exit code by which a shell reports a signal. @param {NodeJS.Signals} signal */
export function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}

/**
 * Runs a program to its end; its output goes to standard error, or is returned if `capture` is set. A termination
 * signal ends the program first and then this process, so that nothing after this call runs.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, keepOutput?: boolean }}
 * [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 if the program could not be started
 */
export function run(command, args, options = {}) {
  const { capture = false, keepOutput = false, cwd = root, env = process.env, shell = false } = options;
  return new Promise((resolve) => {
    const out = capture ? 'pipe' : keepOutput ? 'inherit' : 2;
    const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', out, capture ? 'ignore' : 2] });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
    });
    const signalled = handOnSignals(child);
    child.on('error', () => {
      signalled();
      resolve({ code: 127, output });
    });
    child.on('close', (code) => {
      const signal = signalled();
      if (signal) process.exit(exitCodeOf(signal));
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs npm: the one running this process, if any, else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, cwd?: string }} [options]
 */
function npm(args, options) {
  const self = process.env.npm_execpath;
  // `npm run --silent` would silence this npm, too, and hide the reason for a failure.
  const loud = '--loglevel=error';
  if (self && /\.c?js$/.test(self)) return run(process.execPath, [self, ...args, loud], options);
  // On Windows, npm is a script (npm.cmd), which only a shell can start.
  return run('npm', [...args, loud], { ...options, shell: process.platform === 'win32' });
}

/** A registry that has not answered a small request by then is unreachable. */
const registryPatienceSeconds = 7;

/**
 * Lets npm fetch something, from its cache alone if the registry is unreachable: npm by itself would retry for minutes.
 *
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, cwd?: string }} [options]
 */
export async function npmFetch(args, options) {
  const patience = ['--fetch-retries=0', `--fetch-timeout=${registryPatienceSeconds * 1000}`];
  const { code } = await npm(['view', 'electron', 'name', ...patience], { capture: true });
  if (code !== 0) say('the npm registry cannot be reached; trying with what npm has fetched before …');
  return npm(code === 0 ? args : [...args, '--offline'], options);
}
