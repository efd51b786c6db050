import { statfsSync } from 'node:fs';
import type { Refusal } from '../read';
import { fail, quoted } from '../result';

/** Less than this free counts as full: a log grows in steps of pages and file systems keep a reserve. */
const NOTHING_LEFT = 1024 * 1024;

/** Something asked for is not there: an expected failure, by its sentence. */
export class Missing extends Error {}

/** Errors by which a file system says that it takes no writing. */
const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * The failure for what SQLite or the file system threw while something was kept in a folder. SQLite's file layer has one
 * word ("disk I/O error") for all that goes wrong, so the folder is asked.
 */
export function failedToStore(error: unknown, folder: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || /disk is full/.test(message) || isFull(folder, message)) {
    return fail(
      'disk-full',
      `The disk with ${quoted(folder)} is full, so the last step was not kept; free some space, then try again.`,
    );
  }
  if (READ_ONLY.has(code) || /readonly|Could not open/.test(message)) {
    return fail(
      'read-only',
      `The library in ${quoted(folder)} cannot be written to; check the folder's permissions, or name another one.`,
    );
  }
  if (/malformed|not a database/.test(message)) {
    return fail(
      'storage',
      `The library in ${quoted(folder)} is damaged; start Crossread again, which saves what can be saved.`,
    );
  }
  return fail(
    'storage',
    `The library in ${quoted(folder)} could not be changed (${code || message.split('\n')[0]}); start Crossread again.`,
  );
}

function isFull(folder: string, message: string): boolean {
  if (!/disk I\/O error/.test(message)) return false;
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < NOTHING_LEFT;
  } catch {
    return false;
  }
}
