/** Starts an application in Electron and waits for its end. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { exitCodeOf, handOnSignals } from './base.mjs';
import { electronEnvironment, electronExecutable } from './electron.mjs';

/** Messages of Chromium about services that a container or a virtual display lacks; nothing depends on them. */
const noise = [
  /^\[\d+:[\d/.]+:(ERROR|WARNING):(bus|object_proxy)\.cc\(\d+\)\]/,
  /^\[\d+:[\d/.]+:(ERROR|WARNING):(viz_main_impl|gpu_\w+|gl_\w+|angle_\w+|vaapi_\w+|command_buffer_proxy_impl)\.cc\(\d+\)\]/,
  /^\[\d+:[\d/.]+:(ERROR|WARNING):(dbus|components\/dbus|gpu|ui\/gl|ui\/ozone|media\/gpu)\/\S+\.cc(:|\()\d+\)?\]/,
  // A frame was in transit when the window closed.
  /^\[\d+:[\d/.]+:ERROR:interface_endpoint_client\.cc\(\d+\)\] Message \d+ rejected by interface blink\.mojom\.WidgetHost$/,
];

/** @param {string} line */
export function isNoise(line) {
  return noise.some((pattern) => pattern.test(line));
}

/**
 * The arguments of Electron. Chromium's process sandbox does not work for root, and is no loss in a container; the
 * sandbox of each page (webPreferences) stays.
 *
 * @param {string} application @param {readonly string[]} args
 */
export function electronArguments(
  application,
  args,
  isRoot = process.platform === 'linux' && process.getuid?.() === 0,
) {
  return [...(isRoot ? ['--no-sandbox'] : []), application, ...args];
}

/**
 * Starts an application.
 * @param {{ folder: string, application: string, args?: readonly string[], env?: NodeJS.ProcessEnv,
 *   stdout?: 'inherit' | 'pipe' }} options `folder`: that of Electron's binaries; `application`: its folder
 */
export function startElectron({ folder, application, args = [], env = {}, stdout = 'inherit' }) {
  const child = spawn(electronExecutable(folder), electronArguments(application, args), {
    env: { ...process.env, ...electronEnvironment(folder), ...env },
    stdio: ['ignore', stdout, 'pipe'],
  });
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!isNoise(line)) process.stderr.write(`${line}\n`);
    });
  }
  return child;
}

/**
 * Waits for its end; forwards termination signals.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} the exit code as a shell would report it
 */
export function whenEnded(child) {
  const signalled = handOnSignals(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      signalled();
      resolve(code ?? (signal ? exitCodeOf(signal) : 1));
    });
  });
}
