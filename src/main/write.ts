import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes a file of the profile whole or not at all, and says whether it did. A failure is logged; nothing else is lost. */
export function writeWhole(file: string, text: string): boolean {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
    return true;
  } catch (error) {
    console.error(`${file} could not be written:`, error);
    return false;
  }
}

/** Whether a folder takes files, tried by an empty one: permissions do not say it of a read-only disk. */
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
