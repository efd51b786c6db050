/**
 * All paths of the application and of its files. Nothing else in main hard-codes one, so that a package can lay them
 * out differently. One exception: SQLite stays in node_modules, and its script reads the WebAssembly file beside it,
 * which therefore must be a file on disk.
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

/** The preload script. */
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

/** Whether a path is the application itself, which is among the arguments of a development start. */
export function isApplication(path: string): boolean {
  try {
    return realpathSync(path) === realpathSync(app.getAppPath());
  } catch {
    return false;
  }
}
