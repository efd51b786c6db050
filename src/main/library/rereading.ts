/**
 * Reading stored articles again, from their originals, after an update of Crossread that reads better. It runs in the
 * background, one article after the other, and goes on at the next start where it was stopped.
 */
import type { Article, LibraryProgress, Result } from '../../contract';
import { ok } from '../shared/result';
import type { LongWork } from './longWork';
import type { LibraryClient } from './store/client';
import type { OldReadings } from './store/rereading';

/** Links made and broken by hand, which follow an article into its new reading. */
export interface DecisionCarrier {
  /** The keys of the articles with decisions that are kept by numbers of paragraphs. */
  readonly unplaced: ReadonlySet<string>;
  /** Gives these their places in articles as they were read when they were made. */
  place(known: readonly Article[]): Result<null>;
  /** Keeps the decisions about an article for a new reading of it as well. */
  carry(from: Article, to: Article): Result<null>;
}

/** Calls that rereading makes on its caller. */
export interface RereadingOptions {
  readonly decided: DecisionCarrier;
  readonly signal: AbortSignal;
  /** Settles when nothing runs that the user waits for. */
  readonly whenIdle: () => Promise<unknown>;
  readonly onProgress: (progress: LibraryProgress) => void;
  /** The articles of the story that was opened last have been read again, if there were any. */
  readonly onRecent: () => void;
}

/** Old readings that are looked through at once: some 50 ms in which the library answers nobody. */
const LOOKED_THROUGH_AT_ONCE = 32;

/**
 * Reads all articles again that an older version read; gives how many there were. An article whose original is missing
 * or cannot be read keeps its old reading.
 */
export async function rereadStale(
  client: Pick<LibraryClient, 'call' | 'run'>,
  options: RereadingOptions,
): Promise<Result<number>> {
  const { decided, signal, whenIdle, onProgress, onRecent } = options;
  const stale = await client.call('stale');
  if (!stale.ok) return stale;
  const { ids, recent } = stale.value;
  if (ids.length > 0) {
    // While all articles are as they were: a decision is about two of them.
    const placed = await placeDecisions(client, decided, options);
    if (!placed.ok) return placed;
  }
  for (const [done, id] of ids.entries()) {
    await whenIdle();
    if (signal.aborted) break;
    const reread = await rereadOne(client, id, decided);
    if (!reread.ok) return reread;
    onProgress({ step: 'rereading', done: done + 1, total: ids.length });
    if (done + 1 === recent) onRecent();
  }
  if (ids.length > 0) await client.run('endRereading', null);
  if (signal.aborted) return ok(ids.length);
  const finished = await client.call('finishRereading');
  return finished.ok ? ok(ids.length) : finished;
}

async function placeDecisions(
  client: Pick<LibraryClient, 'call'>,
  decided: DecisionCarrier,
  { signal, whenIdle }: Pick<RereadingOptions, 'signal' | 'whenIdle'>,
): Promise<Result<null>> {
  const keys = decided.unplaced;
  if (keys.size === 0) return ok(null);
  const known: Article[] = [];
  for (let after: number | null = 0; after !== null && !signal.aborted; ) {
    await whenIdle();
    const found: Result<OldReadings> = await client.call('oldReadings', keys, after, LOOKED_THROUGH_AT_ONCE);
    if (!found.ok) return found;
    known.push(...found.value.articles);
    after = found.value.last;
  }
  return decided.place(known);
}

async function rereadOne(
  client: Pick<LibraryClient, 'call' | 'run'>,
  id: number,
  decided: DecisionCarrier,
): Promise<Result<unknown>> {
  const reread = await client.run('rereadOriginal', { id });
  if (!reread.ok) return reread;
  const { value } = reread;
  if (value.kind === 'failed') return client.call('keepReading', id);
  if (value.kind === 'lost') return ok(null);
  // Before the library has the new reading: a kill between the two leaves the decisions with both.
  const carried = decided.carry(value.before, value.read.article);
  return carried.ok ? client.call('putReading', id, value.hash, value.read) : carried;
}

/** Rereading in the background: it gives way to the work that the user waits for, and so does its progress. */
export class BackgroundRereading {
  readonly #client: LibraryClient;
  readonly #long: Pick<LongWork, 'isBusy' | 'whenIdle'>;
  readonly #progress: (progress: LibraryProgress | null) => void;
  #controller: AbortController | null = null;

  /** `progress` is called with how far it has come, and with null when it has ended. */
  constructor(
    client: LibraryClient,
    long: Pick<LongWork, 'isBusy' | 'whenIdle'>,
    progress: (progress: LibraryProgress | null) => void,
  ) {
    this.#client = client;
    this.#long = long;
    this.#progress = progress;
  }

  /** As `rereadStale`. */
  async run(decided: DecisionCarrier, onRecent: () => void): Promise<Result<number>> {
    const controller = new AbortController();
    this.#controller = controller;
    const tell = (progress: LibraryProgress | null): void => {
      if (!this.#long.isBusy) this.#progress(progress);
    };
    try {
      const read = await rereadStale(this.#client, {
        decided,
        signal: controller.signal,
        whenIdle: () => this.#long.whenIdle(),
        onProgress: tell,
        onRecent,
      });
      // Stopped by the end of the application, it has not failed.
      return controller.signal.aborted ? ok(0) : read;
    } finally {
      this.#controller = null;
      tell(null);
    }
  }

  /** Stops after the article in hand; the next start goes on. */
  stop(): void {
    this.#controller?.abort();
  }
}
