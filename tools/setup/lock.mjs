/** One set-up at a time in one clone: two `npm ci` at once would destroy each other's work. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, SetupError, say } from './base.mjs';

const lockFile = path.join(root, 'out', 'setup.lock');
const retryMilliseconds = 100;
/** A lock is written right after it is made: one that is empty for longer belongs to nobody any more. */
const emptyMilliseconds = 2000;
/** The longest set-up fetches Electron over a slow line; what takes longer hangs. */
const patienceMilliseconds = 15 * 60 * 1000;

/** The locks this process holds: one that names this process and is not among them was left by another of its number. */
const held = new Set();

/**
 * Runs `work` while holding the clone's lock. The lock of a process that was killed is taken over.
 * @template T
 * @param {() => Promise<T>} work
 * @param {string} file
 * @param {number} patience in milliseconds
 * @returns {Promise<T>}
 */
export async function exclusively(work, file = lockFile, patience = patienceMilliseconds) {
  mkdirSync(path.dirname(file), { recursive: true });
  const begun = performance.now();
  for (let told = false; !take(file); told = true) {
    if (!holderLives(file)) rmSync(file, { force: true });
    else if (!told) say('another set-up of this clone is at work; waiting for it …');
    if (performance.now() - begun > patience)
      throw new SetupError(`another set-up of this clone does not end; if none is at work, delete ${file}.`);
    await wait(retryMilliseconds);
  }
  held.add(file);
  const release = () => {
    held.delete(file);
    rmSync(file, { force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function take(file) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function holderLives(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Created but not yet written: its holder is about to.
    if (pid === 0) return Date.now() - statSync(file).mtimeMs < emptyMilliseconds;
    if (pid === process.pid) return held.has(file);
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
