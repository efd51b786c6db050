/** One set-up at a time in a clone: two `npm ci` at once would destroy each other's work. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, SetupError, say } from './base.mjs';

const lockFile = path.join(root, 'out', 'setup.lock');
const retryMilliseconds = 100;
/** A lock is written right after it is created: one that stays empty for longer has lost its owner. */
const emptyMilliseconds = 2000;
/** The longest set-up fetches Electron over a slow connection; one that takes longer hangs. */
const patienceMilliseconds = 15 * 60 * 1000;

/**
 * Locks held by this process: a lock that names this process's id but is not in this set was left by an earlier process
 * with the same id.
 */
const held = new Set();

/**
 * Runs `work` while holding the clone's lock. Takes over the lock of a process that was killed.
 *
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
    // Created but not yet written: its owner is about to.
    if (pid === 0) return Date.now() - statSync(file).mtimeMs < emptyMilliseconds;
    if (pid === process.pid) return held.has(file);
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists, and belongs to another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
