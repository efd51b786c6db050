import { statfsSync } from 'node:fs';
import { storage } from '../../../messages/storage';
import { type FailedResult, fail, quoted } from '../../shared/result';

/** Bytes: a disk with less free space counts as full, because a log grows by pages and file systems keep a reserve. */
const NOTHING_LEFT = 1024 * 1024;

/** An expected failure, with its sentence: something requested does not exist. */
export class Missing extends Error {}

/** Error codes of a file system that cannot be written to. */
const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * The failure for an exception of SQLite or the file system while writing to a folder. SQLite's file layer has one
 * message ("disk I/O error") for everything, so the folder is checked.
 */
export function failedToStore(error: unknown, folder: string): FailedResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || /disk is full/.test(message) || isFull(folder, message)) {
    return fail('disk-full', storage.diskFull({ folder: quoted(folder) }));
  }
  if (READ_ONLY.has(code) || /readonly|Could not open/.test(message)) {
    return fail('read-only', storage.readOnly({ folder: quoted(folder) }));
  }
  if (/malformed|not a database/.test(message)) {
    return fail('storage', storage.damaged({ folder: quoted(folder) }));
  }
  return fail('storage', storage.failed({ folder: quoted(folder), reason: inWords(message) }));
}

/**
 * A system error's message without its code and call: `EEXIST: file already exists, mkdir '/a'` becomes `file already
 * exists`.
 */
function inWords(message: string): string {
  const [line = ''] = message.split('\n');
  return line.replace(/^E[A-Z]+: /, '').replace(/, [a-z]+ '.*$/, '');
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
