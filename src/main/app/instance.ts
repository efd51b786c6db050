import { resolve } from 'node:path';
import { app } from 'electron';
import { isWritable } from '../shared/write';
import type { StartOptions } from './arguments';
import type { Handed, HandedFiles } from './handedFiles';

/**
 * Whether this start opens a window. Only one Crossread uses a data folder at a time: a second start passes its files
 * to the first. A start that takes a screenshot always opens one.
 */
export function isOnItsOwn(options: StartOptions, handed: HandedFiles): boolean {
  if (options.screenshot !== null) return true;
  const files = options.files.map((file) => resolve(file));
  // If the lock cannot be written, no other instance has it; the window then reports the problem with the folder.
  if (!app.requestSingleInstanceLock({ files } satisfies Handed)) return !isWritable(app.getPath('userData'));
  app.on('second-instance', (_event, _argv, _folder, given) => handed.receive(given));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    handed.add(file);
  });
  return true;
}
