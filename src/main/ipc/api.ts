import { clipboard } from 'electron';
import type { Api, LibraryApi, Result, Story } from '../../contract';
import type { MainHandlers } from '../app/menu';
import { ok } from '../shared/result';
import type { Session } from '../story/session';

/** What the answers need that is not of the open story. */
export interface Start {
  /** Settles when the story of this start is open or on its way. */
  readonly begun: Promise<unknown>;
  /** The window's script runs. */
  readonly scriptRuns: () => void;
  readonly painted: (at: number) => Promise<void>;
  readonly keepPage: (markup: string) => Promise<void>;
  /** Asks for files and opens them. */
  readonly askForFiles: () => Promise<Result<Story | null>>;
}

/** What the window may ask of main, but for the library. */
export function apiOf(session: Session, handlers: MainHandlers, start: Start): Omit<Api, keyof LibraryApi> {
  return {
    story: async () => {
      // After the answer, which the window waits for.
      setImmediate(start.scriptRuns);
      await start.begun;
      return session.story();
    },
    compare: (left, right) => session.compare(left, right),
    coverage: (left, right) => session.coverage(left, right),
    decide: (left, right, decisions) => session.decide(left, right, decisions),
    cancel: async () => {
      session.cancel();
      return ok(null);
    },
    openFiles: start.askForFiles,
    run: async (command) => {
      handlers[command]();
      return ok(null);
    },
    copyText: async (text) => {
      await clipboard.writeText(text);
      return ok(null);
    },
    painted: async (at) => {
      await start.painted(at);
      return ok(null);
    },
    keepPage: async (markup) => {
      await start.keepPage(markup);
      return ok(null);
    },
  };
}
