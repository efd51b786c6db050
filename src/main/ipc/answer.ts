import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod/mini';
import { type Api, channels, MOST_DECISIONS } from '../../contract';
import { isMainCommand, type MainCommand } from '../../contract/commands';
import { requests } from '../../messages/main';
import { isOurs } from '../app/origin';
import { fail } from '../shared/result';
import { decisionSchema } from '../story/decisions';
import { LARGEST_PAGE } from '../story/startPage';
import { librarySchemas } from './requests';

/** Ids are short; whatever is longer is not one. */
const id = z.string().check(z.minLength(1), z.maxLength(100));
/** Far longer than any two articles; whatever is longer was not copied by a person. */
const copied = z.string().check(z.maxLength(10_000_000));
const mainCommand = z.custom<MainCommand>((given) => typeof given === 'string' && isMainCommand(given));
const nothing = z.tuple([]);

/** What each method takes. Complete by its type, as the contract's channels are. */
const schemas: { readonly [Method in keyof Api]: z.ZodMiniType<Parameters<Api[Method]>> } = {
  story: nothing,
  compare: z.tuple([id, id]),
  coverage: z.tuple([id, id]),
  decide: z.tuple([id, id, z.array(decisionSchema).check(z.maxLength(MOST_DECISIONS))]),
  cancel: nothing,
  openFiles: nothing,
  run: z.tuple([mainCommand]),
  copyText: z.tuple([copied]),
  painted: z.tuple([z.number()]),
  keepPage: z.tuple([z.string().check(z.maxLength(LARGEST_PAGE))]),
  ...librarySchemas,
};

/** Lets the window, and nothing but the window, call the methods of the contract. */
export function answerWindow(window: BrowserWindow, api: Api): void {
  const handle = <Method extends keyof Api>(method: Method): void => {
    const schema: z.ZodMiniType<Parameters<Api[Method]>> = schemas[method];
    const call = api[method] as (...given: Parameters<Api[Method]>) => ReturnType<Api[Method]>;
    ipcMain.handle(channels[method], (event, ...given: unknown[]) => {
      if (!isFrom(window, event)) return fail('bad-request', requests.notOurs);
      const parsed = schema.safeParse(given);
      if (!parsed.success) return fail('bad-request', requests.unknown({ method }));
      return call(...parsed.data);
    });
  };
  for (const method of Object.keys(channels) as (keyof Api)[]) handle(method);
}

/** The main frame of our own window, showing our own page. */
function isFrom(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return !window.isDestroyed() && frame === window.webContents.mainFrame && isOurs(frame.url);
}
