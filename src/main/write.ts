import { renameSync, writeFileSync } from 'node:fs';

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
