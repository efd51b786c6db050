import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { BrowserWindow, NativeImage } from 'electron';
import { quoted } from './library/result';

/** Longer than any comparison may take; what is not painted by then never will be. */
export const SCREENSHOT_PATIENCE = 60_000;

/** Pictures after which a window that is still moving is taken as it is. */
const MOST_PICTURES = 30;

/** A picture that the next one is equal to: what is drawn a frame or two after the page (the overview) is drawn. */
async function settledPicture(window: BrowserWindow): Promise<NativeImage> {
  let image = await window.webContents.capturePage();
  for (let taken = 1; taken < MOST_PICTURES; taken++) {
    const next = await window.webContents.capturePage();
    if (next.toBitmap().equals(image.toBitmap())) return next;
    image = next;
  }
  return image;
}

/**
 * Writes what the window shows as a PNG, whole or not at all. The picture is exactly as large as the window's content
 * is meant to be; throws an error with one sentence when it is not, or cannot be written.
 */
export async function writeScreenshot(window: BrowserWindow, size: { width: number; height: number }, file: string) {
  const image = await settledPicture(window);
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
