import type { BrowserWindow } from 'electron';
import { channelOf, type Events } from '../../contract';

/** Sends an event to the window, if it still exists. */
export function sendEvent<Event extends keyof Events>(
  window: BrowserWindow,
  event: Event,
  ...values: Parameters<Parameters<Events[Event]>[0]>
): void {
  if (!window.isDestroyed()) window.webContents.send(channelOf(event), ...values);
}
