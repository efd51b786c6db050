/**
 * Where the parts of the application are and where it keeps its files: nothing else in main knows, so that a package
 * may lay them out in another way. One part finds itself: SQLite stays a package of node_modules, and its script reads
 * the WebAssembly beside it, which therefore has to be a file on the disk.
 */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import engineScript from '../comparing/worker?modulePath';
import libraryScript from '../library/store/worker?modulePath';
import extractScript from '../sources/extract/worker?modulePath';

/** The folder of the sample story. */
export const SAMPLE = join(app.getAppPath(), 'seeds');

/** The folder of the built window. */
export const RENDERER = join(__dirname, '../renderer');

/** The script between the window and main. */
export const PRELOAD = join(__dirname, '../preload/index.js');

/** The scripts of the worker threads. Their names contain a hash of their content. */
export const SCRIPTS = { engine: engineScript, library: libraryScript, extract: extractScript };

/** The files and folders in the folder of the user's data. */
export function dataPathsIn(data: string) {
  return {
    folder: data,
    settings: join(data, 'settings.json'),
    windowBounds: join(data, 'window.json'),
    decisions: join(data, 'decisions.json'),
    library: join(data, 'library'),
  };
}

/** Whether a path is the application itself, which a development start has among its arguments. */
export function isApplication(path: string): boolean {
  try {
    return realpathSync(path) === realpathSync(app.getAppPath());
  } catch {
    return false;
  }
}
