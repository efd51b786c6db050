/** A screen for machines without one. */
import { spawn } from 'node:child_process';
import { SetupError, say } from './base.mjs';

/** Larger than any window the application opens. */
const screen = '3840x2160x24';

/**
 * Starts Xvfb and ends it when standard input closes: however this process ends, even killed, its virtual display ends,
 * too. Descriptor 3 is where Xvfb writes the display number it has chosen; the shell closes its copy, so that a failing
 * Xvfb is noticed.
 */
const keeper = `Xvfb -displayfd 3 -screen 0 ${screen} -nolisten tcp >/dev/null 2>&1 & exec 3>&-; read -r _; kill $!`;

/** Whether windows need a virtual display here. @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env */
export function needsVirtualDisplay(platform = process.platform, env = process.env) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** Starts a virtual display that lives as long as this process. @returns {Promise<string>} the value for DISPLAY */
export async function startVirtualDisplay() {
  // Detached, because Ctrl-C must end the application before its display.
  const child = spawn('sh', ['-c', keeper], { detached: true, stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
  const answer = child.stdio[3];
  const number = await new Promise((resolve) => {
    let text = '';
    answer?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    answer?.on('close', () => resolve(''));
    child.on('error', () => resolve(''));
  });
  if (number === '') throw new SetupError('the virtual display did not start: is Xvfb installed and /tmp writable?');
  child.unref();
  /** @type {import('node:net').Socket} */ (child.stdin).unref();
  /** @type {import('node:net').Socket} */ (answer).unref();
  say('no display here: using a virtual one (Xvfb).');
  return `:${number}`;
}
