import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/mini';
import type { Result } from '../../../contract';
import { storage } from '../../../messages/storage';
import { fail, ok, quoted } from '../../shared/result';
import { failedToStore } from './failures';

const LOCK = 'library.lock';

/** Two readings of the boot time differ by rounding and by corrections of the clock. */
const SAME_START_SECONDS = 60;

const holderSchema = z.object({
  process: z.int(),
  /** The boot time in seconds since 1970, by the machine's clock: no process survives a reboot. */
  machineStarted: z.number(),
  /** The start time of the process in the system's units, or null where unknown. */
  processStarted: z.nullable(z.string()),
});

type Holder = z.infer<typeof holderSchema>;

/** The exclusive right to a library, until it is released. */
export interface Ownership {
  readonly folder: string;
  readonly release: () => void;
}

/**
 * Locks a library's folder for this process, including all its threads: the lock outlives a crashed thread. It names
 * its process, so that a lock left by a killed process is recognised: Node has no lock that the system releases.
 */
export function own(folder: string): Result<Ownership> {
  const lock = join(folder, LOCK);
  const draft = `${lock}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, JSON.stringify(thisProcess()));
    try {
      if (!tryLink(draft, lock) && !(takeStale(lock, draft) && tryLink(draft, lock))) return inUse(folder);
    } finally {
      rmSync(draft, { force: true });
    }
  } catch (error) {
    return failedToStore(error, folder);
  }
  return ok({ folder, release: () => rmSync(lock, { force: true }) });
}

function inUse(folder: string): Result<Ownership> {
  return fail('in-use', storage.inUse({ folder: quoted(folder) }));
}

/** A link is created atomically and never replaces a file; on file systems without links (FAT) a copy must do. */
function tryLink(draft: string, lock: string): boolean {
  try {
    try {
      linkSync(draft, lock);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      copyFileSync(draft, lock, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * Removes the lock of a process that has ended; false if it is held. Renames it, because two processes may find it at
 * once.
 */
function takeStale(lock: string, draft: string): boolean {
  const holder = holderOf(lock);
  if (holder !== null && isAlive(holder)) return false;
  const taken = `${draft}.stale`;
  try {
    renameSync(lock, taken);
  } catch {
    // Another process found it first; the next attempt to link shows whether it now holds the lock.
    return true;
  }
  const stolen = holderOf(taken);
  const isStolen = stolen !== null && isAlive(stolen);
  if (isStolen) tryLink(taken, lock);
  rmSync(taken, { force: true });
  return !isStolen;
}

function holderOf(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function thisProcess(): Holder {
  return { process: process.pid, machineStarted: machineStarted(), processStarted: processStarted(process.pid) };
}

function machineStarted(): number {
  return Date.now() / 1000 - uptime();
}

/**
 * On Linux, a value that no later process of the same id has: the id of the machine's start, and a number in that
 * (proc(5), field 22).
 */
function processStarted(id: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    const status = readFileSync(`/proc/${id}/stat`, 'latin1');
    return `${boot} ${status.slice(status.lastIndexOf(')')).split(' ')[20]}`;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  // The clock is a last resort, because it may be adjusted while the process runs.
  const isSameStart =
    holder.processStarted === null
      ? Math.abs(holder.machineStarted - machineStarted()) <= SAME_START_SECONDS
      : holder.processStarted === processStarted(holder.process);
  if (!isSameStart) return false;
  try {
    process.kill(holder.process, 0);
    return true;
  } catch (error) {
    // The process exists and belongs to another user.
    return codeOf(error) === 'EPERM';
  }
}
