import type { BrowserWindow, NativeImage } from 'electron';
import { start } from '../../messages/main';
import { writeAtomically } from '../shared/atomicWrite';
import { quoted } from '../shared/result';

/** Milliseconds, longer than any comparison may take: a window that is not painted by then never will be. */
export const SCREENSHOT_PATIENCE = 60_000;

/** The number of captures after which a window is taken even if it still changes. */
const MOST_PICTURES = 30;

/**
 * Waits for five frames of the page, in which it measures and paints the parts that depend on the text (the miniature).
 * Two successive captures may be of the same frame (in two of five runs on a loaded machine).
 */
const FIVE_FRAMES = `new Promise((resolve) => {
  const after = (frames) => (frames === 0 ? resolve(null) : requestAnimationFrame(() => after(frames - 1)));
  after(5);
})`;

/** A capture that equals the one five frames later, so that everything drawn a frame or two after the page is in it. */
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
 * Writes a screenshot of the window as a PNG, atomically, of exactly the requested size. Throws an error with one
 * sentence if the size differs or the file cannot be written.
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
