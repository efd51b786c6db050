/**
 * Reads stored articles again, from their originals, after an update with better extraction. Runs in the background,
 * one article at a time; if stopped, it continues at the next start.
 */
import type { Article, LibraryProgress, Result } from '../../contract';
import { ok } from '../shared/result';
import type { LongWork } from './longWork';
import type { LibraryClient } from './store/client';
import type { OldReadings } from './store/rereading';

/** Carries manual links over to a new reading of an article. */
export interface DecisionCarrier {
  /** The keys of the articles with decisions that are stored by paragraph numbers. */
  readonly unplaced: ReadonlySet<string>;
  /** Finds the places of these decisions in articles as they were read at the time. */
  place(known: readonly Article[]): Result<null>;
  /** Copies the decisions about an article to a new reading of it. */
  carry(from: Article, to: Article): Result<null>;
}

/** The callbacks of rereading. */
export interface RereadingOptions {
  readonly decided: DecisionCarrier;
  readonly signal: AbortSignal;
  /** Settles when the user is not waiting for any operation. */
  readonly whenIdle: () => Promise<unknown>;
  readonly onProgress: (progress: LibraryProgress) => void;
  /** Called when the articles of the story opened last have been read again, if there were any. */
  readonly onRecent: () => void;
}

/** Old readings searched at once, which blocks the library for about 50 ms. */
const LOOKED_THROUGH_AT_ONCE = 32;

/**
 * Reads again all articles that an older version read. Resolves to their number. An article whose original is missing
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
    // Before any article changes, because a decision is about two of them.
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
  // Before the library stores the new reading: after a kill in between, both readings have the decisions.
  const carried = decided.carry(value.before, value.read.article);
  return carried.ok ? client.call('putReading', id, value.hash, value.read) : carried;
}

/** Rereading in the background: it pauses for operations that the user waits for, and so does its progress. */
export class BackgroundRereading {
  readonly #client: LibraryClient;
  readonly #long: Pick<LongWork, 'isBusy' | 'whenIdle'>;
  readonly #progress: (progress: LibraryProgress | null) => void;
  #controller: AbortController | null = null;

  /** `progress` is called with its progress, and with null when it has ended. */
  constructor(
    client: LibraryClient,
    long: Pick<LongWork, 'isBusy' | 'whenIdle'>,
    progress: (progress: LibraryProgress | null) => void,
  ) {
    this.#client = client;
    this.#long = long;
    this.#progress = progress;
  }

  /** Calls `rereadStale`. */
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
      // It has not failed if it was stopped because the application quits.
      return controller.signal.aborted ? ok(0) : read;
    } finally {
      this.#controller = null;
      tell(null);
    }
  }

  /** Stops after the current article; the next start continues. */
  stop(): void {
    this.#controller?.abort();
  }
}
