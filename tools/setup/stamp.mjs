/** Decides by content whether something made earlier still fits what it was made from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './base.mjs';

/** Tests are no part of what is built. */
const test = /\.test\.tsx?$/;

/**
 * A hash over the names and contents of files and of all files in folders. Contents, not times: a clone, a checkout or
 * an unpacked archive changes the times of unchanged files. Some hundred source files take a few milliseconds.
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

/** @param {string} name @param {string} folder @returns {string[]} sorted, so that the hash is the same on each system */
function filesIn(name, folder) {
  const full = path.join(folder, name);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return test.test(name) ? [] : [name];
  const names = readdirSync(full).sort();
  return names.flatMap((child) => filesIn(path.posix.join(name, child), folder));
}

/**
 * Whether the stamp holds the hash and each product is there.
 * @param {string} stamp @param {string} hash @param {readonly string[]} products
 */
export function isFresh(stamp, hash, products) {
  if (!existsSync(stamp) || !products.every((product) => existsSync(product))) return false;
  return readFileSync(stamp, 'utf8') === hash;
}

/**
 * Makes the products again when they do not fit the hash. The stamp goes first and comes back last: a make that fails
 * or is killed midway counts as not made.
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
