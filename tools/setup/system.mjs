/** The system packages Electron needs on Linux: installed if possible, else named in a message. */
import { existsSync } from 'node:fs';
import { run, SetupError, say } from './base.mjs';

/** Each entry lists the names of one package on different Debian and Ubuntu releases, the one to install first. */
const libraries = [['libgtk-3-0', 'libgtk-3-0t64'], ['libnss3'], ['libasound2', 'libasound2t64'], ['libgbm1']];
const virtualDisplay = [['xvfb']];
/**
 * Latin and Arabic; Chinese, Japanese and Korean. A machine without a display has no fonts, so pictures would show
 * boxes.
 */
const fonts = [['fonts-dejavu-core'], ['fonts-droid-fallback']];

/** Seconds to wait for another package manager, and for a server that does not answer. */
const lockSeconds = 120;
const serverSeconds = 10;

/**
 * Makes sure that Electron can run (Linux only: elsewhere it bundles everything it needs).
 *
 * @param {{ executable: string, display: boolean }} needs `display`: a virtual one will be started
 */
export async function ensureSystemPackages(needs) {
  if (process.platform !== 'linux') return;
  if (!existsSync('/etc/debian_version')) return checkLibraries(needs);
  const mayInstall = process.getuid?.() === 0;
  const required = [...libraries, ...(needs.display ? virtualDisplay : [])];
  // It runs without fonts, so they are not worth asking an administrator for.
  const wanted = [...required, ...(needs.display && mayInstall ? fonts : [])];
  const missing = missingPackages(wanted, await installedPackages(wanted.flat()));
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name).join(' ');
  if (!mayInstall) {
    throw new SetupError(`system packages are missing; install them once with: sudo apt-get install -y ${names}`);
  }
  say(`installing system packages (once): ${names}`);
  await install(missing);
}

/**
 * @param {readonly (readonly string[])[]} wanted
 * @param {ReadonlySet<string>} installed
 */
export function missingPackages(wanted, installed) {
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
}

/** @param {readonly string[]} names @returns {Promise<ReadonlySet<string>>} */
async function installedPackages(names) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const format = '${Package} ${db:Status-Status}\\n';
  const { output } = await run('dpkg-query', ['-W', '-f', format, ...names], { capture: true });
  const lines = output.split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(lines.map((line) => line.split(' ')[0] ?? ''));
}

/** @param {readonly (readonly string[])[]} packages */
async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-q', '-o', `DPkg::Lock::Timeout=${lockSeconds}`, '-o', `Acquire::http::Timeout=${serverSeconds}`];
  await run('apt-get', [...options, 'update'], { env });
  const names = await Promise.all(packages.map(knownName));
  const { code } = await run('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...names], { env });
  if (code !== 0) throw new SetupError(`apt-get could not install the system packages ${names.join(' ')}: see above.`);
}

/** The name by which this release knows the package. @param {readonly string[]} names */
async function knownName(names) {
  for (const name of names) {
    const { output } = await run('apt-cache', ['show', '--no-all-versions', name], { capture: true });
    if (isDescribed(output, name)) return name;
  }
  return names[0] ?? '';
}

/**
 * Whether the output of `apt-cache show` describes that package: it also succeeds, without a description, for a name
 * that other packages provide.
 *
 * @param {string} output @param {string} name
 */
export function isDescribed(output, name) {
  return output.split('\n').includes(`Package: ${name}`);
}

/** On other distributions, lists the missing libraries. @param {{ executable: string, display: boolean }} needs */
async function checkLibraries(needs) {
  const { output } = await run('ldd', [needs.executable], { capture: true });
  const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  if (needs.display && (await run('Xvfb', ['-version'], { capture: true })).code === 127) missing.push('Xvfb');
  if (missing.length === 0) return;
  const packages = [...libraries, ...(needs.display ? virtualDisplay : [])].map(([name]) => name).join(', ');
  throw new SetupError(
    `Electron lacks ${missing.join(', ')}; install what your system calls these Debian packages: ${packages}.`,
  );
}
