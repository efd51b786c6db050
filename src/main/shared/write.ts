import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, writeAtomically } from './atomicWrite';

/**
 * Replaces a file of the profile atomically, and returns whether it succeeded. A failure is logged. `makesFolder`:
 * creates its folder if it is missing.
 */
export function tryWrite(file: string, text: string, makesFolder = false): boolean {
  try {
    if (makesFolder) makeFolder(dirname(file));
    writeAtomically(file, text);
    return true;
  } catch (error) {
    console.error(`${file} could not be written:`, error);
    return false;
  }
}

/** Whether a folder is writable, tried with an empty file: permissions do not show a read-only disk. */
export function isWritable(folder: string): boolean {
  const trial = join(folder, `trial.${process.pid}.tmp`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(trial, '');
    rmSync(trial);
    return true;
  } catch {
    return false;
  }
}
