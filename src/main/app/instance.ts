import { resolve } from 'node:path';
import { app } from 'electron';
import { isWritable } from '../shared/write';
import type { StartOptions } from './arguments';
import type { Handed, HandedFiles } from './handedFiles';

/**
 * Whether this start has its own window. One Crossread has a data folder at a time: a second start hands its files to
 * the first. A picture is of the files it was started with, whatever else is open.
 */
export function isOnItsOwn(options: StartOptions, handed: HandedFiles): boolean {
  if (options.screenshot !== null) return true;
  const files = options.files.map((file) => resolve(file));
  // Where the lock cannot be written there is no other either, and the window reports the problem of the folder.
  if (!app.requestSingleInstanceLock({ files } satisfies Handed)) return !isWritable(app.getPath('userData'));
  app.on('second-instance', (_event, _argv, _folder, given) => handed.receive(given));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    handed.add(file);
  });
  return true;
}
