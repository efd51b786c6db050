import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type Api, channelOf } from '../../contract';
import { requests } from '../../messages/main';
import { isOurs } from '../app/origin';
import type { Library } from '../library/library';
import { fail } from '../shared/result';
import { type HandledMethod, methods } from './methods';

/** The handlers of the methods that neither the store nor the library answers alone. */
export type MethodHandlers = Pick<Api, HandledMethod>;

/** Lets the window, and nothing else, call the methods of the contract. */
export function answerWindow(window: BrowserWindow, library: Library, handlers: MethodHandlers): void {
  for (const method of Object.keys(methods) as (keyof Api)[]) {
    const answer = answerOf(method, library, handlers);
    ipcMain.handle(channelOf(method), (event, ...args: unknown[]) => {
      if (!isFrom(window, event)) return fail('bad-request', requests.notOurs);
      const parsed = methods[method].takes.safeParse(args);
      if (!parsed.success) return fail('bad-request', requests.unknown({ method }));
      return answer(...parsed.data);
    });
  }
}

/** The types of the table guarantee that the answer takes the parameters that pass its schema. */
function answerOf(
  method: keyof Api,
  library: Library,
  handlers: MethodHandlers,
): (...values: readonly unknown[]) => unknown {
  const row = methods[method];
  if ('store' in row) {
    const call = (row.effect === 'change' ? library.change : library.ask) as (...values: readonly unknown[]) => unknown;
    return (...values) => call.call(library, row.store, ...values);
  }
  if ('library' in row) {
    const call = library[row.library] as (...values: readonly unknown[]) => unknown;
    return (...values) => call.apply(library, [...values]);
  }
  return handlers[method as HandledMethod] as (...values: readonly unknown[]) => unknown;
}

/** Whether an event comes from the main frame of our window, showing our page. */
function isFrom(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return !window.isDestroyed() && frame === window.webContents.mainFrame && isOurs(frame.url);
}
