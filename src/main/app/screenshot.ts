import type { BrowserWindow, NativeImage } from 'electron';
import { start } from '../../messages/main';
import { writeAtomically } from '../shared/atomicWrite';
import { quoted } from '../shared/result';

/** Milliseconds; longer than any comparison may take: a window that is not painted by then never will be. */
export const SCREENSHOT_PATIENCE = 60_000;

/** Pictures after which a window that is still moving is taken as it is. */
const MOST_PICTURES = 30;

/**
 * Waits for five frames of the page, in which it measures and paints the parts that follow the text (the overview): two
 * pictures may be of the same frame (two of five times on a loaded machine).
 */
const FIVE_FRAMES = `new Promise((resolve) => {
  const after = (frames) => (frames === 0 ? resolve(null) : requestAnimationFrame(() => after(frames - 1)));
  after(5);
})`;

/** A picture that the one five frames later is equal to: all is drawn that comes a frame or two after the page. */
async function settledPicture(window: BrowserWindow): Promise<NativeImage> {
  let image = await window.webContents.capturePage();
  for (let taken = 1; taken < MOST_PICTURES; taken++) {
    await window.webContents.executeJavaScript(FIVE_FRAMES);
    const next = await window.webContents.capturePage();
    if (next.toBitmap().equals(image.toBitmap())) return next;
    image = next;
  }
  return image;
}

/**
 * Writes a picture of the window as a PNG, whole or not at all. The picture is exactly as large as the window's content
 * is meant to be; throws an error with one sentence when it is not, or cannot be written.
 */
export async function writeScreenshot(window: BrowserWindow, size: { width: number; height: number }, file: string) {
  const image = await settledPicture(window);
  const taken = image.getSize();
  if (taken.width !== size.width || taken.height !== size.height) {
    throw new Error(start.screenshotSize({ ...size, takenWidth: taken.width, takenHeight: taken.height }));
  }
  try {
    writeAtomically(file, image.toPNG());
  } catch (error) {
    console.error('The picture could not be saved:', error);
    throw new Error(start.screenshotNotSaved({ name: quoted(file) }));
  }
}
