/** Decides by content whether a product still matches its sources. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './base.mjs';

/** Tests are not part of a build. */
const test = /\.test\.tsx?$/;

/**
 * A hash over the names and contents of files, and of all files in folders. By content rather than time stamp: a clone,
 * a checkout or an unpacked archive changes the times of unchanged files. A few hundred source files take milliseconds.
 *
 * @param {readonly string[]} paths relative to the folder
 */
export function hashOf(paths, folder = root) {
  const hash = createHash('sha256');
  for (const name of paths.flatMap((entry) => filesIn(entry, folder))) {
    const content = readFileSync(path.join(folder, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} name @param {string} folder @returns {string[]} sorted, so that the hash is the same on every system
 */
function filesIn(name, folder) {
  const full = path.join(folder, name);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return test.test(name) ? [] : [name];
  const names = readdirSync(full).sort();
  return names.flatMap((child) => filesIn(path.posix.join(name, child), folder));
}

/**
 * Whether the stamp contains the hash and every product exists.
 *
 * @param {string} stamp @param {string} hash @param {readonly string[]} products
 */
export function isFresh(stamp, hash, products) {
  if (!existsSync(stamp) || !products.every((product) => existsSync(product))) return false;
  return readFileSync(stamp, 'utf8') === hash;
}

/**
 * Makes the products again if they do not match the hash. The stamp is removed first and written last, so that a run
 * that fails or is killed counts as not made.
 *
 * @param {{ stamp: string, hash: string, products: readonly string[], make: () => Promise<void> }} product
 * @returns {Promise<boolean>} whether they were made
 */
export async function ensureFresh({ stamp, hash, products, make }) {
  if (isFresh(stamp, hash, products)) return false;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}
