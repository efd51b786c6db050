/** The products built from this repository: node modules, the application in out/, the command line in out/cli/. */
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npmFetch, root, run, SetupError, say } from './base.mjs';
import { ensureFresh, hashOf } from './stamp.mjs';

const modules = path.join(root, 'node_modules');
const out = path.join(root, 'out');
const buildSources = [
  'src',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'electron.vite.config.ts',
  'tools/build',
];
const commandLineConfig = 'tools/setup/command-line.vite.config.mjs';
const commandLineSources = [
  ...['src/cli', 'src/contract', 'src/engine', 'src/main', 'src/messages', 'src/viewmodel'],
  ...['package.json', 'package-lock.json', commandLineConfig],
];

/**
 * The path of a command-line bundle: of a command, or of the extraction worker.
 *
 * @param {'align' | 'library' | 'extractWorker'} name
 */
export const commandLine = (name) => path.join(out, 'cli', `${name}.cjs`);

/** Installs the node modules of the lock file, unless they are installed. */
export function ensureNodeModules() {
  return ensureFresh({
    stamp: path.join(modules, '.crossread-lock-hash'),
    hash: hashOf(['package-lock.json']),
    products: [modules],
    make: async () => {
      if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new SetupError(
          'node_modules is a link, and `npm ci` would empty the folder behind it: remove the link, then try again.',
        );
      say('installing node modules (once) …');
      const { code } = await npmFetch(['ci', '--include=dev', '--no-audit', '--no-fund']);
      if (code !== 0) throw new SetupError('`npm ci` could not install the node modules: see its message above.');
    },
  });
}

/** Builds the application unless out/ matches the sources. */
export function ensureApplication() {
  return ensureFresh({
    stamp: path.join(out, 'application.hash'),
    hash: hashOf(buildSources),
    products: ['main/index.js', 'preload/index.js', 'renderer/index.html'].map((name) => path.join(out, name)),
    make: async () => {
      say('building Crossread …');
      const { code } = await run(process.execPath, [binary('electron-vite'), 'build', '--logLevel', 'error']);
      if (code !== 0) throw new SetupError('the application could not be built: see the message above.');
    },
  });
}

/**
 * Bundles the command line unless the bundle matches the sources: it starts many times faster than TypeScript sources.
 */
export function ensureCommandLine() {
  return ensureFresh({
    stamp: path.join(out, 'cli.hash'),
    hash: hashOf(commandLineSources),
    products: [commandLine('align'), commandLine('library'), commandLine('extractWorker')],
    make: async () => {
      const { code } = await run(process.execPath, [binary('vite'), 'build', '--config', commandLineConfig]);
      if (code !== 0) throw new SetupError('the command line could not be built: see the message above.');
    },
  });
}

/**
 * The script behind a command that a package installs, to be run by Node: the same on every platform.
 *
 * @param {string} packageName @param {string} [command] if it differs from the package's name
 */
export function binary(packageName, command = packageName) {
  const folder = path.join(modules, packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : (bin[command] ?? ''));
}
