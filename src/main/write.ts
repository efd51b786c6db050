import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file of the profile whole or not at all. A failure costs the memory of it, and is said; nothing else. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch (error) {
    console.error(`${file} could not be written:`, error);
  }
}
