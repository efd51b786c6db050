/**
 * Replaces a file so that a reader, a crash or a power cut sees either the old content or the new, never a mixture.
 *
 * We do not use `write-file-atomic` or `atomically`: in both, the synchronous write ignores how many bytes were written
 * (on a nearly full disk half a file is then renamed into place). Neither syncs the folder, so a power cut can undo the
 * rename, and neither can find the drafts that a killed process left behind.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The system calls of a write, in order. Tests kill a process between two of them, or make one fail. */
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
  /** An existing folder for the draft, on the same file system; by default the folder of the file. */
  readonly draftsIn?: string;
  readonly calls?: FileCalls;
}

/** The end of a draft's name, with the id of the process that writes it. */
const DRAFT = /\.(\d+)\.tmp$/;

/** Errors of systems that cannot sync folders (Windows), or not this one (some network disks). */
const NO_FOLDER_SYNC = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']);

/**
 * Replaces or creates a file; its folder must exist. When this returns, the new content survives a power cut.
 *
 * @throws The error of the file system. The old content is then intact and the draft removed. Only if the last step
 * failed, syncing the folder, is the new content in place, but may not survive a power cut.
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

/** Removes an incomplete draft, which takes up space on a full disk. */
function discard(draft: string, calls: FileCalls): void {
  try {
    calls.remove(draft);
  } catch (error) {
    // The caller needs the first failure; a later start removes the draft.
    console.error(`${draft} could not be removed:`, error);
  }
}

/**
 * Creates a folder and its missing parents. When this returns, they survive a power cut.
 *
 * @throws The error of the file system.
 */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  // Each new folder is an entry of its parent.
  for (let made = resolve(folder); made.length >= resolve(first).length; made = dirname(made)) {
    syncFolder(dirname(made), nodeCalls);
  }
}

/** Makes created, renamed and removed entries of a folder survive a power cut, where the system can. */
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
 * Removes the drafts that killed processes left in a folder. Writing is synchronous, so even a draft with this
 * process's id is a leftover, from an earlier process with the same id.
 */
export function sweepDrafts(folder: string): void {
  for (const name of namesIn(folder)) {
    const writer = DRAFT.exec(name)?.[1];
    if (writer === undefined || (Number(writer) !== process.pid && isRunning(Number(writer)))) continue;
    try {
      rmSync(join(folder, name), { force: true });
    } catch (error) {
      // It does no harm, and the next start tries again.
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
    // The process exists and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
