import { resolve } from 'node:path';
import { app } from 'electron';
import { isWritable } from '../shared/write';
import type { StartOptions } from './arguments';
import type { IncomingFiles, IncomingRequest } from './incomingFiles';

/**
 * Whether this start opens a window. Only one Crossread uses a data folder at a time: a second start passes its files
 * to the first. A start that takes a screenshot always opens one.
 */
export function opensWindow(options: StartOptions, incoming: IncomingFiles): boolean {
  if (options.screenshot !== null) return true;
  const files = options.files.map((file) => resolve(file));
  // If the lock cannot be written, no other instance has it; the window then reports the problem with the folder.
  if (!app.requestSingleInstanceLock({ files } satisfies IncomingRequest)) return !isWritable(app.getPath('userData'));
  app.on('second-instance', (_event, _argv, _folder, data) => incoming.receive(data));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    incoming.add(file);
  });
  return true;
}
