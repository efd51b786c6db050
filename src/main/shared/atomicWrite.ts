/**
 * Replacing a file so that a reader, a crash or a power cut sees the old content or the new, never a mixture or half.
 *
 * Our own and not `write-file-atomic` or `atomically`: in both the synchronous write ignores how many bytes were
 * written (on a nearly full disk half a file is then renamed into place), neither syncs the folder, so that a power cut
 * can undo the rename, and neither can find the drafts a killed process left behind.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The calls that writing consists of, in the order they are made: tests kill or fail a process between two of them. */
export interface FileCalls {
  readonly open: (file: string, flags: 'w' | 'r') => number;
  readonly write: (handle: number, bytes: Uint8Array, offset: number) => number;
  readonly sync: (handle: number) => void;
  readonly close: (handle: number) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (file: string) => void;
}

const nodeCalls: FileCalls = {
  open: openSync,
  write: (handle, bytes, offset) => writeSync(handle, bytes, offset),
  sync: fsyncSync,
  close: closeSync,
  rename: renameSync,
  remove: (file) => rmSync(file, { force: true }),
};

/** How a file is replaced. */
export interface AtomicWriteOptions {
  /** An existing folder on the same file system for the draft; without it, the file's own folder. */
  readonly draftsIn?: string;
  readonly calls?: FileCalls;
}

/** A draft is named after its file and the process that writes it. */
const DRAFT = /\.(\d+)\.tmp$/;

/** Errors by which a system says that it does not sync folders (Windows) or not this one (some network disks). */
const NO_FOLDER_SYNC = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']);

/**
 * Replaces a file, or makes it; its folder must exist. When this returns, the new content outlasts a power cut.
 *
 * @throws The error of the file system. The old content is then still there and the draft is gone; only when syncing
 *   the folder failed, the last step, is the new content in place without being certain to last.
 */
export function writeAtomically(
  file: string,
  content: string | Uint8Array,
  { draftsIn = dirname(file), calls = nodeCalls }: AtomicWriteOptions = {},
): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const draft = join(draftsIn, `${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = calls.open(draft, 'w');
    try {
      for (let written = 0; written < bytes.length; ) written += calls.write(handle, bytes, written);
      calls.sync(handle);
    } finally {
      calls.close(handle);
    }
    calls.rename(draft, file);
  } catch (error) {
    discard(draft, calls);
    throw error;
  }
  syncFolder(dirname(file), calls);
}

/** On a full disk half a file is in the way. */
function discard(draft: string, calls: FileCalls): void {
  try {
    calls.remove(draft);
  } catch (error) {
    // The caller has to know the first failure; a later start sweeps the draft.
    console.error(`${draft} could not be removed:`, error);
  }
}

/**
 * Makes a folder and those above it that are missing. When this returns, they outlast a power cut.
 *
 * @throws The error of the file system.
 */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  // Each new folder is an entry of the one above it.
  for (let made = resolve(folder); made.length >= resolve(first).length; made = dirname(made)) {
    syncFolder(dirname(made), nodeCalls);
  }
}

/** Makes files that were renamed, made or removed in a folder last, where the system can. */
export function syncFolder(folder: string, calls: FileCalls = nodeCalls): void {
  try {
    const handle = calls.open(folder, 'r');
    try {
      calls.sync(handle);
    } finally {
      calls.close(handle);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NO_FOLDER_SYNC.has(String(error.code)))) throw error;
  }
}

/**
 * Removes the drafts that killed processes left in a folder. Writing takes one turn of its thread, so a draft of this
 * very process is left over as well: from an earlier process that had its id.
 */
export function sweepDrafts(folder: string): void {
  for (const name of namesIn(folder)) {
    const writer = DRAFT.exec(name)?.[1];
    if (writer === undefined || (Number(writer) !== process.pid && isRunning(Number(writer)))) continue;
    try {
      rmSync(join(folder, name), { force: true });
    } catch (error) {
      // It is in nobody's way: the next start tries again.
      console.error(`${join(folder, name)} could not be removed:`, error);
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It is there and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
