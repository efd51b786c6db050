import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import { quoted } from './library/result';

/** Longer than any comparison may take; what is not painted by then never will be. */
export const SCREENSHOT_PATIENCE = 60_000;

/**
 * Writes what the window shows as a PNG, whole or not at all. The picture is exactly as large as the window's content
 * is meant to be; throws an error with one sentence when it is not, or cannot be written.
 */
export async function writeScreenshot(window: BrowserWindow, size: { width: number; height: number }, file: string) {
  const image = await window.webContents.capturePage();
  const taken = image.getSize();
  if (taken.width !== size.width || taken.height !== size.height) {
    throw new Error(
      `The window came out as ${taken.width} x ${taken.height} instead of ${size.width} x ${size.height} pixels; ask for a size that fits the screen.`,
    );
  }
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, image.toPNG());
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`${quoted(file)} could not be written (${reason}); choose another place for the picture.`);
  }
}
