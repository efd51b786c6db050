import type { BrowserWindow } from 'electron';
import { channelOf, type Events } from '../../contract';

/** Sends the window an event, if the window is still there. */
export function sendEvent<Event extends keyof Events>(
  window: BrowserWindow,
  event: Event,
  ...values: Parameters<Parameters<Events[Event]>[0]>
): void {
  if (!window.isDestroyed()) window.webContents.send(channelOf(event), ...values);
}
